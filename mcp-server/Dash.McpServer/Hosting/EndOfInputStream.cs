namespace Dash.McpServer.Hosting;

/// <summary>
/// Standard input whose end is announced before it is passed on: what was asked before can still be answered, and what would
/// stay open for ever, such as a subscription, does not keep the process alive after its client is gone.
/// </summary>
/// <param name="inner">The stream that ends.</param>
/// <param name="beforeEnd">Given the number of lines that came; awaited once, when the end was read and before anybody learns of it.</param>
internal sealed class EndOfInputStream(Stream inner, Func<int, Task> beforeEnd) : Stream
{
    private int _lines;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask().GetAwaiter().GetResult();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        if (read == 0 && buffer.Length > 0 && !_ended)
        {
            _ended = true;
            await beforeEnd(_lines);
        }

        _lines += buffer.Span[..read].Count((byte)'\n');

        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

namespace Dash.McpServer.Hosting;

/// <summary>
/// Standard input whose end is announced before it is passed on: what was asked before can still be answered, and what would
/// stay open for ever, such as a subscription, does not keep the process alive after its client is gone.
/// </summary>
/// <param name="inner">The stream that ends.</param>
/// <param name="beforeEnd">Given the number of lines that came; awaited once, when the end was read and before anybody learns of it.</param>
internal sealed class EndOfInputStream(Stream inner, Func<int, Task> beforeEnd) : InputStream
{
    private int _lines;
    private bool _ended;

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
}

namespace Dash.Sdk.Uploads;

/// <summary>A stream that cannot go back, with the beginning that was read from it put in front again. It can be read once and does not close the stream.</summary>
internal sealed class RejoinedStream(ReadOnlyMemory<byte> head, Stream rest, long length) : Stream
{
    private ReadOnlyMemory<byte> _head = head;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = _head.IsEmpty ? await rest.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) : TakeHead(buffer);
        _read += count;
        if (_read > length || (count == 0 && buffer.Length > 0 && _read < length))
        {
            throw new IOException(FormattableString.Invariant($"The stream holds {(_read > length ? "more" : $"{_read} bytes, less")} than the {length} bytes that were announced."));
        }

        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int TakeHead(Memory<byte> buffer)
    {
        var count = Math.Min(_head.Length, buffer.Length);
        _head[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }
}

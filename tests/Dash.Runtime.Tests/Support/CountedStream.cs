namespace Dash.Runtime.Tests.Support;

/// <summary>A stream of zeros that cannot seek, and counts what is read from and written to it.</summary>
internal sealed class CountedStream(long length) : Stream
{
    internal long BytesRead { get; private set; }

    internal long BytesWritten { get; private set; }

    internal int LargestRead { get; private set; }

    internal bool IsDisposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        LargestRead = int.Max(LargestRead, count);
        var read = (int)long.Min(count, length - BytesRead);
        buffer.AsSpan(offset, read).Clear();
        BytesRead += read;
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count) => BytesWritten += count;

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

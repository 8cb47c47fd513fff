using System.Buffers.Binary;
using Dash.Sandbox.Media;

namespace Dash.Sandbox.Tests;

/// <summary>The sample clip with pictures of any size in front of its tables, as cameras write films; made while it is read.</summary>
internal sealed class LongFilm : Stream
{
    private readonly byte[] _head;
    private readonly byte[] _tail;
    private long _position;

    public LongFilm(long pictures)
    {
        using var clip = SampleFiles.All["clip.mp4"].Open();
        var bytes = new byte[clip.Length];
        clip.ReadExactly(bytes);
        var tables = bytes.AsSpan().IndexOf("moov"u8) - 4;
        _tail = bytes[tables..(tables + (int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(tables)))];
        _head = [0, 0, 0, 16, .. "ftypisom"u8, 0, 0, 2, 0, 0, 0, 0, 1, .. "mdat"u8, .. new byte[8]];
        BinaryPrimitives.WriteInt64BigEndian(_head.AsSpan(_head.Length - 8), pictures + 16);
        Length = _head.Length + pictures + _tail.Length;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = 0;
        for (var tail = Length - _tail.Length; read < buffer.Length && _position < Length; _position++, read++)
        {
            if (_position >= _head.Length && _position < tail)
            {
                var zeros = (int)Math.Min(buffer.Length - read, tail - _position);
                buffer.Slice(read, zeros).Clear();
                (read, _position) = (read + zeros - 1, _position + zeros - 1);
            }
            else
            {
                buffer[read] = _position < _head.Length ? _head[_position] : _tail[_position - tail];
            }
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

using System.Buffers;

namespace Dash.Runtime;

/// <summary>Bytes that grow in rented memory; given back on disposal.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Smallest = 1024;

    private byte[] _bytes;

    internal PooledBuffer(int capacity) => _bytes = ArrayPool<byte>.Shared.Rent(int.Max(capacity, Smallest));

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    internal ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the memory back; nobody may hold a slice of it any more.</summary>
    public void Dispose()
    {
        var bytes = _bytes;
        (_bytes, Length) = ([], 0);
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Reserve(int sizeHint)
    {
        var needed = int.Max(sizeHint, 1);
        if (_bytes.Length - Length >= needed)
        {
            return;
        }

        var wanted = long.Max((long)_bytes.Length * 2, (long)Length + needed);
        var larger = ArrayPool<byte>.Shared.Rent((int)long.Min(wanted, Array.MaxLength));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

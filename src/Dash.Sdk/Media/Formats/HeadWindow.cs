namespace Dash.Sdk.Formats;

/// <summary>The beginning of a file of which no more can be had.</summary>
internal sealed class HeadWindow(ReadOnlyMemory<byte> head, long? length) : FileWindow
{
    internal HeadWindow(ReadOnlyMemory<byte> head, bool isWhole)
        : this(head, isWhole ? head.Length : null)
    {
    }

    internal override long? Length => length;

    protected override ValueTask<ReadOnlyMemory<byte>> FetchAsync(long offset, int count, CancellationToken cancellationToken) =>
        new(offset >= head.Length ? ReadOnlyMemory<byte>.Empty : head.Slice((int)offset, Math.Min(count, head.Length - (int)offset)));
}

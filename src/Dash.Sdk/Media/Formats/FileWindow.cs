namespace Dash.Sdk.Formats;

/// <summary>
/// Reads parts of a file. What a file says about itself leads from part to part, so a hostile one could lead around in circles: the number of
/// reads is limited, and behind the limit every part is empty, which readers take as the end.
/// </summary>
internal abstract class FileWindow
{
    private const int MostReads = 4096;
    private const int LongestPart = 1024 * 1024;

    private int _reads;

    /// <summary>Length of the file; null when it is not known.</summary>
    internal abstract long? Length { get; }

    /// <summary>Reads a part; shorter than asked for, or empty, when the file or the limit ends it. Valid until the next read.</summary>
    internal ValueTask<ReadOnlyMemory<byte>> ReadAsync(long offset, int count, CancellationToken cancellationToken)
    {
        if (offset < 0 || count <= 0 || offset >= (Length ?? long.MaxValue) || _reads++ >= MostReads)
        {
            return new(ReadOnlyMemory<byte>.Empty);
        }

        return FetchAsync(offset, Math.Min(count, LongestPart), cancellationToken);
    }

    protected abstract ValueTask<ReadOnlyMemory<byte>> FetchAsync(long offset, int count, CancellationToken cancellationToken);
}

namespace Dash.Sdk.Formats;

/// <summary>A stream that can seek, seen from where it stood. Small reads near each other cost one read of the stream.</summary>
internal sealed class StreamWindow(Stream stream) : FileWindow
{
    private const int PageSize = 4096;

    private readonly long _start = stream.Position;
    private byte[] _page = new byte[PageSize];
    private long _pageOffset;
    private int _pageLength;

    internal override long? Length { get; } = Math.Max(0, stream.Length - stream.Position);

    protected override async ValueTask<ReadOnlyMemory<byte>> FetchAsync(long offset, int count, CancellationToken cancellationToken)
    {
        if (offset < _pageOffset || offset + count > _pageOffset + _pageLength)
        {
            await LoadAsync(offset, Math.Max(count, PageSize), cancellationToken).ConfigureAwait(false);
        }

        var from = (int)(offset - _pageOffset);
        return _page.AsMemory(from, Math.Clamp(_pageLength - from, 0, count));
    }

    private async Task LoadAsync(long offset, int count, CancellationToken cancellationToken)
    {
        if (_page.Length < count)
        {
            _page = new byte[count];
        }

        (_pageOffset, _pageLength) = (offset, 0);
        stream.Position = _start + offset;
        _pageLength = await stream.ReadAtLeastAsync(_page.AsMemory(0, count), count, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
    }
}

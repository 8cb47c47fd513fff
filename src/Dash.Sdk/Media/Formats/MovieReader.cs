namespace Dash.Sdk.Formats;

/// <summary>
/// Walks the boxes of an MP4 or QuickTime file (ISO/IEC 14496-12) for the size of the picture and the playing time. The sound and picture
/// samples are stepped over, so an index at the end of a large file costs a few reads.
/// </summary>
internal sealed class MovieReader(FileWindow file)
{
    private const int Deepest = 4;
    private const int LongestHeader = 128;

    private readonly MovieFacts _facts = new();

    internal async ValueTask<MediaShape> ReadAsync(CancellationToken cancellationToken)
    {
        await WalkAsync(0, file.Length ?? long.MaxValue, depth: 0, cancellationToken).ConfigureAwait(false);
        return _facts.Shape;
    }

    private async ValueTask WalkAsync(long position, long end, int depth, CancellationToken cancellationToken)
    {
        while (position < end && !(depth == 0 && _facts.IsComplete))
        {
            if (await FileBox.ReadAsync(file, position, end, cancellationToken).ConfigureAwait(false) is not { } box)
            {
                return;
            }

            await VisitAsync(box, depth, cancellationToken).ConfigureAwait(false);
            position = box.End;
        }
    }

    private async ValueTask VisitAsync(FileBox box, int depth, CancellationToken cancellationToken)
    {
        if (MovieBoxes.HoldsBoxes(box.Name) && depth < Deepest)
        {
            _facts.Enter(box.Name);
            await WalkAsync(box.Content, box.End, depth + 1, cancellationToken).ConfigureAwait(false);
            _facts.Leave(box.Name);
        }
        else if (MovieBoxes.HoldsFacts(box.Name))
        {
            var wanted = box.Name == MovieBoxes.SegmentIndex ? int.MaxValue : LongestHeader;
            var content = await file.ReadAsync(box.Content, (int)Math.Min(wanted, box.End - box.Content), cancellationToken).ConfigureAwait(false);
            _facts.Note(box.Name, content.Span);
        }
    }
}

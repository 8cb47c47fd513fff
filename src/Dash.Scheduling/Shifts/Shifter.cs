namespace Dash.Scheduling;

/// <summary>Works out what a shift does, without doing it.</summary>
internal sealed class Shifter(Preflight preflight, CalendarCheck calendar, TimeResolver times)
{
    public async Task<ShiftPreview> PreviewAsync(IReadOnlyList<string> postIds, PostShift shift, CancellationToken cancellationToken)
    {
        var found = await preflight.FindAsync(postIds, cancellationToken).ConfigureAwait(false);
        return new ShiftPreview { Moves = await PreviewAsync(found, shift, cancellationToken).ConfigureAwait(false) };
    }

    public async Task<ShiftPreview> PreviewAsync(PostListing listing, PostShift shift, CancellationToken cancellationToken)
    {
        List<BatchItem> found = [.. listing.Posts.Select((post, index) => new BatchItem { Index = index, PostId = post.Id, Current = post })];
        return new ShiftPreview
        {
            Moves = await PreviewAsync(found, shift, cancellationToken).ConfigureAwait(false),
            Problems = listing.Problems,
            HasMore = listing.HasMore,
        };
    }

    private async Task<IReadOnlyList<PostMove>> PreviewAsync(IReadOnlyList<BatchItem> found, PostShift shift, CancellationToken cancellationToken)
    {
        var shifted = found.Select(item => Shifted(item, shift)).ToList();
        var movable = shifted.Where(item => item.Problems.Count == 0).ToList();
        var judged = await preflight.JudgeEditsAsync([.. movable.Select(item => (item, new PostEdit(item.PostId!, item.Changes)))], cancellationToken).ConfigureAwait(false);
        var byIndex = (await calendar.WarnAsync(judged, cancellationToken).ConfigureAwait(false)).ToDictionary(item => item.Index);
        return [.. shifted.Select(item => Move(byIndex.GetValueOrDefault(item.Index, item)))];
    }

    private BatchItem Shifted(BatchItem item, PostShift shift)
    {
        if (item.Current is not { } current)
        {
            return item;
        }

        if (current.At is not { } at)
        {
            return item with { Problems = [ShiftProblems.WithoutTime(current)] };
        }

        try
        {
            return item with { Changes = new PostChanges { At = shift.Apply(at, times.DefaultZone), Zone = shift.Zone } };
        }
        catch (SchedulingException impossible)
        {
            return item with { Problems = [impossible.Problem] };
        }
    }

    private static PostMove Move(BatchItem item) => new()
    {
        PostId = item.PostId!,
        Post = item.Current,
        To = item.Changes.At,
        Zone = item.Changes.Zone,
        Problems = item.Problems,
        Warnings = item.Warnings,
    };
}

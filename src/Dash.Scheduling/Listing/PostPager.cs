namespace Dash.Scheduling;

/// <summary>
/// Pages through the posts of several networks. A page costs one short listing for each network, wherever in the calendar it lies: a cursor
/// is a place in time, and the listing begins there.
/// </summary>
internal sealed class PostPager(ISchedulingProvider provider, SchedulingSettings settings)
{
    private const int MostPosts = 100;

    private readonly PartReader _reader = new(provider);

    public async Task<PostPage> ReadAsync(PostPageRequest request, ChannelDirectory directory, CancellationToken cancellationToken)
    {
        if (request.Size is < 1 or > MostPosts)
        {
            throw new SchedulingException(PagingProblems.Size(request.Size, MostPosts));
        }

        var parts = PostFilters.Split(request.Query, directory, provider);
        var cursor = request.Cursor is null ? null : PostCursor.Read(request.Cursor, request.Query);
        var page = request with { Query = cursor is null ? request.Query : request.Query with { From = cursor.From, To = cursor.To } };
        parts = [.. parts.Select(part => part with { From = page.Query.From, To = page.Query.To })];

        List<SchedulingProblem> unread = [.. PostFilters.Unread(request.Query, directory)];
        var start = cursor?.Position;
        var timed = start is { At: null } ? MergedReadings.Nothing : MergedReadings.Of(await ReadAsync(parts, part => _reader.ReadTimedAsync(part, page, start, cancellationToken)).ConfigureAwait(false), page.Size);
        var isBounded = page.Query.From is not null || page.Query.To is not null;
        if (timed.Next is not null || isBounded)
        {
            return Page(page, timed, unread);
        }

        var undatedStart = start is { At: null } ? start : null;
        var undated = MergedReadings.Of(await ReadAsync(parts, part => _reader.ReadUndatedAsync(part, page, undatedStart, cancellationToken)).ConfigureAwait(false), page.Size - timed.Posts.Count);
        return Page(page, timed, [.. unread, .. undated.Problems]) with
        {
            Posts = [.. timed.Posts, .. undated.Posts],
            NextCursor = Cursor(page, undated.Next),
        };
    }

    private async Task<IReadOnlyList<PartReading>> ReadAsync(List<PostQuery> parts, Func<PostQuery, Task<PartReading>> read)
    {
        var readings = await Bounded.SelectAsync(parts, settings.MaxConcurrency, read).ConfigureAwait(false);
        return readings.Length > 0 && readings.All(reading => reading is { Posts.Count: 0, Problem: { } problem } && problem.Code != ProblemCodes.ListingCut)
            ? throw new SchedulingException(readings[0].Problem!)
            : readings;
    }

    private static PostPage Page(PostPageRequest page, MergedReadings merged, IReadOnlyList<SchedulingProblem> more) => new()
    {
        Posts = merged.Posts,
        NextCursor = Cursor(page, merged.Next),
        From = page.Query.From,
        To = page.Query.To,
        Filters = PostCursor.Digest(page.Query),
        Problems = [.. merged.Problems, .. more],
    };

    private static string? Cursor(PostPageRequest page, PostPosition? next) =>
        next is null ? null : new PostCursor(PostCursor.Digest(page.Query), page.Query.From, page.Query.To, next).ToString();
}

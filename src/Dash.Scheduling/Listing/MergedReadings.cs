namespace Dash.Scheduling;

/// <summary>What several networks gave for one page, put together.</summary>
/// <param name="Posts">The posts of the page.</param>
/// <param name="Next">Where the next page begins; null when there is nothing behind.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record MergedReadings(IReadOnlyList<ScheduledPost> Posts, PostPosition? Next, IReadOnlyList<SchedulingProblem> Problems)
{
    public static readonly MergedReadings Nothing = new([], null, []);

    public static MergedReadings Of(IReadOnlyList<PartReading> readings, int size)
    {
        // Behind the earliest frontier somebody may still have posts that come first.
        var frontier = readings.Min(reading => reading.Frontier);
        var known = readings.SelectMany(reading => reading.Posts).Where(post => frontier is null || post.At <= frontier).Order(PostPosition.Order).ToList();
        var posts = known.Take(size).ToList();
        var next = known.Count > size ? (posts.Count > 0 ? PostPosition.After(posts[^1]) : PostPosition.BeforeUndated)
            : frontier is { } time ? PostPosition.Behind(time)
            : null;
        return new MergedReadings(posts, next, [.. readings.Select(reading => reading.Problem).OfType<SchedulingProblem>()]);
    }
}

using NodaTime;

namespace Dash.Scheduling;

/// <summary>A page of posts: by time, then by id; those without a time last, and only where there is no window.</summary>
public sealed record PostPage
{
    /// <summary>The posts. There may be fewer than asked for, and none, while <see cref="NextCursor"/> says that there is more to look at.</summary>
    public required IReadOnlyList<ScheduledPost> Posts { get; init; }

    /// <summary>
    /// Where the next page begins; null at the end. It names a place in the calendar, not a number of posts, so what is created or deleted
    /// meanwhile makes no other post appear twice or get lost.
    /// </summary>
    public string? NextCursor { get; init; }

    /// <summary>Start of the window; null when there is none.</summary>
    public Instant? From { get; init; }

    /// <summary>End of the window; null when there is none.</summary>
    public Instant? To { get; init; }

    /// <summary>What could not be read, one entry per network: their posts are missing from this page.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];

    internal string Filters { get; init; } = "";

    /// <summary>The beginning of the page, for those who can take no more at once; its cursor leads to the rest.</summary>
    /// <param name="count">Posts to keep, at least one.</param>
    public PostPage First(int count) => count >= Posts.Count ? this : this with
    {
        Posts = [.. Posts.Take(count)],
        NextCursor = new PostCursor(Filters, From, To, PostPosition.After(Posts[count - 1])).ToString(),
    };
}

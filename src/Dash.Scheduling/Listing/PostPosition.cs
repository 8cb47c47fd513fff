using NodaTime;

namespace Dash.Scheduling;

/// <summary>A place between two posts of a listing.</summary>
/// <param name="At">Time of the post before it; null among the posts without a time.</param>
/// <param name="Id">Id of the post before it; null behind every post of that time.</param>
internal sealed record PostPosition(Instant? At, string? Id)
{
    /// <summary>The order of listings: by time, those without one last, and then by id.</summary>
    public static IComparer<ScheduledPost> Order { get; } = Comparer<ScheduledPost>.Create(Compare);

    /// <summary>The place behind all posts that have a time.</summary>
    public static PostPosition BeforeUndated { get; } = new(null, "");

    public static PostPosition Behind(Instant time) => new(time, null);

    public static PostPosition After(ScheduledPost post) => new(post.At, post.Id);

    public bool IsBefore(ScheduledPost post)
    {
        var byTime = CompareTimes(At, post.At);
        return byTime < 0 || (byTime == 0 && Id is not null && string.CompareOrdinal(Id, post.Id) < 0);
    }

    private static int Compare(ScheduledPost? one, ScheduledPost? other) =>
        CompareTimes(one!.At, other!.At) is var byTime and not 0 ? byTime : string.CompareOrdinal(one.Id, other.Id);

    private static int CompareTimes(Instant? one, Instant? other) => (one, other) switch
    {
        ({ } first, { } second) => first.CompareTo(second),
        (null, null) => 0,
        (null, _) => 1,
        _ => -1,
    };
}

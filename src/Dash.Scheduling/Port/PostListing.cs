namespace Dash.Scheduling;

/// <summary>What a listing found. Networks that could not be read stand in <see cref="Problems"/>; the others' posts are here all the same.</summary>
public sealed record PostListing
{
    /// <summary>The posts, earliest first; those without a time last.</summary>
    public required IReadOnlyList<ScheduledPost> Posts { get; init; }

    /// <summary>What could not be read, one entry per network.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];

    /// <summary>True when more posts match than <see cref="PostQuery.Limit"/> allowed.</summary>
    public bool HasMore { get; init; }
}

namespace Dash.Scheduling;

/// <summary>What a shift would do. Nothing has been written; <see cref="Edits"/> carries it out.</summary>
public sealed record ShiftPreview
{
    /// <summary>One entry per post, in the order asked for, or earliest first for a filter.</summary>
    public required IReadOnlyList<PostMove> Moves { get; init; }

    /// <summary>What could not be read of a filter's posts, one entry per network.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];

    /// <summary>True when the filter matches more posts than its limit allowed; those are not moved.</summary>
    public bool HasMore { get; init; }

    /// <summary>The edits of all posts that can be moved, for <see cref="SchedulingService.UpdateAsync"/>: a post that changes in between is a conflict.</summary>
    public IReadOnlyList<PostEdit> Edits => [.. Moves.Select(move => move.Edit).OfType<PostEdit>()];
}

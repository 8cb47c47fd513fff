using NodaTime;

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

    /// <summary>
    /// Under what <see cref="SchedulingService.UpdateAsync(string, CancellationToken)"/> carries this out, once; null without a ledger, when no
    /// post can be moved, and when the preview is not all that was asked for.
    /// </summary>
    public string? PlanId { get; init; }

    /// <summary>Until when.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>The edits of all posts that can be moved, for <see cref="SchedulingService.UpdateAsync(IReadOnlyList{PostEdit}, CancellationToken)"/>: a post that changes in between is a conflict.</summary>
    public IReadOnlyList<PostEdit> Edits => [.. Moves.Select(move => move.Edit).OfType<PostEdit>()];
}

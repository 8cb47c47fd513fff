namespace Dash.Scheduling;

/// <summary>What a plan says about one post.</summary>
public sealed record PlannedPost
{
    /// <summary>Position in the request, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The post as it would be sent: time, channel and board resolved.</summary>
    public required PostDraft Draft { get; init; }

    /// <summary>The key under which the ledger would know it; null without a ledger.</summary>
    public string? Key { get; init; }

    /// <summary>Id of the post that an earlier request made of it; it would not be made again. Null: it is new.</summary>
    public string? ExistingPostId { get; init; }

    /// <summary>Everything that keeps it from being sent.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];

    /// <summary>What was not checked, has no effect, or deserves a second look.</summary>
    public IReadOnlyList<SchedulingProblem> Warnings { get; init; } = [];

    /// <summary>Whether the plan would send it, or has nothing left to do for it.</summary>
    public bool IsValid => Problems.Count == 0;
}

namespace Dash.Scheduling;

/// <summary>What became of one item of a batch.</summary>
public sealed record ItemResult
{
    /// <summary>Position of the item in the request, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>What became of it.</summary>
    public required ItemOutcome Outcome { get; init; }

    /// <summary>Id of the post the item was about, where the request named one.</summary>
    public string? PostId { get; init; }

    /// <summary>The post as it is now; null when there is none.</summary>
    public ScheduledPost? Post { get; init; }

    /// <summary>Everything that is wrong, all at once.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];

    /// <summary>What was not checked or has no effect.</summary>
    public IReadOnlyList<SchedulingProblem> Warnings { get; init; } = [];

    /// <summary>The key under which the ledger knows the post, given or made from the content; null without a ledger.</summary>
    public string? Key { get; init; }

    /// <summary>True when an earlier request made the post and nothing was sent for this one.</summary>
    public bool Replayed { get; init; }
}

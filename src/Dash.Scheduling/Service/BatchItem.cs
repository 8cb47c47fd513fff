using NodaTime;

namespace Dash.Scheduling;

/// <summary>One item of a batch on its way: what is wanted, what it meets, and what was found wrong.</summary>
internal sealed record BatchItem
{
    public required int Index { get; init; }

    /// <summary>The post as it is to be; null when it could not even be worked out, or is to be deleted.</summary>
    public PostDraft? Draft { get; init; }

    /// <summary>What was found wrong while reading the request. The rest is checked all the same.</summary>
    public IReadOnlyList<SchedulingProblem> Found { get; init; } = [];

    /// <summary>The post as it is, for updates and deletions.</summary>
    public ScheduledPost? Current { get; init; }

    public PostChanges Changes { get; init; } = new();

    public string? PostId { get; init; }

    /// <summary>When the post was last changed, as far as the caller knows; null when the caller does not mind.</summary>
    public Instant? SeenUpdatedAt { get; init; }

    /// <summary>Under which key the ledger knows the post; null without a ledger.</summary>
    public LedgerKey? Key { get; init; }

    /// <summary>What stands in the ledger for the post's content.</summary>
    public string? Content { get; init; }

    /// <summary>What the ledger knew of the post before.</summary>
    public LedgerEntry? Known { get; init; }

    /// <summary>Whether the post may have been sent before, so that the ledger decides even if it would not pass the checks today.</summary>
    public bool MayExist => Known is { State: not LedgerState.Failed };

    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];

    public IReadOnlyList<SchedulingProblem> Warnings { get; init; } = [];

    public ItemResult Result(ItemOutcome outcome, ScheduledPost? post, params IReadOnlyList<SchedulingProblem> problems) => new()
    {
        Index = Index,
        Outcome = outcome,
        PostId = post?.Id ?? PostId,
        Post = post,
        Key = Key?.Text,
        Problems = problems,
        Warnings = Warnings,
    };
}

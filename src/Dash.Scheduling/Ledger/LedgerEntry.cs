using NodaTime;

namespace Dash.Scheduling;

/// <summary>One line of the ledger: a create, what it was to create, and what became of it.</summary>
public sealed record LedgerEntry
{
    /// <summary>Under which key it stands.</summary>
    public required LedgerKey Key { get; init; }

    /// <summary>The canonical content as JSON, so that a second request under the same key can be compared with the first.</summary>
    public required string Content { get; init; }

    /// <summary>What became of it.</summary>
    public required LedgerState State { get; init; }

    /// <summary>Id that the post carries at the system (<c>post_group_id</c> at Dash), by which it is found again.</summary>
    public required Guid GroupId { get; init; }

    /// <summary>Which open ledger works on it; see <see cref="ILedger.IsHeld"/>.</summary>
    public required string Holder { get; init; }

    /// <summary>When the key was first used for this post.</summary>
    public required Instant FirstAt { get; init; }

    /// <summary>When it was last journalled for sending. Nothing was sent later than a provider's time limit after this.</summary>
    public required Instant SentAt { get; init; }

    /// <summary>When the post goes out; null for posts without a time.</summary>
    public Instant? At { get; init; }

    /// <summary>The first answer; null until there is one.</summary>
    public ScheduledPost? Answer { get; init; }

    /// <summary>Counts the changes of this line, from 1; a change is made only on the version that was read.</summary>
    public required long Version { get; init; }
}

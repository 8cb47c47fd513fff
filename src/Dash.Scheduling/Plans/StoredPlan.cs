using NodaTime;

namespace Dash.Scheduling;

/// <summary>A plan as the ledger keeps it.</summary>
public sealed record StoredPlan
{
    /// <summary>Id that callers name; holds a digest of scope and batch.</summary>
    public required string Id { get; init; }

    /// <summary>System, address and credential that the plan was made for.</summary>
    public required string Scope { get; init; }

    /// <summary>The normalised batch as JSON.</summary>
    public required string Batch { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant MadeAt { get; init; }

    /// <summary>From when on it is refused.</summary>
    public required Instant ExpiresAt { get; init; }

    /// <summary>When it was used; null while it may be.</summary>
    public Instant? UsedAt { get; init; }
}

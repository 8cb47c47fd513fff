using NodaTime;

namespace Dash.Scheduling;

/// <summary>A request for approval as the book keeps it.</summary>
public sealed record Approval
{
    /// <summary>Name by which a person finds it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for.</summary>
    public required ApprovalTerms Terms { get; init; }

    /// <summary>The same for a person to read: what would be written.</summary>
    public required string Words { get; init; }

    /// <summary>When it was asked for.</summary>
    public required Instant MadeAt { get; init; }

    /// <summary>From when on it is good for nothing, decided or not.</summary>
    public required Instant ExpiresAt { get; init; }

    /// <summary>Where it stands.</summary>
    public required ApprovalState State { get; init; }
}

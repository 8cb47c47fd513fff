using NodaTime;

namespace Dash.Scheduling;

/// <summary>One thing to see to.</summary>
public sealed record CalendarFinding
{
    /// <summary>What it is.</summary>
    public required CalendarFindingKind Kind { get; init; }

    /// <summary>Channel concerned.</summary>
    public required string Channel { get; init; }

    /// <summary>Posts concerned; none for a gap.</summary>
    public IReadOnlyList<string> PostIds { get; init; } = [];

    /// <summary>Time of the first post, or the first moment of a gap; null for a draft without time.</summary>
    public Instant? At { get; init; }

    /// <summary>What was found, in plain words.</summary>
    public required string Message { get; init; }

    /// <summary>What a person can do.</summary>
    public required string NextStep { get; init; }
}

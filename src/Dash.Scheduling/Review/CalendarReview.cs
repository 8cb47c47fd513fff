using NodaTime;

namespace Dash.Scheduling;

/// <summary>What there is to see to in a part of the calendar.</summary>
public sealed record CalendarReview
{
    /// <summary>Start of what was looked at.</summary>
    public required Instant From { get; init; }

    /// <summary>End of what was looked at.</summary>
    public required Instant To { get; init; }

    /// <summary>IANA zone whose days were counted.</summary>
    public required string Zone { get; init; }

    /// <summary>Posts that have a time in between, of whatever state.</summary>
    public required int PostCount { get; init; }

    /// <summary>How many findings of each kind there are, also those that are not named.</summary>
    public required IReadOnlyDictionary<CalendarFindingKind, int> Counts { get; init; }

    /// <summary>The first findings of each kind, kind by kind.</summary>
    public required IReadOnlyList<CalendarFinding> Findings { get; init; }

    /// <summary>What could not be read or was not looked at, one entry per network. There nothing is known to be in order.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];
}

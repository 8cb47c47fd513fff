using NodaTime;

namespace Dash.Scheduling;

/// <summary>Which part of the calendar to look over.</summary>
public sealed record CalendarReviewRequest
{
    /// <summary>Accounts, channels and networks as in <see cref="PostQuery"/>; empty: all.</summary>
    public PostQuery Scope { get; init; } = new();

    /// <summary>Days back from now in which posts that did not go out are looked for.</summary>
    public Duration Back { get; init; } = Duration.FromDays(7);

    /// <summary>Days ahead of now in which collisions and gaps are looked for.</summary>
    public Duration Ahead { get; init; } = Duration.FromDays(14);

    /// <summary>Kinds of findings wanted; empty: all.</summary>
    public IReadOnlyList<CalendarFindingKind> Kinds { get; init; } = [];

    /// <summary>Most findings of each kind that are named; all are counted.</summary>
    public int MostPerKind { get; init; } = 5;

    /// <summary>IANA zone whose days count; null takes the default zone, or UTC.</summary>
    public string? Zone { get; init; }
}

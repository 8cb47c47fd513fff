using NodaTime;

namespace Dash.Scheduling;

/// <summary>What deserves a second look before a post goes out. Nothing of it keeps a post from being sent.</summary>
public sealed record CalendarSettings
{
    /// <summary>How close two posts with the same text may lie on one channel before it is mentioned.</summary>
    public Duration RepeatWindow { get; init; } = Duration.FromDays(7);

    /// <summary>How close any two posts may lie on one channel before it is mentioned.</summary>
    public Duration Spacing { get; init; } = Duration.FromMinutes(30);

    /// <summary>How many posts a day, in the default zone or UTC, a channel may have before it is mentioned.</summary>
    public int MostPerDay { get; init; } = 5;
}

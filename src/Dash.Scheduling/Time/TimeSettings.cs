using NodaTime;

namespace Dash.Scheduling;

/// <summary>How written times are read.</summary>
public sealed record TimeSettings
{
    /// <summary>IANA zone of local times that name none; null refuses them.</summary>
    public string? DefaultZone { get; init; }

    /// <summary>How far in the past a time may lie before it is refused: clocks differ, and writing takes a while.</summary>
    public Duration PastGrace { get; init; } = Duration.FromSeconds(60);
}

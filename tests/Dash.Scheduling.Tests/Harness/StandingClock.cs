using NodaTime;

namespace Dash.Scheduling.Tests.Harness;

/// <summary>A clock that stands where a test puts it.</summary>
internal sealed class StandingClock(Instant now) : IClock
{
    public static readonly Instant Morning = Instant.FromUtc(2026, 3, 9, 8, 0);

    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}

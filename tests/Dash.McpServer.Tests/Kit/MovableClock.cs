using NodaTime;

namespace Dash.McpServer.Tests.Kit;

/// <summary>The present, moved by as much as a test wants.</summary>
internal sealed class MovableClock : IClock
{
    public Duration Ahead { get; set; }

    public Instant GetCurrentInstant() => SystemClock.Instance.GetCurrentInstant() + Ahead;
}

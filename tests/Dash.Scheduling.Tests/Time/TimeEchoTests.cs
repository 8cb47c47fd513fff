using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Time;

public sealed class TimeEchoTests
{
    [Fact]
    public void AnEchoGivesUtcLocalTimeWeekdayAndDistance()
    {
        var times = new TimeResolver(new StandingClock(StandingClock.Morning), new TimeSettings { DefaultZone = "Australia/Sydney" });

        Assert.Equal(
            new TimeEcho("2026-03-10T15:00:00Z", "2026-03-11T02:00:00+11:00", "Australia/Sydney", "Wednesday", "in 1 d 7 h"),
            times.Echo(GuideDrafts.Afternoon));
    }

    [Fact]
    public void WithoutAZoneAnEchoIsInUtc() =>
        Assert.Equal("UTC", new TimeResolver(new StandingClock(StandingClock.Morning)).Echo(GuideDrafts.Afternoon).Zone);

    [Theory]
    [InlineData(0, "now")]
    [InlineData(29, "now")]
    [InlineData(-29, "now")]
    [InlineData(60 * 20, "in 20 min")]
    [InlineData(60 * 60, "in 1 h")]
    [InlineData(60 * 125, "in 2 h 5 min")]
    [InlineData(60 * 60 * 76, "in 3 d 4 h")]
    [InlineData(60 * 60 * 24 * 2, "in 2 d")]
    [InlineData(-60 * 12, "12 min ago")]
    public void ADistanceIsSaidInItsTwoLargestUnits(int seconds, string expected) =>
        Assert.Equal(expected, TimeDistance.Describe(Duration.FromSeconds(seconds)));
}

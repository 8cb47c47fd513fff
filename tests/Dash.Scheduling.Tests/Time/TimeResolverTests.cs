using Dash.Scheduling.Tests.Harness;
using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling.Tests.Time;

public sealed class TimeResolverTests
{
    private static readonly TimeResolver Times = new(new StandingClock(StandingClock.Morning));

    private static readonly TimeResolver InLondon = new(new StandingClock(StandingClock.Morning), new TimeSettings { DefaultZone = "Europe/London" });

    [Theory]
    [InlineData("2026-03-10T15:00:00Z", null, "2026-03-10T15:00:00Z")]
    [InlineData("2026-03-10T15:00Z", null, "2026-03-10T15:00:00Z")]
    [InlineData("2026-03-10 15:00:00+05:30", null, "2026-03-10T09:30:00Z")]
    [InlineData("2026-03-10T15:00:00.000Z", null, "2026-03-10T15:00:00Z")]
    [InlineData("2026-03-10T15:00:00-0400", null, "2026-03-10T19:00:00Z")]
    [InlineData("2026-03-10T15:00", "America/New_York", "2026-03-10T19:00:00Z")]
    [InlineData("2026-03-10T15:00:00", "america/new_york", "2026-03-10T19:00:00Z")]
    [InlineData("2026-03-10T15:00:00-04:00", "America/New_York", "2026-03-10T19:00:00Z")]
    [InlineData("2026-03-10T15:00:00Z", "America/New_York", "2026-03-10T15:00:00Z")]
    [InlineData("2026-07-01T09:00", "Asia/Kathmandu", "2026-07-01T03:15:00Z")]
    public void ATimeWithAnOffsetOrAZoneIsOneInstant(string text, string? zone, string expected) =>
        Assert.Equal(expected, InstantPattern.General.Format(Times.Resolve(new TimeInput(text, zone))));

    [Theory]
    [InlineData("2026-03-10T15:00", "asia/tokyo", "Asia/Tokyo", "2026-03-10T15:00:00+09:00")]
    [InlineData("2026-03-10T15:00:00+05:30", null, "UTC+05:30", "2026-03-10T15:00:00+05:30")]
    [InlineData("2026-03-10T15:00:00-0400", null, "UTC-04", "2026-03-10T15:00:00-04:00")]
    [InlineData("2026-03-10T15:00:00-04:00", "America/New_York", "America/New_York", "2026-03-10T15:00:00-04:00")]
    [InlineData("2026-03-10T15:00:00Z", null, null, "2026-03-10T15:00:00+00:00")]
    public void ATimeIsShownWhereItWasWritten(string text, string? zone, string? written, string local)
    {
        var input = new TimeInput(text, zone);

        Assert.Equal((written, local), (TimeResolver.WrittenZone(input), Times.Echo(Times.Resolve(input), TimeResolver.WrittenZone(input)).Local));
    }

    [Fact]
    public void ATimeThatSaysNeitherZoneNorOffsetIsShownWhereItsReaderIs() => Assert.Null(TimeResolver.WrittenZone(new TimeInput("2026-03-10T15:00")));

    [Theory]
    [InlineData("2026-03-10", "Asia/Tokyo", false, "2026-03-09T15:00:00Z")]
    [InlineData("2026-03-10", "Asia/Tokyo", true, "2026-03-10T14:59:59.999999999Z")]
    [InlineData("2026-03-29", "Europe/London", true, "2026-03-29T22:59:59.999999999Z")]
    [InlineData("2026-03-10T15:00", "Europe/London", true, "2026-03-10T15:00:00Z")]
    public void ADayBoundsAListingByItsFirstAndLastInstantThere(string text, string zone, bool isEnd, string expected) =>
        Assert.Equal(expected, InstantPattern.ExtendedIso.Format(Times.ResolveBound(new TimeInput(text, zone), isEnd)));

    [Fact]
    public void ADayWithoutAZoneIsNoBound() =>
        Assert.Equal(ProblemCodes.TimeWithoutZone, Assert.Throws<SchedulingException>(() => Times.ResolveBound(new TimeInput("2026-03-10", null))).Problem.Code);

    [Theory]
    [InlineData("2026-03-10T15:00", null, ProblemCodes.TimeWithoutZone, "/at")]
    [InlineData("2026-03-10T15:00", "Mars/Olympus", ProblemCodes.UnknownTimeZone, "/time_zone")]
    [InlineData("tomorrow at nine", "Europe/London", ProblemCodes.TimeUnreadable, "/at")]
    [InlineData("2026-02-30T15:00Z", null, ProblemCodes.TimeUnreadable, "/at")]
    [InlineData("2026-03-09T07:58:59Z", null, ProblemCodes.TimeInPast, "/at")]
    [InlineData("2026-03-10T15:00:00-05:00", "America/New_York", ProblemCodes.TimeOffsetConflict, "/at")]
    public void ATimeThatIsNotOneFutureInstantIsRefused(string text, string? zone, string code, string field)
    {
        var problem = Assert.Throws<SchedulingException>(() => Times.Resolve(new TimeInput(text, zone))).Problem;

        Assert.Equal((code, field), (problem.Code, problem.Field));
        Assert.False(string.IsNullOrWhiteSpace(problem.NextStep));
    }

    [Fact]
    public void ALocalTimeTakesTheDefaultZone() =>
        Assert.Equal(Instant.FromUtc(2026, 7, 1, 8, 0), InLondon.Resolve(new TimeInput("2026-07-01T09:00")));

    [Fact]
    public void AZoneOfItsOwnGoesBeforeTheDefault() =>
        Assert.Equal(Instant.FromUtc(2026, 7, 1, 7, 0), InLondon.Resolve(new TimeInput("2026-07-01T09:00", "Europe/Berlin")));

    [Fact]
    public void ATimeWithinTheGraceIsNotPast() =>
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 7, 59), Times.Resolve(new TimeInput("2026-03-09T07:59:00Z")));

    [Fact]
    public void BoundsOfAListingMayLieInThePast() =>
        Assert.Equal(Instant.FromUtc(2020, 1, 1, 0, 0), Times.ResolveAnyTime(new TimeInput("2020-01-01T00:00Z")));

    [Theory]
    [InlineData("Berlin", "Did you mean 'Europe/Berlin'?")]
    [InlineData("New York", "Did you mean 'America/New_York'?")]
    [InlineData("Europe/Londn", "Did you mean 'Europe/London'?")]
    public void AnUnknownZoneIsRefusedWithTheNearestOne(string zone, string nextStep) =>
        Assert.Equal(nextStep, Assert.Throws<SchedulingException>(() => Times.Resolve(new TimeInput("2026-07-01T09:00", zone))).Problem.NextStep);

    [Fact]
    public void AnOffsetThatTheZoneDoesNotHaveIsRefusedWithBothReadings()
    {
        var problem = Assert.Throws<SchedulingException>(() => Times.Resolve(new TimeInput("2026-03-10T15:00:00-05:00", "America/New_York"))).Problem;

        Assert.Equal("2026-03-10T15:00:00-04:00 or 2026-03-10T16:00:00-04:00", problem.Limit);
    }
}

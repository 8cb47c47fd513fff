using Dash.Scheduling.Tests.Harness;
using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling.Tests.Time;

/// <summary>Every clock change of 2026 and 2027 in five zones, minute by minute around it, and zones that have none.</summary>
public sealed class ZoneTableTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly TimeResolver Times = new(new StandingClock(Now));

    /// <summary>Zone, instant of the change, clock before and after, and what the day is called there.</summary>
    public static TheoryData<string, string, string, string, string> Changes => new()
    {
        { "America/New_York", "2026-03-08T07:00:00Z", "2026-03-08T01:59:59-05:00", "2026-03-08T03:00:00-04:00", "Sunday" },
        { "America/New_York", "2026-11-01T06:00:00Z", "2026-11-01T01:59:59-04:00", "2026-11-01T01:00:00-05:00", "Sunday" },
        { "America/New_York", "2027-03-14T07:00:00Z", "2027-03-14T01:59:59-05:00", "2027-03-14T03:00:00-04:00", "Sunday" },
        { "America/New_York", "2027-11-07T06:00:00Z", "2027-11-07T01:59:59-04:00", "2027-11-07T01:00:00-05:00", "Sunday" },
        { "Europe/London", "2026-03-29T01:00:00Z", "2026-03-29T00:59:59+00:00", "2026-03-29T02:00:00+01:00", "Sunday" },
        { "Europe/London", "2026-10-25T01:00:00Z", "2026-10-25T01:59:59+01:00", "2026-10-25T01:00:00+00:00", "Sunday" },
        { "Europe/London", "2027-03-28T01:00:00Z", "2027-03-28T00:59:59+00:00", "2027-03-28T02:00:00+01:00", "Sunday" },
        { "Europe/London", "2027-10-31T01:00:00Z", "2027-10-31T01:59:59+01:00", "2027-10-31T01:00:00+00:00", "Sunday" },
        { "Australia/Sydney", "2026-04-04T16:00:00Z", "2026-04-05T02:59:59+11:00", "2026-04-05T02:00:00+10:00", "Sunday" },
        { "Australia/Sydney", "2026-10-03T16:00:00Z", "2026-10-04T01:59:59+10:00", "2026-10-04T03:00:00+11:00", "Sunday" },
        { "Australia/Sydney", "2027-04-03T16:00:00Z", "2027-04-04T02:59:59+11:00", "2027-04-04T02:00:00+10:00", "Sunday" },
        { "Australia/Sydney", "2027-10-02T16:00:00Z", "2027-10-03T01:59:59+10:00", "2027-10-03T03:00:00+11:00", "Sunday" },
        { "Australia/Lord_Howe", "2026-04-04T15:00:00Z", "2026-04-05T01:59:59+11:00", "2026-04-05T01:30:00+10:30", "Sunday" },
        { "Australia/Lord_Howe", "2026-10-03T15:30:00Z", "2026-10-04T01:59:59+10:30", "2026-10-04T02:30:00+11:00", "Sunday" },
        { "Australia/Lord_Howe", "2027-04-03T15:00:00Z", "2027-04-04T01:59:59+11:00", "2027-04-04T01:30:00+10:30", "Sunday" },
        { "Australia/Lord_Howe", "2027-10-02T15:30:00Z", "2027-10-03T01:59:59+10:30", "2027-10-03T02:30:00+11:00", "Sunday" },
    };

    public static TheoryData<string> Zones => ["America/New_York", "Europe/London", "Australia/Sydney", "Australia/Lord_Howe", "Asia/Kolkata", "America/Phoenix", "UTC"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void TheClockReadsWhatTheZoneAnnounces(string zone, string change, string before, string after, string weekday)
    {
        var instant = InstantPattern.General.Parse(change).Value;

        Assert.Equal(before, Times.Echo(instant - Duration.FromSeconds(1), zone).Local);
        Assert.Equal((after, weekday, change), (Times.Echo(instant, zone).Local, Times.Echo(instant, zone).Weekday, Times.Echo(instant, zone).Utc));
        Assert.Equal(instant, Times.Resolve(new TimeInput(after, zone)));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void EveryMinuteAroundAChangeIsTheInstantOrRefusedWithIt(string zone, string change, string before, string after, string weekday)
    {
        var start = InstantPattern.General.Parse(change).Value - Duration.FromHours(3);
        for (var minute = 0; minute < 360; minute++)
        {
            var instant = start + Duration.FromMinutes(minute);
            var echo = Times.Echo(instant, zone);
            Assert.Equal(instant, Times.Resolve(new TimeInput(echo.Local, zone)));
            Assert.True(IsReadBack(echo.Local[..16], zone, instant, echo.Local), $"{echo.Local} between {before} and {after} on {weekday}");
        }
    }

    [Theory]
    [InlineData("Asia/Kolkata", "+05:30")]
    [InlineData("America/Phoenix", "-07:00")]
    [InlineData("UTC", "+00:00")]
    public void AZoneWithoutClockChangesIsTheSameAllYear(string zone, string offset)
    {
        for (var day = new LocalDateTime(2026, 1, 2, 2, 30); day.Year < 2028; day = day.PlusDays(1))
        {
            var local = LocalDateTimePattern.GeneralIso.Format(day);
            var echo = Times.Echo(Times.Resolve(new TimeInput(local, zone)), zone);

            Assert.Equal((local + offset, day.DayOfWeek.ToString()), (echo.Local, echo.Weekday));
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void EveryAnswerSaysLocalTimeUtcWeekdayAndDistance(string zone)
    {
        var echo = Times.Echo(Now + Duration.FromHours(76), zone);

        Assert.Equal(("2026-01-04T04:00:00Z", zone, "in 3 d 4 h"), (echo.Utc, echo.Zone, echo.Distance));
        Assert.Equal(Now + Duration.FromHours(76), OffsetDateTimePattern.Rfc3339.Parse(echo.Local).Value.ToInstant());
        Assert.Equal(OffsetDateTimePattern.Rfc3339.Parse(echo.Local).Value.DayOfWeek.ToString(), echo.Weekday);
    }

    [Fact]
    public void ADistanceIsRealTimeAndNotWallClockTime()
    {
        var friday = new TimeResolver(new StandingClock(Instant.FromUtc(2026, 3, 7, 17, 0)));

        // Noon to noon over the change in New York is 23 hours.
        Assert.Equal("in 23 h", friday.Echo(friday.Resolve(new TimeInput("2026-03-08T12:00", "America/New_York")), "America/New_York").Distance);
    }

    [Theory]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:29:59")]
    public void AHalfHourGapIsExplainedWithItsEdges(string zone, string local)
    {
        var problem = Assert.Throws<SchedulingException>(() => Times.Resolve(new TimeInput(local, zone))).Problem;

        Assert.Contains("from 02:00 (+10:30) to 02:30 (+11)", problem.Message, StringComparison.Ordinal);
    }

    // Without its offset a local time means the instant, or is refused and the instant is one of the choices.
    private static bool IsReadBack(string local, string zone, Instant instant, string choice)
    {
        try
        {
            return Times.Resolve(new TimeInput(local, zone)) == instant;
        }
        catch (SchedulingException ambiguous)
        {
            return ambiguous.Problem.Code == ProblemCodes.TimeAmbiguous && ambiguous.Problem.Limit!.Contains(choice, StringComparison.Ordinal);
        }
    }
}

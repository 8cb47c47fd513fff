using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Time;

/// <summary>The clock changes of 2026 and 2027, as the zones' governments announce them.</summary>
public sealed class ClockChangeTests
{
    private static readonly TimeResolver Times = new(new StandingClock(Instant.FromUtc(2026, 1, 1, 0, 0)));

    [Theory]
    [InlineData("America/New_York", "2026-03-08T02:30", "2026-03-08T01:30:00-05:00 or 2026-03-08T03:30:00-04:00")]
    [InlineData("America/New_York", "2027-03-14T02:00", "2027-03-14T01:00:00-05:00 or 2027-03-14T03:00:00-04:00")]
    [InlineData("Europe/London", "2026-03-29T01:30", "2026-03-29T00:30:00+00:00 or 2026-03-29T02:30:00+01:00")]
    [InlineData("Europe/London", "2027-03-28T01:59", "2027-03-28T00:59:00+00:00 or 2027-03-28T02:59:00+01:00")]
    [InlineData("Australia/Sydney", "2026-10-04T02:30", "2026-10-04T01:30:00+10:00 or 2026-10-04T03:30:00+11:00")]
    [InlineData("Australia/Sydney", "2027-10-03T02:30", "2027-10-03T01:30:00+10:00 or 2027-10-03T03:30:00+11:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-04T01:45:00+10:30 or 2026-10-04T02:45:00+11:00")]
    [InlineData("Australia/Lord_Howe", "2027-10-03T02:15", "2027-10-03T01:45:00+10:30 or 2027-10-03T02:45:00+11:00")]
    public void ALocalTimeThatTheClocksSkipIsRefusedWithBothChoices(string zone, string local, string choices)
    {
        var problem = Refused(local, zone);

        Assert.Equal((ProblemCodes.TimeInGap, choices), (problem.Code, problem.Limit));
        Assert.Equal($"Choose {choices}.", problem.NextStep);
    }

    [Theory]
    [InlineData("America/New_York", "2026-11-01T01:30", "2026-11-01T01:30:00-04:00 or 2026-11-01T01:30:00-05:00")]
    [InlineData("America/New_York", "2027-11-07T01:00", "2027-11-07T01:00:00-04:00 or 2027-11-07T01:00:00-05:00")]
    [InlineData("Europe/London", "2026-10-25T01:30", "2026-10-25T01:30:00+01:00 or 2026-10-25T01:30:00+00:00")]
    [InlineData("Europe/London", "2027-10-31T01:30", "2027-10-31T01:30:00+01:00 or 2027-10-31T01:30:00+00:00")]
    [InlineData("Australia/Sydney", "2026-04-05T02:30", "2026-04-05T02:30:00+11:00 or 2026-04-05T02:30:00+10:00")]
    [InlineData("Australia/Sydney", "2027-04-04T02:30", "2027-04-04T02:30:00+11:00 or 2027-04-04T02:30:00+10:00")]
    [InlineData("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-05T01:45:00+11:00 or 2026-04-05T01:45:00+10:30")]
    [InlineData("Australia/Lord_Howe", "2027-04-04T01:45", "2027-04-04T01:45:00+11:00 or 2027-04-04T01:45:00+10:30")]
    public void ALocalTimeThatHappensTwiceIsRefusedWithBothOffsets(string zone, string local, string choices)
    {
        var problem = Refused(local, zone);

        Assert.Equal((ProblemCodes.TimeAmbiguous, choices), (problem.Code, problem.Limit));
    }

    [Theory]
    [InlineData("America/New_York", "2026-11-01T01:30:00-05:00")]
    [InlineData("Australia/Lord_Howe", "2026-04-05T01:45:00+10:30")]
    [InlineData("Europe/London", "2026-03-29T02:30:00+01:00")]
    public void EachOfferedChoiceIsAcceptedAsItIsWritten(string zone, string choice) =>
        Assert.Equal(choice, Times.Echo(Times.Resolve(new TimeInput(choice, zone)), zone).Local);

    [Theory]
    [InlineData("America/New_York", "2026-03-08T01:59", "2026-03-08T01:59:00-05:00")]
    [InlineData("America/New_York", "2026-03-08T03:00", "2026-03-08T03:00:00-04:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:30", "2026-10-04T02:30:00+11:00")]
    [InlineData("Europe/London", "2026-10-25T02:00", "2026-10-25T02:00:00+00:00")]
    [InlineData("Asia/Tokyo", "2026-03-29T01:30", "2026-03-29T01:30:00+09:00")]
    public void TheMinutesBesideAChangeAreOrdinary(string zone, string local, string echoed) =>
        Assert.Equal(echoed, Times.Echo(Times.Resolve(new TimeInput(local, zone)), zone).Local);

    private static SchedulingProblem Refused(string local, string zone) =>
        Assert.Throws<SchedulingException>(() => Times.Resolve(new TimeInput(local, zone))).Problem;
}

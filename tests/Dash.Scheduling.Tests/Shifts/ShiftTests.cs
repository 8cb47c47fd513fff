using Dash.Scheduling.Tests.Harness;
using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling.Tests.Shifts;

public sealed class ShiftTests
{
    private readonly ServiceUnderTest _test = new(adjust: settings => settings with { Time = new TimeSettings { DefaultZone = "Europe/London" } });

    [Theory]
    [InlineData("2026-03-28T09:00:00Z", "+1 day", "Europe/London", "2026-03-29T08:00:00Z")]
    [InlineData("2026-03-28T09:00:00Z", "+24 hours", "Europe/London", "2026-03-29T09:00:00Z")]
    [InlineData("2026-03-28T09:00:00Z", "1 day later", null, "2026-03-29T08:00:00Z")]
    [InlineData("2026-10-24T08:00:00Z", "+1 week", "Europe/London", "2026-10-31T09:00:00Z")]
    [InlineData("2027-03-16T14:00:00Z", "-1 week", "America/New_York", "2027-03-09T15:00:00Z")]
    [InlineData("2027-03-13T22:00:00Z", "+1 day", "America/New_York", "2027-03-14T21:00:00Z")]
    [InlineData("2026-10-03T22:00:00Z", "+1 day", "Australia/Lord_Howe", "2026-10-04T22:00:00Z")]
    [InlineData("2026-10-02T22:00:00Z", "+2 days", "Australia/Lord_Howe", "2026-10-04T21:30:00Z")]
    [InlineData("2026-04-03T22:00:00Z", "+2 days", "Australia/Sydney", "2026-04-05T23:00:00Z")]
    [InlineData("2026-03-28T09:00:00Z", "+1 day", "Asia/Tokyo", "2026-03-29T09:00:00Z")]
    [InlineData("2027-01-31T09:00:00Z", "+1 month", "Europe/London", "2027-02-28T09:00:00Z")]
    [InlineData("2026-03-28T09:00:00Z", "90 minutes earlier", null, "2026-03-28T07:30:00Z")]
    public async Task TheWallClockStaysWhenDaysAreAddedAndTheTimeIsExactWhenHoursAre(string from, string shift, string? zone, string to)
    {
        var post = Put(from);

        var preview = await _test.Service.PreviewShiftAsync([post.Id], PostShift.Parse(shift, zone));

        Assert.Equal((Instant(to), 0), (Assert.Single(preview.Moves).To, _test.Provider.Writes));
        Assert.Equal(ItemOutcome.Updated, Assert.Single(await _test.Service.UpdateAsync(preview.Edits)).Outcome);
        Assert.Equal(Instant(to), _test.Provider.Posts.Single().At);
    }

    [Theory]
    [InlineData("2026-03-28T01:30:00Z", ProblemCodes.TimeInGap, "2026-03-29T00:30:00+00:00 or 2026-03-29T02:30:00+01:00")]
    [InlineData("2026-10-24T00:30:00Z", ProblemCodes.TimeAmbiguous, "2026-10-25T01:30:00+01:00 or 2026-10-25T01:30:00+00:00")]
    public async Task ATimeThatTheClocksSkipOrRepeatIsRefusedWithBothChoices(string from, string code, string choices)
    {
        var preview = await _test.Service.PreviewShiftAsync([Put(from).Id], PostShift.Parse("+1 day"));

        var move = Assert.Single(preview.Moves);
        Assert.Equal((code, choices), (Assert.Single(move.Problems).Code, move.Problems[0].Limit));
        Assert.Empty(preview.Edits);
    }

    [Fact]
    public async Task AFilterMovesWhatItFindsAndSaysWhatItCannotMove()
    {
        Put("2026-03-10T09:00:00Z", "x:1");
        Put("2026-03-11T09:00:00Z", "x:2");
        _test.Provider.Put(Put("2026-03-10T12:00:00Z", "x:3") with { State = PostState.Posted });
        _test.Provider.Put(Put("2026-03-10T12:00:00Z", "x:4") with { State = PostState.Draft, At = null });
        Put("2026-04-20T09:00:00Z", "x:5");

        var preview = await _test.Service.PreviewShiftAsync(new PostQuery { Channels = ["144/x"], To = Instant("2026-03-12T00:00:00Z") }, PostShift.Parse("+1 week"));
        var results = await _test.Service.UpdateAsync(preview.Edits);

        Assert.Equal(
            [("x:1", null), ("x:3", ProblemCodes.NotEditable), ("x:2", null), ("x:4", ProblemCodes.TimeMissing)],
            preview.Moves.Select(move => (move.PostId, move.Problems.SingleOrDefault()?.Code)));
        Assert.Equal(["2026-03-17T09:00:00Z", "2026-03-18T09:00:00Z"], results.Select(result => InstantPattern.General.Format(result.Post!.At!.Value)));
    }

    [Fact]
    public async Task APostThatChangesBetweenPreviewAndMoveIsAConflict()
    {
        var post = _test.Provider.Put(Put("2026-03-10T09:00:00Z") with { UpdatedAt = StandingClock.Morning });
        var preview = await _test.Service.PreviewShiftAsync([post.Id], PostShift.Parse("+1 day"));
        _test.Provider.Put(post with { UpdatedAt = StandingClock.Morning + Duration.FromSeconds(1) });

        Assert.Equal(ProblemCodes.Conflict, Assert.Single(Assert.Single(await _test.Service.UpdateAsync(preview.Edits)).Problems).Code);
    }

    [Fact]
    public async Task AShiftIntoThePastAndAnUnknownPostAreProblemsOfTheirOwn()
    {
        var preview = await _test.Service.PreviewShiftAsync([Put("2026-03-09T09:00:00Z").Id, "x:404"], PostShift.Parse("-1 day"));

        Assert.Equal([ProblemCodes.TimeInPast, ProblemCodes.UnknownPost], preview.Moves.Select(move => Assert.Single(move.Problems).Code));
    }

    [Fact]
    public async Task AShiftByDaysNeedsAZone()
    {
        var test = new ServiceUnderTest();

        var preview = await test.Service.PreviewShiftAsync([test.Existing().Id], PostShift.Parse("+1 day"));

        Assert.Equal(ProblemCodes.TimeWithoutZone, Assert.Single(Assert.Single(preview.Moves).Problems).Code);
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("+1")]
    [InlineData("0 days")]
    [InlineData("-1 day earlier")]
    [InlineData("+1.5 days")]
    [InlineData("+999999 days")]
    [InlineData("+99999 months")]
    [InlineData("")]
    public void AShiftIsANumberAndAUnit(string text) =>
        Assert.Equal("shift.form", Assert.Throws<SchedulingException>(() => PostShift.Parse(text)).Problem.Rule);

    public static TheoryData<PostShift> TooFar =>
    [
        PostShift.ByCalendar(Period.FromYears(9000)), PostShift.ByCalendar(Period.FromDays(int.MaxValue)), PostShift.ByExactly(Duration.FromDays(9000 * 365)), PostShift.ByExactly(Duration.FromDays(-9000 * 1000)),
    ];

    [Theory]
    [MemberData(nameof(TooFar))]
    public async Task AShiftThatLeavesTheCalendarIsAProblemOfItsPost(PostShift shift)
    {
        var preview = await _test.Service.PreviewShiftAsync([Put("2026-03-28T09:00:00Z").Id], shift);

        Assert.Equal("shift.calendar", Assert.Single(Assert.Single(preview.Moves).Problems).Rule);
    }

    [Fact]
    public void ACalendarKeepsNoHours() =>
        Assert.Throws<ArgumentException>(() => PostShift.ByCalendar(Period.FromHours(5)));

    private ScheduledPost Put(string at, string id = "x:1") => _test.Put(id, Instant(at));

    private static Instant Instant(string text) => InstantPattern.General.Parse(text).Value;
}

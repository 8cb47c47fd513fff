using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Service;

/// <summary>What the channel has around a post is mentioned, and keeps nothing from being sent.</summary>
public sealed class CalendarTests
{
    private static readonly Instant At = GuideDrafts.Afternoon;
    private static readonly PostDraft Draft = GuideDrafts.For(Network.X) with { Text = "Plain words" };

    private readonly ServiceUnderTest _test = new(adjust: settings => settings with { Calendar = new CalendarSettings() });

    public static TheoryData<double, bool> Days => new() { { -7, true }, { 6.9, true }, { 7.1, false } };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task TheSameTextWithinAWeekIsMentioned(double days, bool isMentioned)
    {
        _test.Put("x:7", At + Duration.FromDays(days), "plain  WORDS\n");

        var result = await ScheduleAsync(Draft);

        Assert.Equal((ItemOutcome.Created, isMentioned ? "x:7" : null), (result.Outcome, Warning(result, ProblemCodes.RepeatedText)?.Actual));
    }

    [Theory]
    [InlineData(29, "29 min")]
    [InlineData(-1, "1 min")]
    [InlineData(30, null)]
    public async Task AnotherPostWithinMinutesIsMentioned(int minutes, string? distance)
    {
        _test.Put("x:7", At + Duration.FromMinutes(minutes), "Other words");

        Assert.Equal(distance, Warning(await ScheduleAsync(Draft), ProblemCodes.PostsClose)?.Actual);
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "6")]
    public async Task AFullDayIsMentioned(int others, string? count)
    {
        for (var i = 0; i < others; i++)
        {
            _test.Put($"x:{i + 10}", At - Duration.FromHours(2 * (i + 1)), $"Words {i}");
        }

        Assert.Equal(count, Warning(await ScheduleAsync(Draft), ProblemCodes.DayFull)?.Actual);
    }

    [Theory]
    [InlineData(1000, null)]
    [InlineData(1001, ProblemCodes.CalendarUnread)]
    public async Task AChannelWithMorePostsThanAreLookedAtIsNotCalledFree(int posts, string? code)
    {
        for (var i = 0; i < posts; i++)
        {
            _test.Put($"x:{i + 10}", At - Duration.FromDays(6), $"Words {i}");
        }

        Assert.Equal(code, Warning(await ScheduleAsync(Draft), ProblemCodes.CalendarUnread)?.Code);
    }

    [Fact]
    public async Task APostThatStandsTwiceInABatchAndIsMadeOnceIsNoRepeat()
    {
        using var ledger = SqliteLedger.OpenInMemory();
        var test = new ServiceUnderTest(ledger, adjust: settings => settings with { Calendar = new CalendarSettings() });

        var results = await test.Service.ScheduleAsync([Draft, Draft]);

        Assert.Empty(results[0].Warnings);
        Assert.Equal(ProblemCodes.SameAsEarlierItem, Assert.Single(results[1].Warnings).Code);
    }

    [Fact]
    public async Task ADayIsADayOfTheDefaultZone()
    {
        var test = new ServiceUnderTest(adjust: settings => settings with
        {
            Time = new TimeSettings { DefaultZone = "Pacific/Auckland" },
            Calendar = new CalendarSettings { MostPerDay = 1 },
        });
        test.Provider.Put(test.Existing() with { At = At - Duration.FromHours(5), Text = "Other words" });

        // 15:00 UTC is 4:00 of the next day there, 10:00 UTC is 23:00.
        Assert.Null(Warning(Assert.Single(await test.Service.ScheduleAsync([Draft])), ProblemCodes.DayFull));
    }

    [Theory]
    [InlineData(PostState.Draft, true, false)]
    [InlineData(PostState.Failed, false, false)]
    [InlineData(PostState.Posted, true, true)]
    public async Task OnlyWhatGoesOutTakesUpRoom(PostState state, bool repeats, bool collides)
    {
        _test.Provider.Put(_test.Put("x:7", At, Draft.Text!) with { State = state });

        var result = await ScheduleAsync(Draft);

        Assert.Equal((repeats, collides), (Warning(result, ProblemCodes.RepeatedText) is not null, Warning(result, ProblemCodes.PostsClose) is not null));
    }

    [Fact]
    public async Task OtherChannelsDoNotCount()
    {
        _test.Provider.Put(_test.Put("x:7", At, Draft.Text!) with { Channel = "145/x" });

        Assert.Empty((await ScheduleAsync(Draft)).Warnings);
    }

    [Fact]
    public async Task ItemsOfABatchAreComparedWithEachOther()
    {
        var results = await _test.Service.ScheduleAsync([Draft, Draft with { At = At + Duration.FromMinutes(5) }]);

        Assert.Empty(results[0].Warnings);
        Assert.Equal("item 0 of this batch", Warning(results[1], ProblemCodes.RepeatedText)?.Actual);
        Assert.Equal("5 min", Warning(results[1], ProblemCodes.PostsClose)?.Actual);
    }

    [Fact]
    public async Task EachChannelIsListedOnce()
    {
        var lists = 0;
        _test.Provider.BeforeRead = _ => lists++;

        await _test.Service.ScheduleAsync([.. Enumerable.Range(0, 20).Select(i => Draft with { Channel = i % 2 == 0 ? "144/x" : "145/x", At = At + Duration.FromHours(i) })]);

        Assert.Equal(2, lists);
    }

    [Fact]
    public async Task ACalendarThatCannotBeReadIsSaidAndThePostIsSent()
    {
        _test.Provider.BeforeRead = _ => throw FakeProvider.Problem(ProblemCodes.ProviderUnreachable);

        var result = await ScheduleAsync(Draft);

        Assert.Equal(ItemOutcome.Created, result.Outcome);
        Assert.NotNull(Warning(result, ProblemCodes.CalendarUnread));
    }

    [Fact]
    public async Task AMovedPostIsNotInItsOwnWay()
    {
        _test.Put("x:7", At, Draft.Text!);
        _test.Put("x:8", At + Duration.FromDays(1), "Other words");

        var moved = Assert.Single(await _test.Service.UpdateAsync([new PostEdit("x:7", new PostChanges { At = At + Duration.FromMinutes(10) })]));
        var intoTheOther = Assert.Single(await _test.Service.UpdateAsync([new PostEdit("x:7", new PostChanges { At = At + Duration.FromDays(1) })]));

        Assert.Empty(moved.Warnings);
        Assert.Contains("x:8", Warning(intoTheOther, ProblemCodes.PostsClose)?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APostThatIsReplayedIsNotInItsOwnWay()
    {
        using var ledger = SqliteLedger.OpenInMemory();
        var test = new ServiceUnderTest(ledger, adjust: settings => settings with { Calendar = new CalendarSettings() });
        await test.Service.ScheduleAsync([Draft]);

        Assert.Empty(Assert.Single(await test.Service.ScheduleAsync([Draft])).Warnings);
    }

    [Fact]
    public async Task NobodyLooksUnlessAsked()
    {
        var test = new ServiceUnderTest();
        test.Provider.Put(test.Existing() with { Text = Draft.Text });

        Assert.Empty(Assert.Single(await test.Service.ScheduleAsync([Draft])).Warnings);
    }

    private async Task<ItemResult> ScheduleAsync(PostDraft draft) => Assert.Single(await _test.Service.ScheduleAsync([draft]));

    private static SchedulingProblem? Warning(ItemResult result, string code) => result.Warnings.SingleOrDefault(warning => warning.Code == code);
}

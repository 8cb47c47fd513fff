using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Service;

public sealed class ScheduleTests
{
    private readonly ServiceUnderTest _test = new();

    [Fact]
    public async Task TheGuidesTenExamplesAreCreatedInOrder()
    {
        var results = await _test.Service.ScheduleAsync([.. Enum.GetValues<Network>().Select(GuideDrafts.For)]);

        Assert.All(results, result => Assert.Equal(ItemOutcome.Created, result.Outcome));
        Assert.Equal(Enum.GetValues<Network>(), results.Select(result => result.Post!.Network));
        Assert.Equal(Enumerable.Range(0, 10), results.Select(result => result.Index));
        Assert.Equal(10, _test.Provider.Posts.Select(post => post.GroupId).Distinct().Count());
    }

    [Fact]
    public async Task AnInvalidItemNeverReachesTheProviderAndTheValidOnesDo()
    {
        var results = await _test.Service.ScheduleAsync(
        [
            GuideDrafts.For(Network.X),
            GuideDrafts.For(Network.TikTok) with { MediaIds = [GuideDrafts.Image] },
            GuideDrafts.For(Network.LinkedIn),
        ]);

        Assert.Equal([ItemOutcome.Created, ItemOutcome.Failed, ItemOutcome.Created], results.Select(result => result.Outcome));
        Assert.Equal(ProblemCodes.MediaKind, Assert.Single(results[1].Problems).Code);
        Assert.Equal(2, _test.Provider.Writes);
    }

    [Theory]
    [InlineData("144/myspace", ProblemCodes.UnknownNetwork)]
    [InlineData("instagram", ProblemCodes.UnknownChannel)]
    [InlineData("900/instagram", ProblemCodes.NotYourAccount)]
    public async Task AnUnknownChannelFailsAlone(string channel, string code)
    {
        var result = Assert.Single(await _test.Service.ScheduleAsync([GuideDrafts.For(Network.X) with { Channel = channel }]));

        Assert.Equal((ItemOutcome.Failed, code, "/channel"), (result.Outcome, Assert.Single(result.Problems).Code, result.Problems[0].Field));
        Assert.Equal(0, _test.Provider.Writes);
    }

    [Fact]
    public async Task AnAliasOfTheNetworkIsUnderstood()
    {
        var result = Assert.Single(await _test.Service.ScheduleAsync([GuideDrafts.For(Network.X) with { Channel = "144/Twitter" }]));

        Assert.Equal("144/x", result.Post!.Channel);
    }

    [Fact]
    public async Task APastTimeIsRefusedTogetherWithEverythingElse()
    {
        var draft = GuideDrafts.For(Network.X) with { At = StandingClock.Morning - NodaTime.Duration.FromMinutes(2), Text = new string('a', 300) };

        var result = Assert.Single(await _test.Service.ScheduleAsync([draft]));

        Assert.Equal([ProblemCodes.TextTooLong, ProblemCodes.TimeInPast], result.Problems.Select(problem => problem.Code));
        Assert.Equal(0, _test.Provider.Writes);
    }

    [Fact]
    public async Task MediaOfAnotherAccountIsUnknown()
    {
        var result = Assert.Single(await _test.Service.ScheduleAsync([GuideDrafts.For(Network.TikTok) with { Channel = "145/tiktok" }]));

        Assert.Equal(ProblemCodes.MediaUnknown, Assert.Single(result.Problems).Code);
    }

    [Theory]
    [InlineData("spring style inspiration", null, "1")]
    [InlineData("2", null, "2")]
    [InlineData("Spring Style Inspirations", ProblemCodes.UnknownBoard, null)]
    [InlineData("Twice", ProblemCodes.InvalidValue, null)]
    public async Task ABoardIsFoundByIdOrNameBeforeAnythingIsSent(string board, string? code, string? id)
    {
        var draft = GuideDrafts.For(Network.Pinterest);

        var result = Assert.Single(await _test.Service.ScheduleAsync([draft with { Options = draft.Options with { Board = board } }]));

        Assert.Equal((code, id), (result.Problems.SingleOrDefault()?.Code, result.Post?.Options.Board));
        Assert.Equal(id is null ? 0 : 1, _test.Provider.Writes);
    }

    [Theory]
    [InlineData(ProblemCodes.Unauthorized)]
    [InlineData(ProblemCodes.RateLimited)]
    [InlineData(ProblemCodes.ProviderUnreachable)]
    public async Task AProblemThatHoldsForAllStopsTheBatch(string code)
    {
        _test.Provider.BeforeWrite = number => Fail(number == 2, code);

        var results = await _test.Service.ScheduleAsync([.. Enumerable.Repeat(GuideDrafts.For(Network.X), 4)]);

        Assert.Equal([ItemOutcome.Created, ItemOutcome.Failed, ItemOutcome.NotAttempted, ItemOutcome.NotAttempted], results.Select(result => result.Outcome));
        Assert.Equal(2, _test.Provider.Writes);
        Assert.All(results.Skip(2), result => Assert.True(Assert.Single(result.Problems).Retryable));
    }

    [Fact]
    public async Task ARefusalOfOneItemLetsTheOthersThrough()
    {
        _test.Provider.BeforeWrite = number => Fail(number == 1, ProblemCodes.ProviderRefused);

        var results = await _test.Service.ScheduleAsync([GuideDrafts.For(Network.X), GuideDrafts.For(Network.LinkedIn)]);

        Assert.Equal([ItemOutcome.Failed, ItemOutcome.Created], results.Select(result => result.Outcome));
    }

    [Fact]
    public async Task ACancellationBetweenWritesKeepsWhatWasWritten()
    {
        using var cancellation = new CancellationTokenSource();
        _test.Provider.AfterWrite = _ => cancellation.Cancel();

        var results = await _test.Service.ScheduleAsync([GuideDrafts.For(Network.X), GuideDrafts.For(Network.X)], cancellation.Token);

        Assert.Equal([ItemOutcome.Created, ItemOutcome.NotAttempted], results.Select(result => result.Outcome));
    }

    private static void Fail(bool now, string code)
    {
        if (now)
        {
            throw FakeProvider.Problem(code);
        }
    }
}

using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Plans;

public sealed class PlanTests : IDisposable
{
    private static readonly PostDraft Draft = GuideDrafts.For(Network.X);

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteLedger _ledger;
    private readonly ServiceUnderTest _test;

    public PlanTests()
    {
        _ledger = SqliteLedger.Open(_folder.File("ledger.db"));
        _test = new ServiceUnderTest(_ledger);
    }

    [Fact]
    public async Task APlanTellsEveryFaultAtOnceAndWritesNothing()
    {
        PostDraft[] batch = [.. Enumerable.Range(0, 50).Select(i => Draft with { Text = $"Post {i}", At = Draft.At + Duration.FromMinutes(i) })];
        batch[3] = batch[3] with { Text = new string('a', 281) };
        batch[9] = batch[9] with { At = StandingClock.Morning - Duration.FromHours(1) };
        batch[11] = batch[11] with { MediaIds = ["999"] };
        batch[20] = batch[20] with { Channel = "144/myspace" };
        batch[31] = batch[31] with { Channel = "900/x" };
        batch[40] = batch[40] with { Options = new PostOptions { FirstComment = "Hi" } };
        batch[49] = batch[49] with { At = null };

        var plan = await _test.Service.PlanAsync(batch);

        Assert.Equal(
            [(3, ProblemCodes.TextTooLong), (9, ProblemCodes.TimeInPast), (11, ProblemCodes.MediaUnknown), (20, ProblemCodes.UnknownNetwork), (31, ProblemCodes.NotYourAccount), (40, ProblemCodes.OptionNotSupported), (49, ProblemCodes.TimeMissing)],
            plan.Posts.SelectMany(post => post.Problems.Select(problem => (post.Index, problem.Code))));
        Assert.Equal((false, 0), (plan.IsValid, _test.Provider.Writes));
        Assert.Equal(StandingClock.Morning + Duration.FromMinutes(30), plan.ExpiresAt);
    }

    [Fact]
    public async Task AnUnreadableTimeDoesNotHideTheOtherFaults()
    {
        var plan = await _test.Service.PlanAsync([new DraftRequest { Draft = Draft with { At = null, Text = new string('a', 281) }, Time = new TimeInput("Friday at nine") }]);

        Assert.Equal([ProblemCodes.TimeUnreadable, ProblemCodes.TextTooLong], Assert.Single(plan.Posts).Problems.Select(problem => problem.Code));
        Assert.Null(plan.PlanId);
    }

    [Fact]
    public async Task AnUnknownChannelDoesNotHideAnUnreadableTime()
    {
        var plan = await _test.Service.PlanAsync([new DraftRequest { Draft = Draft with { Channel = "144/myspace" }, Time = new TimeInput("2026-03-29T01:30", "Europe/London") }]);

        Assert.Equal([ProblemCodes.UnknownNetwork, ProblemCodes.TimeInGap], Assert.Single(plan.Posts).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public async Task AReadableTimeIsPartOfThePlan()
    {
        var plan = await _test.Service.PlanAsync([new DraftRequest { Draft = Draft with { At = null }, Time = new TimeInput("2026-03-10T11:00", "America/New_York") }]);

        Assert.True(plan.IsValid);
        Assert.Equal(GuideDrafts.Afternoon, Assert.Single(plan.Posts).Draft.At);
    }

    [Fact]
    public async Task APlanSendsWhatWasValidatedAndOnlyOnce()
    {
        var plan = await _test.Service.PlanAsync([.. Enum.GetValues<Network>().Select(GuideDrafts.For)]);

        var results = await _test.Service.ScheduleAsync(plan.PlanId!);

        Assert.All(results, result => Assert.Equal(ItemOutcome.Created, result.Outcome));
        Assert.Equal(plan.Posts.Select(post => post.Key), results.Select(result => result.Key));
        Assert.Equal(ProblemCodes.PlanUsed, await RefusalAsync(plan.PlanId!));
        Assert.Equal(10, _test.Provider.Writes);
    }

    [Fact]
    public async Task AUsedPlanStaysUsedAfterARestart()
    {
        var plan = await _test.Service.PlanAsync([Draft]);
        await _test.Service.ScheduleAsync(plan.PlanId!);

        using var reopened = SqliteLedger.Open(_folder.File("ledger.db"));
        var restarted = new ServiceUnderTest(reopened, _test.Provider);

        Assert.Equal(ProblemCodes.PlanUsed, (await Assert.ThrowsAsync<SchedulingException>(() => restarted.Service.ScheduleAsync(plan.PlanId!))).Problem.Code);
    }

    [Fact]
    public async Task APlanOutlivesARestart()
    {
        var plan = await _test.Service.PlanAsync([Draft]);

        using var reopened = SqliteLedger.Open(_folder.File("ledger.db"));
        var restarted = new ServiceUnderTest(reopened, _test.Provider);

        Assert.Equal(ItemOutcome.Created, Assert.Single(await restarted.Service.ScheduleAsync(plan.PlanId!)).Outcome);
    }

    [Fact]
    public async Task OfTwoWhoUseAPlanOneIsRefused()
    {
        var plan = await _test.Service.PlanAsync([Draft]);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => RefusalAsync(plan.PlanId!))));

        Assert.Single(outcomes, code => code is null);
        Assert.Equal(7, outcomes.Count(code => code == ProblemCodes.PlanUsed));
    }

    [Fact]
    public async Task APlanExpires()
    {
        var plan = await _test.Service.PlanAsync([Draft]);
        _test.Clock.Now += Duration.FromMinutes(30);

        Assert.Equal(ProblemCodes.PlanExpired, await RefusalAsync(plan.PlanId!));
    }

    [Fact]
    public async Task APlanThatIsAlteredInTheFileIsRefused()
    {
        var plan = await _test.Service.PlanAsync([Draft]);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.File("ledger.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE plans SET batch = replace(batch, 'Launching', 'Cancelling')";
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        Assert.Equal((ProblemCodes.PlanAltered, 0), (await RefusalAsync(plan.PlanId!), _test.Provider.Writes));
    }

    public static TheoryData<PostDraft[], string?> GivenAlong => new()
    {
        { [Draft, Draft with { Key = "second" }], null },
        { [Draft with { Channel = "144/twitter" }, Draft with { Key = "second" }], null },
        { [Draft], "2 posts" },
        { [Draft, Draft with { Key = "third" }], "item 1 differs in key" },
        { [Draft with { Text = "Other words" }, Draft with { Key = "second" }], "item 0 differs in text" },
    };

    [Theory]
    [MemberData(nameof(GivenAlong))]
    public async Task PostsGivenAlongHaveToBeThoseOfThePlan(PostDraft[] given, string? difference)
    {
        var plan = await _test.Service.PlanAsync([Draft, Draft with { Key = "second" }]);

        var refusal = await Record.ExceptionAsync(() => _test.Service.ScheduleAsync(plan.PlanId!, given));

        Assert.Equal(difference is null ? 2 : 0, _test.Provider.Writes);
        Assert.Equal(difference is not null, (refusal as SchedulingException)?.Problem is { Code: ProblemCodes.PlanAltered } problem && problem.Message.Contains(difference!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task APostThatWasNotValidIsNotSentByThePlanEvenIfItWouldPassNow()
    {
        var plan = await _test.Service.PlanAsync([Draft with { At = StandingClock.Morning - Duration.FromMinutes(5) }, Draft]);
        _test.Clock.Now -= Duration.FromMinutes(10);

        var results = await _test.Service.ScheduleAsync(plan.PlanId!);

        Assert.Equal([ItemOutcome.Failed, ItemOutcome.Created], results.Select(result => result.Outcome));
        Assert.Equal("plan.valid", Assert.Single(results[0].Problems).Rule);
    }

    [Fact]
    public async Task APlanTellsWhatIsThereAlreadyAndWhichKeysAreTaken()
    {
        var first = Assert.Single(await _test.Service.ScheduleAsync([Draft with { Key = "launch" }]));

        var plan = await _test.Service.PlanAsync([Draft with { Key = "launch" }, Draft with { Key = "launch", Text = "Other words" }]);

        Assert.Equal((true, first.PostId), (plan.Posts[0].IsValid, plan.Posts[0].ExistingPostId));
        Assert.Equal(ProblemCodes.KeyReused, Assert.Single(plan.Posts[1].Problems).Code);
    }

    [Fact]
    public async Task APlanTellsWhatAnEarlierRequestLeftOpen()
    {
        _test.Provider.AfterWrite = _ => throw FakeProvider.Problem(ProblemCodes.OutcomeUnknown);
        _test.Provider.BeforeRead = _ => throw FakeProvider.Problem(ProblemCodes.ProviderUnreachable);
        await _test.Service.ScheduleAsync([Draft]);

        var plan = await _test.Service.PlanAsync([Draft]);

        Assert.Contains(Assert.Single(plan.Posts).Warnings, warning => warning.Code == ProblemCodes.OutcomeUnknown);
        Assert.True(plan.IsValid);
    }

    [Fact]
    public async Task TheSamePostsValidatedTwiceMakeTwoPlansAndOnePost()
    {
        var (first, second) = (await _test.Service.PlanAsync([Draft]), await _test.Service.PlanAsync([Draft]));
        await _test.Service.ScheduleAsync(first.PlanId!);

        var again = Assert.Single(await _test.Service.ScheduleAsync(second.PlanId!));

        Assert.Equal((true, 1), (again.Replayed, _test.Provider.Writes));
    }

    [Fact]
    public async Task APlanOfAnotherAccountIsUnknown()
    {
        var plan = await _test.Service.PlanAsync([Draft]);
        var other = new ServiceUnderTest(_ledger, new FakeProvider { LedgerScope = "second-account" });

        Assert.Equal(ProblemCodes.PlanUnknown, (await Assert.ThrowsAsync<SchedulingException>(() => other.Service.ScheduleAsync(plan.PlanId!))).Problem.Code);
        Assert.Equal(ProblemCodes.PlanUnknown, await RefusalAsync("plan-made-up"));
    }

    [Fact]
    public async Task APlanIsNotUsedUpWhenTheSystemCannotBeAsked()
    {
        var plan = await _test.Service.PlanAsync([GuideDrafts.For(Network.X) with { MediaIds = [GuideDrafts.Image] }]);
        _test.Provider.BeforeChannels = () => throw FakeProvider.Problem(ProblemCodes.ProviderUnreachable);
        Assert.Equal(ProblemCodes.ProviderUnreachable, await RefusalAsync(plan.PlanId!));
        _test.Provider.BeforeChannels = null;

        Assert.Null(await RefusalAsync(plan.PlanId!));
    }

    [Fact]
    public async Task WithoutALedgerAPlanIsACheckOnly()
    {
        var plan = await new ServiceUnderTest().Service.PlanAsync([Draft]);

        Assert.Equal((true, null, null), (plan.IsValid, plan.PlanId, plan.ExpiresAt));
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    private async Task<string?> RefusalAsync(string planId)
    {
        try
        {
            await _test.Service.ScheduleAsync(planId);
            return null;
        }
        catch (SchedulingException refusal)
        {
            return refusal.Problem.Code;
        }
    }
}

using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Ledger;

/// <summary>Requests whose process ends, or is still at it: nothing is sent before it has been looked for.</summary>
public sealed class InterruptedTests : IDisposable
{
    private static readonly PostDraft Draft = GuideDrafts.For(Network.X);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeProvider _system = new();
    private readonly List<SqliteLedger> _ledgers = [];

    [Fact]
    public async Task APostThatArrivedBeforeTheEndIsFound()
    {
        await EndDuringAsync((system, end) => system.AfterWrite = end);

        var result = await ScheduleAsync();

        Assert.Equal((ItemOutcome.Created, true, 1), (result.Outcome, result.Replayed, _system.Writes));
        Assert.Equal(_system.Posts.Single().Id, result.Post!.Id);
    }

    [Fact]
    public async Task APostThatDidNotArriveIsSentWithTheIdItWasJournalledWith()
    {
        Guid journalled;
        await EndDuringAsync((system, end) => system.BeforeWrite = end);
        using (var reader = SqliteLedger.Open(_folder.File("ledger.db")))
        {
            journalled = (await reader.FindAsync(new LedgerKey("fake:first-account", "launch")))!.GroupId;
        }

        var result = await ScheduleAsync();

        Assert.Equal((ItemOutcome.Created, false, 1), (result.Outcome, result.Replayed, _system.Posts.Count));
        Assert.Equal(journalled, result.Post!.GroupId);
    }

    [Fact]
    public async Task APostThatCannotBeLookedForStaysUnknownAndHoldsNobodyUp()
    {
        await EndDuringAsync((system, end) => system.AfterWrite = end);
        _system.Capabilities = _system.Capabilities with { FindsByGroup = false };

        var results = await Open().ScheduleAsync([Draft with { Key = "launch" }, Draft with { Text = "Second" }]);

        Assert.Equal([ItemOutcome.Unknown, ItemOutcome.Created], results.Select(result => result.Outcome));
        var problem = Assert.Single(results[0].Problems);
        Assert.Equal(ProblemCodes.OutcomeUnknown, problem.Code);
        Assert.Contains("144/x", problem.NextStep, StringComparison.Ordinal);
        Assert.Contains("new key", problem.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownPostIsResolvedAsSoonAsTheSystemAnswers()
    {
        await EndDuringAsync((system, end) => system.AfterWrite = end);
        _system.BeforeRead = _ => throw FakeProvider.Problem(ProblemCodes.ProviderUnreachable);
        Assert.Equal(ItemOutcome.Unknown, (await ScheduleAsync()).Outcome);
        Assert.Equal(ItemOutcome.Unknown, (await ScheduleAsync()).Outcome);

        _system.BeforeRead = null;

        Assert.Equal((ItemOutcome.Created, 1), ((await ScheduleAsync()).Outcome, _system.Writes));
    }

    [Fact]
    public async Task APostThatDidNotArriveAndWouldNotPassTodayIsNotSent()
    {
        await EndDuringAsync((system, end) => system.BeforeWrite = end);

        var result = Assert.Single(await Open(clock => clock.Now = GuideDrafts.Afternoon + NodaTime.Duration.FromDays(1)).ScheduleAsync([Draft with { Key = "launch" }]));

        Assert.Equal((ItemOutcome.Failed, ProblemCodes.TimeInPast, 0), (result.Outcome, Assert.Single(result.Problems).Code, _system.Posts.Count));
    }

    [Fact]
    public async Task ALostAnswerIsLookedForAgainBeforeItIsSentAgain()
    {
        _system.BeforeWrite = number => Lose(number == 1);
        Assert.Equal(ProblemCodes.NotCreated, Assert.Single((await ScheduleAsync()).Problems).Code);
        var looked = 0;
        _system.BeforeRead = _ => looked++;

        var result = await ScheduleAsync();

        Assert.Equal((ItemOutcome.Created, 1), (result.Outcome, _system.Posts.Count));
        Assert.True(looked > 0);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(69, true)]
    [InlineData(70, false)]
    public async Task APostThatMayStillBeOnItsWayIsWaitedFor(int age, bool isWaitedFor)
    {
        await EndDuringAsync((system, end) => system.BeforeWrite = end);
        var time = new ImmediateTime();
        var service = Open(clock => clock.Now += NodaTime.Duration.FromSeconds(age), settings => settings with { Timer = time, Journal = new LedgerSettings(), ReadBackDelays = new SchedulingSettings().ReadBackDelays });

        Assert.Equal(ItemOutcome.Created, Assert.Single(await service.ScheduleAsync([Draft with { Key = "launch" }])).Outcome);

        Assert.Equal(isWaitedFor ? [TimeSpan.FromSeconds(10)] : [], time.Waits);
    }

    [Fact]
    public async Task APostThatAnotherProcessIsSendingIsLeftToIt()
    {
        var (first, second) = (Open(), Open());
        var meanwhile = default(ItemResult);
        _system.BeforeWrite = number =>
        {
            if (number == 1)
            {
                meanwhile = Assert.Single(second.ScheduleAsync([Draft]).GetAwaiter().GetResult());
            }
        };

        var result = Assert.Single(await first.ScheduleAsync([Draft]));

        Assert.Equal((ItemOutcome.Created, 1), (result.Outcome, _system.Writes));
        Assert.Equal((ItemOutcome.Unknown, ProblemCodes.InFlight), (meanwhile!.Outcome, Assert.Single(meanwhile.Problems).Code));
        Assert.True(Assert.Single(await second.ScheduleAsync([Draft])).Replayed);
    }

    [Fact]
    public async Task AFaultThatNobodyThoughtOfLeavesAPostThatCanBeLookedFor()
    {
        var service = Open();
        _system.AfterWrite = _ => throw new InvalidOperationException("Nobody thought of this.");
        await Assert.ThrowsAsync<InvalidOperationException>(() => service.ScheduleAsync([Draft]));
        _system.BeforeRead = _ => throw new InvalidOperationException("Nor of this.");
        await Assert.ThrowsAsync<InvalidOperationException>(() => service.ScheduleAsync([Draft]));
        (_system.AfterWrite, _system.BeforeRead) = (null, null);

        Assert.True(Assert.Single(await service.ScheduleAsync([Draft])) is { Outcome: ItemOutcome.Created, Replayed: true });
        Assert.Equal(1, _system.Writes);
    }

    [Fact]
    public async Task ManyAtOnceMakeOnePost()
    {
        var services = Enumerable.Range(0, 4).Select(_ => Open()).ToList();

        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => services[i % 4].ScheduleAsync([Draft]))));

        Assert.Equal(1, _system.Writes);
        Assert.All(results, batch => Assert.True(Assert.Single(batch) is { Outcome: ItemOutcome.Created } or { Outcome: ItemOutcome.Unknown, Problems: [{ Code: ProblemCodes.InFlight }] }));
    }

    public void Dispose()
    {
        _ledgers.ForEach(ledger => ledger.Dispose());
        _folder.Dispose();
    }

    // A process that ends loses its ledger first; what it would have noted afterwards is never noted.
    private async Task EndDuringAsync(Action<FakeProvider, Action<int>> arm)
    {
        var service = Open();
        var ledger = _ledgers[^1];
        arm(_system, _ =>
        {
            ledger.Dispose();
            throw new InvalidOperationException("The process ends here.");
        });
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => service.ScheduleAsync([Draft with { Key = "launch" }]));
        (_system.BeforeWrite, _system.AfterWrite) = (null, null);
    }

    private async Task<ItemResult> ScheduleAsync() => Assert.Single(await Open().ScheduleAsync([Draft with { Key = "launch" }]));

    private SchedulingService Open(Action<StandingClock>? set = null, Func<SchedulingSettings, SchedulingSettings>? adjust = null)
    {
        _ledgers.Add(SqliteLedger.Open(_folder.File("ledger.db")));
        var test = new ServiceUnderTest(_ledgers[^1], _system, adjust);
        set?.Invoke(test.Clock);
        return test.Service;
    }

    private static void Lose(bool now)
    {
        if (now)
        {
            throw FakeProvider.Problem(ProblemCodes.OutcomeUnknown);
        }
    }
}

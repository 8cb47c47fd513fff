using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Dash;

/// <summary>Ledger, plans, guards and shifts against a Dash over real HTTP.</summary>
public sealed class LedgerOverHttpTests : IDisposable
{
    private readonly SqliteLedger _ledger = SqliteLedger.OpenInMemory();

    public static TheoryData<Network> Networks => GuideDrafts.Networks;

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task ACallThatIsRepeatedMakesOnePost(Network network)
    {
        await using var session = await SandboxSession.StartAsync();
        var service = Service(session);
        var draft = session.Draft(network);

        var first = Assert.Single(await service.ScheduleAsync([draft]));
        var second = Assert.Single(await service.ScheduleAsync([draft]));

        Assert.Equal((ItemOutcome.Created, false, ItemOutcome.Created, true), (first.Outcome, first.Replayed, second.Outcome, second.Replayed));
        Assert.Equivalent(first.Post, second.Post);
        Assert.Equal(first.PostId, Assert.Single(await session.AllPostsAsync()).Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ALostAnswerAndARepeatedCallMakeOnePost(bool arrives)
    {
        await using var session = await SandboxSession.StartAsync();
        var (service, draft) = (Service(session), session.Draft(Network.Instagram));
        if (arrives)
        {
            session.Sandbox.Faults.DropNextCreateAfterCommit();
        }
        else
        {
            session.Sandbox.Faults.DropNextCreateBeforeCommit();
        }

        var first = Assert.Single(await service.ScheduleAsync([draft]));
        var second = Assert.Single(await service.ScheduleAsync([draft]));

        Assert.Equal((arrives ? ItemOutcome.Created : ItemOutcome.Failed, ItemOutcome.Created, arrives), (first.Outcome, second.Outcome, second.Replayed));
        Assert.Single(await session.AllPostsAsync());
    }

    [Fact]
    public async Task APostThatSomebodyMovedBeforeItWasLookedForIsFound()
    {
        await using var session = await SandboxSession.StartAsync();
        var draft = session.Draft(Network.Facebook);
        session.Sandbox.Faults.DropNextCreateAfterCommit();
        Assert.Equal(ItemOutcome.Unknown, Assert.Single(await Service(session, readBacks: 0).ScheduleAsync([draft])).Outcome);
        var made = Assert.Single(await session.AllPostsAsync());
        await session.Service.UpdateAsync([new PostEdit(made.Id, new PostChanges { At = draft.At + Duration.FromDays(3) })]);

        var result = Assert.Single(await Service(session).ScheduleAsync([draft]));

        Assert.Equal((ItemOutcome.Created, true, made.Id), (result.Outcome, result.Replayed, result.PostId));
        Assert.Single(await session.AllPostsAsync());
    }

    [Fact]
    public async Task ADraftThatManyOthersHaveFollowedIsFound()
    {
        await using var session = await SandboxSession.StartAsync();
        var draft = session.Draft(Network.X) with { Mode = PublishMode.Draft, At = null };
        session.Sandbox.Faults.DropNextCreateAfterCommit();
        Assert.Equal(ItemOutcome.Unknown, Assert.Single(await Service(session, readBacks: 0).ScheduleAsync([draft])).Outcome);
        await session.PassAsync(Duration.FromHours(1));
        await session.Service.ScheduleAsync([.. Enumerable.Range(0, 230).Select(i => draft with { Text = $"Draft {i}" })]);

        var result = Assert.Single(await Service(session).ScheduleAsync([draft]));

        Assert.Equal((ItemOutcome.Created, true), (result.Outcome, result.Replayed));
    }

    [Fact]
    public async Task TwoKeysOfTheSameSandboxDoNotShareALedgersLines()
    {
        await using var session = await SandboxSession.StartAsync();
        var draft = session.Draft(Network.X) with { Key = "launch" };
        await Service(session).ScheduleAsync([draft]);
        var other = session.ServiceFor(global::Dash.Sandbox.DashSandboxOptions.OtherApiKey, new SchedulingSettings { Ledger = _ledger });

        var result = Assert.Single(await other.ScheduleAsync([draft with { Channel = "900/x" }]));

        Assert.Equal((ItemOutcome.Created, false), (result.Outcome, result.Replayed));
    }

    [Fact]
    public async Task APlanIsSentAsItWasValidated()
    {
        await using var session = await SandboxSession.StartAsync();
        var service = Service(session);

        var plan = await service.PlanAsync([.. Enum.GetValues<Network>().Select(session.Draft)]);
        Assert.Empty(await session.AllPostsAsync());
        var results = await service.ScheduleAsync(plan.PlanId!);

        Assert.True(plan.IsValid);
        Assert.All(results, result => Assert.Equal(ItemOutcome.Created, result.Outcome));
        Assert.Equal(10, (await session.AllPostsAsync()).Count);
    }

    [Fact]
    public async Task AnEditAndADeletionAreHeldAgainstWhatDashSaysAboutTheLastChange()
    {
        await using var session = await SandboxSession.StartAsync();
        var seen = await session.CreateAsync(session.Draft(Network.X));
        await session.PassAsync(Duration.FromMinutes(1));
        var changed = Assert.Single(await session.Service.UpdateAsync([new PostEdit(seen.Id, new PostChanges { Text = "Somebody else's words" }) { SeenUpdatedAt = seen.UpdatedAt }])).Post!;

        var edit = Assert.Single(await session.Service.UpdateAsync([new PostEdit(seen.Id, new PostChanges { Text = "My words" }) { SeenUpdatedAt = seen.UpdatedAt }]));
        var deletion = Assert.Single(await session.Service.DeleteAsync([new PostDeletion(seen.Id, seen.UpdatedAt)]));

        Assert.Equal([ProblemCodes.Conflict, ProblemCodes.Conflict], new[] { edit, deletion }.Select(result => Assert.Single(result.Problems).Code));
        Assert.Equal(("Somebody else's words", changed.UpdatedAt), (edit.Post!.Text, deletion.Post!.UpdatedAt));
        Assert.Equal(ItemOutcome.Deleted, Assert.Single(await session.Service.DeleteAsync([new PostDeletion(seen.Id, changed.UpdatedAt)])).Outcome);
    }

    [Fact]
    public async Task ACampaignMovesAcrossAChangeOfTheClocks()
    {
        await using var session = await SandboxSession.StartAsync();
        var friday = Instant.FromUtc(2026, 3, 27, 9, 0);
        foreach (var network in new[] { Network.X, Network.Instagram, Network.LinkedIn })
        {
            await session.CreateAsync(session.Draft(network) with { At = friday });
        }

        var preview = await session.Service.PreviewShiftAsync(new PostQuery { From = friday, To = friday }, PostShift.Parse("+1 week", "Europe/London"));
        var results = await session.Service.UpdateAsync(preview.Edits);

        Assert.Equal(3, results.Count);
        Assert.All(results, result => Assert.Equal(Instant.FromUtc(2026, 4, 3, 8, 0), result.Post!.At));
    }

    [Fact]
    public async Task TheCalendarOfAChannelIsReadFromDash()
    {
        await using var session = await SandboxSession.StartAsync();
        var draft = session.Draft(Network.X);
        await session.CreateAsync(draft);
        var service = session.ServiceFor(session.Sandbox.ApiKey, new SchedulingSettings { Calendar = new CalendarSettings() });

        var plan = await service.PlanAsync([draft with { At = draft.At + Duration.FromMinutes(10) }]);

        Assert.Superset(new HashSet<string> { ProblemCodes.RepeatedText, ProblemCodes.PostsClose }, plan.Posts[0].Warnings.Select(warning => warning.Code).ToHashSet());
    }

    public void Dispose() => _ledger.Dispose();

    private SchedulingService Service(SandboxSession session, int readBacks = 2) => session.ServiceFor(session.Sandbox.ApiKey, new SchedulingSettings
    {
        ReadBackDelays = [.. Enumerable.Repeat(TimeSpan.Zero, readBacks)],
        Ledger = _ledger,
        Journal = new LedgerSettings { SettleTime = Duration.Zero },
    });
}

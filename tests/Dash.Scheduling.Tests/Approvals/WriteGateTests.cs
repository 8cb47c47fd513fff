using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Approvals;

public sealed class WriteGateTests : IDisposable
{
    private static readonly PostDraft Draft = GuideDrafts.For(Network.X);

    private readonly RecordingGate _gate = new();
    private readonly SqliteLedger _ledger = SqliteLedger.OpenInMemory();
    private readonly ServiceUnderTest _test;

    public WriteGateTests() => _test = new ServiceUnderTest(_ledger, adjust: settings => settings with { Gate = _gate });

    [Fact]
    public async Task AShutGateKeepsEveryKindOfWriteOut()
    {
        var post = _test.Existing();
        var plan = await _test.Service.PlanAsync([Draft]);
        _gate.IsShut = true;

        await RefusedAsync(() => _test.Service.ScheduleAsync([Draft]));
        await RefusedAsync(() => _test.Service.ScheduleAsync(plan.PlanId!));
        await RefusedAsync(() => _test.Service.UpdateAsync([new PostEdit(post.Id, new PostChanges { Text = "New" })]));
        await RefusedAsync(() => _test.Service.DeleteAsync([post.Id]));

        Assert.Equal(0, _test.Provider.Writes);
        Assert.Equal([WriteKind.Create, WriteKind.Create, WriteKind.Update, WriteKind.Delete], _gate.Asked.Select(intent => intent.Kind));
    }

    [Fact]
    public async Task APlanThatTheGateKeptBackCanStillBeUsed()
    {
        var plan = await _test.Service.PlanAsync([Draft]);
        _gate.IsShut = true;
        await RefusedAsync(() => _test.Service.ScheduleAsync(plan.PlanId!));
        _gate.IsShut = false;

        Assert.Equal(ItemOutcome.Created, Assert.Single(await _test.Service.ScheduleAsync(plan.PlanId!)).Outcome);
    }

    [Fact]
    public async Task TheGateSeesWhatWouldBeSentAndNothingElse()
    {
        await _test.Service.ScheduleAsync([Draft]);
        _gate.Asked.Clear();

        await _test.Service.ScheduleAsync([Draft with { Text = new string('a', 300) }, Draft, Draft with { Text = "Another" }]);

        var write = Assert.Single(Assert.Single(_gate.Asked).Writes);
        Assert.Equal((2, "Another"), (write.Index, write.Draft!.Text));
    }

    [Fact]
    public async Task ABatchThatWritesNothingAsksNobody()
    {
        await _test.Service.ScheduleAsync([Draft]);
        _gate.Asked.Clear();

        Assert.True(Assert.Single(await _test.Service.ScheduleAsync([Draft])).Replayed);
        Assert.Empty(_gate.Asked);
    }

    [Fact]
    public async Task TheDigestFollowsEveryDifferenceAndOnlyDifferences()
    {
        var post = _test.Existing();
        _gate.IsShut = true;
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in new[] { Draft, Draft with { Text = "b" }, Draft with { At = Draft.At + Duration.FromSeconds(1) }, Draft with { Mode = PublishMode.Now, At = null }, Draft with { Key = "k" }, Draft with { Channel = "145/x" } })
        {
            await RefusedAsync(() => _test.Service.ScheduleAsync([draft]));
            Assert.True(texts.Add(_gate.Asked[^1].Digest), $"{draft}");
        }

        await RefusedAsync(() => _test.Service.ScheduleAsync([Draft]));
        Assert.False(texts.Add(_gate.Asked[^1].Digest));

        await RefusedAsync(() => _test.Service.DeleteAsync([post.Id]));
        var before = _gate.Asked[^1].Digest;
        _test.Provider.Put(post with { UpdatedAt = StandingClock.Morning });
        await RefusedAsync(() => _test.Service.DeleteAsync([post.Id]));
        Assert.NotEqual(before, _gate.Asked[^1].Digest);
    }

    [Theory]
    [InlineData(PostState.Draft, PublishMode.Draft, true)]
    [InlineData(PostState.Draft, PublishMode.Schedule, false)]
    [InlineData(PostState.Scheduled, PublishMode.Draft, false)]
    [InlineData(PostState.Scheduled, PublishMode.Schedule, false)]
    [InlineData(PostState.NeedsAttention, PublishMode.Draft, false)]
    public void OnlyADraftThatStaysOneIsWithoutConsequence(PostState before, PublishMode after, bool harmless)
    {
        var write = new IntendedWrite { Index = 0, Draft = Draft with { Mode = after }, Current = _test.Existing(state: before) };
        Assert.Equal((harmless, !harmless), (write.TouchesDraftsOnly, write.IsConsequential));
    }

    [Fact]
    public void DeletingADraftTouchesDraftsOnlyAndHasAConsequence()
    {
        var write = new IntendedWrite { Index = 0, Current = _test.Existing(state: PostState.Draft) };
        Assert.Equal((true, true), (write.TouchesDraftsOnly, write.IsConsequential));
    }

    public void Dispose() => _ledger.Dispose();

    private static async Task RefusedAsync(Func<Task> write) =>
        Assert.Equal(ProblemCodes.ModeForbids, (await Assert.ThrowsAsync<SchedulingException>(write)).Problem.Code);
}

using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Several;

/// <summary>Several systems behind one port.</summary>
public sealed class ProviderSetTests
{
    private readonly SeveralSystems _systems = new();

    [Fact]
    public void DashAloneIsItself() => Assert.Same(_systems.Dash, ProviderSet.Of([_systems.Dash]));

    [Fact]
    public void NothingAndTheSameTwiceAreRefused()
    {
        Assert.Throws<ArgumentException>(() => ProviderSet.Of([]));
        Assert.Throws<ArgumentException>(() => ProviderSet.Of([_systems.Dash, _systems.Dash]));
    }

    [Fact]
    public async Task AnIdMeansTheSameWhicheverSystemsAreServed()
    {
        var alone = await ProviderSet.Of([_systems.Other]).ListChannelsAsync(default);
        var together = await _systems.Set.ListChannelsAsync(default);

        Assert.Contains(alone, channel => channel is { Id: "fake:144/x", AccountId: "fake:144" });
        Assert.Equal(alone.Select(channel => channel.Id), together.Select(channel => channel.Id).Where(id => id.StartsWith("fake:", StringComparison.Ordinal)));
        Assert.Contains(together, channel => channel.Id == "144/x");
    }

    [Fact]
    public async Task OneBatchSpansSystemsWithAResultPerItem()
    {
        var results = await _systems.Service().ScheduleAsync([SeveralSystems.Draft(false), SeveralSystems.Draft(true)]);

        Assert.Equal(["x:1", "fake:x:1"], results.Select(result => result.Post!.Id));
        Assert.Equal(["144/x", "fake:144/x"], results.Select(result => result.Post!.Channel));
        Assert.Equal((1, 1), (_systems.Dash.Writes, _systems.Other.Writes));
        Assert.Equal("144/x", Assert.Single(_systems.Other.Posts).Channel);
    }

    [Fact]
    public async Task WhatOneSystemRefusesForAllStopsNoOther()
    {
        _systems.Dash.BeforeWrite = _ => throw FakeProvider.Problem(ProblemCodes.RateLimited);

        var results = await _systems.Service().ScheduleAsync([SeveralSystems.Draft(false, "one"), SeveralSystems.Draft(false, "two"), SeveralSystems.Draft(true)]);

        Assert.Equal([ItemOutcome.Failed, ItemOutcome.NotAttempted, ItemOutcome.Created], results.Select(result => result.Outcome));
    }

    [Fact]
    public async Task ASystemThatCannotBeAskedFailsOnlyItsOwnItems()
    {
        _systems.Dash.BeforeChannels = () => throw FakeProvider.Problem(ProblemCodes.ProviderUnreachable);

        var results = await _systems.Service().ScheduleAsync([SeveralSystems.Draft(false), SeveralSystems.Draft(true)]);
        var listing = await _systems.Service().ListAsync(new PostQuery());

        Assert.Equal([ItemOutcome.Failed, ItemOutcome.Created], results.Select(result => result.Outcome));
        Assert.Equal(ProblemCodes.ProviderUnreachable, results[0].Problems[0].Code);
        Assert.Equal("fake:x:1", Assert.Single(listing.Posts).Id);
        Assert.Equal(ProblemCodes.ProviderUnreachable, Assert.Single(listing.Problems).Code);
    }

    [Fact]
    public async Task AServiceWhoseSystemsAreAllAwayFailsAsAWhole()
    {
        _systems.Dash.BeforeChannels = _systems.Other.BeforeChannels = () => throw FakeProvider.Problem(ProblemCodes.ProviderUnreachable);

        await Assert.ThrowsAsync<SchedulingException>(() => _systems.Service().ListAsync(new PostQuery()));
    }

    [Fact]
    public async Task ListsPagesAndReviewsMergeTheSystems()
    {
        var service = _systems.Service();
        await service.ScheduleAsync([SeveralSystems.Draft(false), SeveralSystems.Draft(true)]);

        var listing = await service.ListAsync(new PostQuery());
        var page = await service.ListPageAsync(new PostPageRequest(new PostQuery(), 1));
        var rest = await service.ListPageAsync(new PostPageRequest(new PostQuery(), 1, page.NextCursor));

        Assert.Equal(["fake:x:1", "x:1"], listing.Posts.Select(post => post.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["fake:x:1", "x:1"], page.Posts.Concat(rest.Posts).Select(post => post.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PostsAreReadChangedAndDeletedWhereTheyAre()
    {
        var service = _systems.Service();
        await service.ScheduleAsync([SeveralSystems.Draft(true)]);

        var changed = await service.UpdateAsync([new PostEdit("fake:x:1", new PostChanges { Text = "Other words" })]);
        var deleted = await service.DeleteAsync(["fake:x:1", "x:1"]);

        Assert.Equal("Other words", Assert.Single(changed).Post!.Text);
        Assert.Equal([ItemOutcome.Deleted, ItemOutcome.Failed], deleted.Select(result => result.Outcome));
        Assert.Empty(_systems.Other.Posts);
    }

    [Fact]
    public async Task TheLedgerKnowsAPostWhicheverSystemsAreServedBesideIt()
    {
        using var ledger = SqliteLedger.OpenInMemory();
        await new SchedulingService(ProviderSet.Of([_systems.Other]), NetworkRuleBook.Default, new StandingClock(StandingClock.Morning), new SchedulingSettings { Ledger = ledger })
            .ScheduleAsync([SeveralSystems.Draft(true)]);

        var again = await _systems.Service(ledger).ScheduleAsync([SeveralSystems.Draft(true), SeveralSystems.Draft(false)]);

        Assert.Equal([true, false], again.Select(result => result.Replayed));
        Assert.Equal((1, 1), (_systems.Other.Writes, _systems.Dash.Writes));
    }

    [Fact]
    public async Task WhatASystemCannotDoIsSaidBeforeItIsTried()
    {
        _systems.Other.Capabilities = _systems.Other.Capabilities with
        {
            CanEdit = false,
            Features = new Dictionary<ProviderFeature, FeatureSupport>
            {
                [ProviderFeature.KeepDrafts] = FeatureSupport.None("Schedule it late instead."),
                [ProviderFeature.EditPost] = FeatureSupport.None("Delete the post and schedule it anew."),
            },
        };
        _systems.Other.Put(GuidePost());
        var service = _systems.Service();

        var drafted = Assert.Single(await service.ScheduleAsync([SeveralSystems.Draft(true) with { Mode = PublishMode.Draft }]));
        var edited = Assert.Single(await service.UpdateAsync([new PostEdit("fake:x:9", new PostChanges { Text = "Other words" })]));

        Assert.Equal(("fake.keep_drafts", "Schedule it late instead."), (Assert.Single(drafted.Problems).Rule, drafted.Problems[0].NextStep));
        Assert.Equal((ProblemCodes.NotSupported, "Delete the post and schedule it anew."), (Assert.Single(edited.Problems).Code, edited.Problems[0].NextStep));
        Assert.Equal(0, _systems.Other.Writes);
    }

    [Fact]
    public async Task AnOptionThatASystemLeavesOutIsItsDoingNotTheNetworks()
    {
        _systems.Other.Adaptation = rules => rules with { Options = rules.Options.Where(option => option.Key != "thread_replies").ToDictionary() };

        var result = Assert.Single(await _systems.Service().ScheduleAsync([SeveralSystems.Draft(true) with { Options = new PostOptions { ThreadReplies = ["More."] } }]));

        Assert.Equal((ProblemCodes.NotSupported, "/thread_replies"), (Assert.Single(result.Problems).Code, result.Problems[0].Field));
        Assert.Contains("fake", result.Problems[0].Message);
    }

    [Fact]
    public async Task AnIdOfNoSystemIsToldWithThoseThereAre()
    {
        var alone = new SchedulingService(ProviderSet.Of([_systems.Other]), NetworkRuleBook.Default, new StandingClock(StandingClock.Morning));

        var deleted = Assert.Single(await alone.DeleteAsync(["x:1"]));
        var scheduled = Assert.Single(await alone.ScheduleAsync([SeveralSystems.Draft(false)]));

        Assert.Equal(ItemOutcome.Failed, deleted.Outcome);
        Assert.Contains("fake:", deleted.Problems[0].Limit);
        Assert.Equal(ProblemCodes.NotYourAccount, scheduled.Problems[0].Code);
    }

    [Fact]
    public async Task APostWhoseAnswerWasLostIsFoundByWhatItHolds()
    {
        _systems.Other.Capabilities = _systems.Other.Capabilities with { FindsByGroup = false, FindsByContent = true };
        _systems.Other.AfterWrite = _ => throw FakeProvider.Problem(ProblemCodes.OutcomeUnknown);

        var result = Assert.Single(await _systems.Service().ScheduleAsync([SeveralSystems.Draft(true)]));

        Assert.Equal((ItemOutcome.Created, "fake:x:1"), (result.Outcome, result.Post?.Id));
        Assert.Equal(1, _systems.Other.Writes);
    }

    private static ScheduledPost GuidePost() => new()
    {
        Id = "x:9", Channel = "144/x", Network = Network.X, State = PostState.Scheduled, ProviderStatus = "SCHEDULED", At = GuideDrafts.For(Network.X).At, Text = "Words",
    };
}

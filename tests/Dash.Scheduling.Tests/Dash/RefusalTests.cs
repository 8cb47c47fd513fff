using Dash.Sandbox;
using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Dash;

/// <summary>What must not work, and what must not be written while it fails.</summary>
public sealed class RefusalTests
{
    [Fact]
    public async Task AWrongKeyIsRefusedForEverythingWithoutShowingIt()
    {
        await using var session = await SandboxSession.StartAsync();
        var stranger = session.ServiceFor("a-wrong-key");

        var refusals = new[]
        {
            await Assert.ThrowsAsync<SchedulingException>(() => stranger.ListChannelsAsync()),
            await Assert.ThrowsAsync<SchedulingException>(() => stranger.ScheduleAsync([session.Draft(Network.X)])),
            await Assert.ThrowsAsync<SchedulingException>(() => stranger.ListAsync(new PostQuery())),
            await Assert.ThrowsAsync<SchedulingException>(() => stranger.GetAsync("x:1")),
        };

        Assert.All(refusals, refusal => Assert.Equal(ProblemCodes.Unauthorized, refusal.Problem.Code));
        Assert.All(refusals, refusal => Assert.DoesNotContain("a-wrong-key", refusal.ToString(), StringComparison.Ordinal));
        Assert.Empty(await session.AllPostsAsync());
    }

    [Fact]
    public async Task AnotherBrandsPostsMediaAndBoardsAreOutOfReach()
    {
        await using var session = await SandboxSession.StartAsync();
        var post = await session.CreateAsync(session.Draft(Network.X));
        var stranger = session.ServiceFor(DashSandboxOptions.OtherApiKey);

        Assert.Equal(ProblemCodes.UnknownPost, (await Assert.ThrowsAsync<SchedulingException>(() => stranger.GetAsync(post.Id))).Problem.Code);
        Assert.Equal(ProblemCodes.UnknownPost, Assert.Single((await stranger.UpdateAsync([new PostEdit(post.Id, new PostChanges { Text = "Mine" })]))[0].Problems).Code);
        Assert.Equal(ProblemCodes.UnknownPost, Assert.Single((await stranger.DeleteAsync([post.Id]))[0].Problems).Code);
        Assert.Equal(ProblemCodes.NotYourAccount, Assert.Single((await stranger.ScheduleAsync([session.Draft(Network.X)]))[0].Problems).Code);
        Assert.Equal(ProblemCodes.MediaUnknown, Assert.Single((await stranger.ScheduleAsync([session.Draft(Network.TikTok) with { Channel = "900/tiktok" }]))[0].Problems).Code);
        Assert.Equal(ProblemCodes.NotYourAccount, (await Assert.ThrowsAsync<SchedulingException>(() => stranger.ListBoardsAsync("144"))).Problem.Code);
        Assert.Equal(post.Text, Assert.Single(await session.AllPostsAsync()).Text);
    }

    [Fact]
    public async Task TheKeysChannelsAreItsBrandsOnAllNetworks()
    {
        await using var session = await SandboxSession.StartAsync();

        var channels = await session.Service.ListChannelsAsync();

        Assert.Equal(20, channels.Count);
        Assert.Equal(["Maple & Co", "Northwind Outdoors"], channels.Select(channel => channel.AccountName).Distinct());
        Assert.Equal(NetworkNames.All.Select(name => $"145/{name}"), channels.Skip(10).Select(channel => channel.Id));
    }

    [Theory]
    [InlineData("x:999999")]
    [InlineData("x:abc")]
    [InlineData("999999")]
    [InlineData("myspace:1")]
    public async Task AnUnknownIdIsAnUnknownPost(string id)
    {
        await using var session = await SandboxSession.StartAsync();

        Assert.Equal(ProblemCodes.UnknownPost, (await Assert.ThrowsAsync<SchedulingException>(() => session.Service.GetAsync(id))).Problem.Code);
        Assert.Equal(ProblemCodes.UnknownPost, Assert.Single((await session.Service.DeleteAsync([id]))[0].Problems).Code);
    }

    [Fact]
    public async Task WhatTheRulesRefuseIsNeverWritten()
    {
        await using var session = await SandboxSession.StartAsync();

        var results = await session.Service.ScheduleAsync(
        [
            session.Draft(Network.TikTok) with { MediaIds = [session.Image] },
            session.Draft(Network.X) with { At = null },
            session.Draft(Network.X) with { At = StandingClock.Morning - Duration.FromDays(1) },
            session.Draft(Network.Facebook) with { MediaIds = [session.Image, session.Video] },
        ]);

        Assert.Equal([ProblemCodes.MediaKind, ProblemCodes.TimeMissing, ProblemCodes.TimeInPast, ProblemCodes.MediaMixed], results.Select(result => Assert.Single(result.Problems).Code));
        Assert.Empty(await session.AllPostsAsync());
    }

    [Fact]
    public async Task WhatOnlyDashRefusesNamesTheNeutralField()
    {
        await using var session = await SandboxSession.StartAsync();
        await session.PassAsync(Duration.FromDays(3));

        var result = Assert.Single(await session.Service.ScheduleAsync([session.Draft(Network.X)]));

        Assert.Equal((ItemOutcome.Failed, ProblemCodes.ProviderRefused, "/at"), (result.Outcome, result.Problems[0].Code, result.Problems[0].Field));
    }

    [Fact]
    public async Task ASandboxThatStopsInTheMiddleLeavesAClearAnswer()
    {
        await using var session = await SandboxSession.StartAsync();
        await session.Sandbox.StopAsync();

        var refusal = await Assert.ThrowsAsync<SchedulingException>(() => session.Service.ScheduleAsync([session.Draft(Network.X)]));

        Assert.Equal((ProblemCodes.ProviderUnreachable, true), (refusal.Problem.Code, refusal.Problem.Retryable));
    }

    [Fact]
    public async Task APostThatWasLostBeforeItWasWrittenIsSafeToSendAgain()
    {
        await using var session = await SandboxSession.StartAsync();
        session.Sandbox.Faults.DropNextCreateBeforeCommit();

        var lost = Assert.Single(await session.Service.ScheduleAsync([session.Draft(Network.LinkedIn)]));
        await session.CreateAsync(session.Draft(Network.LinkedIn));

        Assert.Equal((ItemOutcome.Failed, ProblemCodes.NotCreated), (lost.Outcome, Assert.Single(lost.Problems).Code));
        Assert.Single(await session.AllPostsAsync());
    }

    [Theory]
    [MemberData(nameof(GuideDrafts.Networks), MemberType = typeof(GuideDrafts))]
    public async Task APostWhoseAnswerWasLostIsFoundAgainOnEachNetwork(Network network)
    {
        await using var session = await SandboxSession.StartAsync();
        session.Sandbox.Faults.DropNextCreateAfterCommit();

        var result = Assert.Single(await session.Service.ScheduleAsync([session.Draft(network)]));

        Assert.Equal((ItemOutcome.Created, 1), (result.Outcome, (await session.AllPostsAsync()).Count));
    }

    [Fact]
    public async Task ALostPostForNowIsFoundAmongTheMostRecent()
    {
        await using var session = await SandboxSession.StartAsync();
        await session.CreateAsync(session.Draft(Network.X));
        session.Sandbox.Faults.DropNextCreateAfterCommit();

        var result = Assert.Single(await session.Service.ScheduleAsync([session.Draft(Network.X) with { Mode = PublishMode.Now, At = null }]));

        Assert.Equal((ItemOutcome.Created, 2), (result.Outcome, (await session.AllPostsAsync()).Count));
    }
}

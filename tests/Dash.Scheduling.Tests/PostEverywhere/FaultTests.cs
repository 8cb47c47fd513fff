using Dash.Sandbox;
using NodaTime;

namespace Dash.Scheduling.Tests.PostEverywhere;

/// <summary>What goes wrong on the way, and that no post is made twice by it.</summary>
public sealed class FaultTests
{
    public static TheoryData<string, ItemOutcome> Faults => new()
    {
        { "dropped before", ItemOutcome.Failed },
        { "dropped after", ItemOutcome.Created },
        { "broken answer", ItemOutcome.Created },
        { "500", ItemOutcome.Failed },
        { "page of a proxy", ItemOutcome.Failed },
        { "207", ItemOutcome.Failed },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task WhatBecameOfACreateIsFoundOut(string fault, ItemOutcome outcome)
    {
        await using var session = await PostEverywhereSession.StartAsync();
        session.Sandbox.Faults.Add(Create(fault));

        var result = await session.SendAsync(session.Draft(Network.X));

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(outcome == ItemOutcome.Created ? 1 : 0, (await session.AllPostsAsync()).Count);
        Assert.Equal(1, session.Writes());
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task ACallThatIsRepeatedAfterAFaultMakesOnePost(string fault, ItemOutcome outcome)
    {
        await using var session = await PostEverywhereSession.StartAsync();
        using var ledger = SqliteLedger.OpenInMemory();
        var service = session.ServiceOver(session.Provider(), ledger);
        session.Sandbox.Faults.Add(Create(fault));

        var first = Assert.Single(await service.ScheduleAsync([session.Draft(Network.Instagram)]));
        var second = Assert.Single(await service.ScheduleAsync([session.Draft(Network.Instagram)]));

        Assert.Equal((outcome, ItemOutcome.Created), (first.Outcome, second.Outcome));
        Assert.Equal(second.PostId, Assert.Single(await session.AllPostsAsync()).Id);
    }

    [Fact]
    public async Task AnAnswerThatComesTooLateIsLookedFor()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        session.Sandbox.Faults.Add(SandboxFault.DelayAfterCommit(TimeSpan.FromMinutes(5)) with { Method = "POST", Path = "/posts" });

        var result = Assert.Single(await session.ServiceOver(session.Provider(timeout: TimeSpan.FromSeconds(10))).ScheduleAsync([session.Draft(Network.X)]));

        Assert.Equal(ItemOutcome.Created, result.Outcome);
        Assert.Equal(result.PostId, Assert.Single(await session.AllPostsAsync()).Id);
    }

    [Fact]
    public async Task APostThatWasMadeBeforeIsNotTakenForTheLostOne()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var earlier = await session.CreateAsync(session.Draft(Network.X));
        session.Sandbox.Faults.Add(Create("dropped before"));

        var result = await session.SendAsync(session.Draft(Network.X));

        Assert.Equal(ItemOutcome.Failed, result.Outcome);
        Assert.Equal(earlier.Id, Assert.Single(await session.AllPostsAsync()).Id);
    }

    [Fact]
    public async Task OfTwoThatAreAlikeNoneIsTakenForTheLostOne()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var draft = session.Draft(Network.X);
        await session.PostElsewhereAsync("posts", $$"""{"content":"{{draft.Text}}","account_ids":[2284],"scheduled_for":"2026-03-10T15:00:00Z"}""");
        session.Sandbox.Faults.Add(Create("dropped after"));

        var result = await session.SendAsync(draft);

        Assert.Equal(ItemOutcome.Unknown, result.Outcome);
        Assert.Equal(2, (await session.AllPostsAsync()).Count);
    }

    [Fact]
    public async Task ALostPostThatSomebodyMovedIsNotMadeAgain()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        using var ledger = SqliteLedger.OpenInMemory();
        session.Sandbox.Faults.Add(Create("dropped after"));
        Assert.Equal(ItemOutcome.Unknown, Assert.Single(await session.ServiceOver(session.Provider(), ledger, readBacks: 0).ScheduleAsync([session.Draft(Network.X)])).Outcome);
        var made = Assert.Single(await session.AllPostsAsync());
        await session.PassAsync(Duration.FromMinutes(1));
        await session.ChangeAsync(made.Id, new PostChanges { At = made.At + Duration.FromDays(2) });

        var again = Assert.Single(await session.ServiceOver(session.Provider(), ledger).ScheduleAsync([session.Draft(Network.X)]));

        Assert.Equal(ItemOutcome.Unknown, again.Outcome);
        Assert.Single(await session.AllPostsAsync());
    }

    [Fact]
    public async Task TooManyRequestsAreToldWithTheTimeToComeBack()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        session.Sandbox.Faults.Add(SandboxFault.TooManyRequests(TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(20)) with { Method = "POST", Path = "/posts" });

        var result = await session.SendAsync(session.Draft(Network.X));

        var problem = Assert.Single(result.Problems);
        Assert.Equal((ItemOutcome.Failed, ProblemCodes.RateLimited, true), (result.Outcome, problem.Code, problem.Retryable));
        Assert.InRange(problem.RetryAfter!.Value, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(21));
        Assert.Empty(await session.AllPostsAsync());
    }

    [Fact]
    public async Task AServiceThatIsAwayIsReadAgainByItself()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        session.Sandbox.Faults.Add(SandboxFault.Answer(500) with { Method = "GET", Path = "/accounts" });

        Assert.Equal(10, (await session.Service.ListChannelsAsync()).Count);
    }

    private static SandboxFault Create(string fault) => (fault switch
    {
        "dropped before" => SandboxFault.DropBeforeCommit(),
        "dropped after" => SandboxFault.DropAfterCommit(),
        "broken answer" => SandboxFault.TruncatedBody(),
        "500" => SandboxFault.Answer(500),
        "page of a proxy" => SandboxFault.HtmlPage(),
        _ => SandboxFault.Answer(500) with { Body = """{"data":{"summary":{"total":1,"succeeded":0,"failed":1},"results":[]},"error":null,"meta":{"request_id":"a","timestamp":"2026-03-09T08:00:00Z"}}""" },
    }) with { Method = "POST", Path = "/posts" };
}

using Dash.Sandbox;
using NodaTime;

namespace Dash.Scheduling.Tests.CodivUpload;

/// <summary>Answers that are lost, late or broken: a post is made once or not at all, and which of the two is told.</summary>
public sealed class FaultTests
{
    public static TheoryData<string, SandboxFault, ItemOutcome> Broken { get; } = new()
    {
        { "dropped before", SandboxFault.DropBeforeCommit(), ItemOutcome.Failed },
        { "dropped after", SandboxFault.DropAfterCommit(), ItemOutcome.Created },
        { "half an answer", SandboxFault.TruncatedBody(), ItemOutcome.Created },
        { "500", SandboxFault.Answer(500), ItemOutcome.Failed },
        { "502 of a proxy", SandboxFault.HtmlPage(502), ItemOutcome.Failed },
        { "a refusal of a proxy", SandboxFault.HtmlPage(403), ItemOutcome.Failed },
        { "503 with a time", SandboxFault.Unavailable(TimeSpan.FromSeconds(1)), ItemOutcome.Created },
        { "429 with a time", SandboxFault.TooManyRequests(TimeSpan.FromSeconds(1)), ItemOutcome.Created },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task APostIsMadeOnceOrNotAtAll(string what, SandboxFault fault, ItemOutcome outcome)
    {
        await using var session = await CodivUploadSession.StartAsync();
        session.Sandbox.Faults.Add(fault with { Method = "POST", Path = "/codivupload/posts" });

        var result = Assert.Single(await session.Service.ScheduleAsync([CodivUploadSession.Draft(Network.X)]));

        Assert.True(outcome == result.Outcome, $"{what}: {result.Outcome} {result.Problems.FirstOrDefault()?.Message}");
        Assert.Equal(outcome == ItemOutcome.Created ? 1 : 0, (await session.ScheduledAsync()).Count);
        Assert.Equal(0, session.Sandbox.Faults.Pending);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnAnswerThatComesTooLateIsLookedFor(bool isMade)
    {
        await using var session = await CodivUploadSession.StartAsync(timeout: TimeSpan.FromSeconds(5));
        var late = isMade ? SandboxFault.DelayAfterCommit(TimeSpan.FromMinutes(5)) : SandboxFault.Delay(TimeSpan.FromMinutes(5));
        session.Sandbox.Faults.Add(late with { Method = "POST", Path = "/codivupload/posts" });

        var result = Assert.Single(await session.Service.ScheduleAsync([CodivUploadSession.Draft(Network.X)]));

        Assert.Equal(isMade ? ItemOutcome.Created : ItemOutcome.Failed, result.Outcome);
        Assert.Single(session.Creates);
    }

    [Fact]
    public async Task AMediaPostThatWasLostIsFoundByItsAddresses()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var number = (await session.Service.Media.FindAsync(new MediaQuery(CodivUploadSession.Account) { Text = "launch" })).Assets[0].Id;
        session.Sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "POST", Path = "/codivupload/posts" });

        var result = Assert.Single(await session.Service.ScheduleAsync([CodivUploadSession.Draft(Network.X, null, number, CodivUploadSession.Image)]));

        Assert.Equal((ItemOutcome.Created, 2), (result.Outcome, result.Post!.MediaIds.Count));
    }

    [Fact]
    public async Task PostsThatAreNotTheOneAreNotTakenForIt()
    {
        await using var session = await CodivUploadSession.StartAsync();
        foreach (var (platforms, text, time) in new[] { ("\"threads\"", "Something new", "15:00"), ("\"x\"", "Something else", "15:00"), ("\"x\"", "Something new", "16:00"), ("\"x\",\"threads\"", "Something new", "15:00") })
        {
            await session.MakeElsewhereAsync($$"""{"post_type":"text","profile_name":"maple_and_co","platforms":[{{platforms}}],"description":"{{text}}","scheduled_date":"2026-03-10T{{time}}:00Z"}""");
        }

        session.Sandbox.Faults.Add(SandboxFault.DropBeforeCommit() with { Method = "POST", Path = "/codivupload/posts" });
        var result = Assert.Single(await session.Service.ScheduleAsync([CodivUploadSession.Draft(Network.X)]));

        Assert.Equal((ItemOutcome.Failed, ProblemCodes.NotCreated), (result.Outcome, Assert.Single(result.Problems).Code));
    }

    [Fact]
    public async Task TwoPostsThatMayBeTheOneLeaveItOpen()
    {
        await using var session = await CodivUploadSession.StartAsync();
        await session.MakeElsewhereAsync("""{"post_type":"text","profile_name":"maple_and_co","platforms":["x"],"description":"Something new","scheduled_date":"2026-03-10T15:00:00Z"}""");
        session.Sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "POST", Path = "/codivupload/posts" });

        var result = Assert.Single(await session.Service.ScheduleAsync([CodivUploadSession.Draft(Network.X)]));

        Assert.Equal(ItemOutcome.Unknown, result.Outcome);
    }

    [Fact]
    public async Task APostWhoseMakingWasAnsweredIsNotTheOneHoweverAlike()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var first = await session.CreateAsync(CodivUploadSession.Draft(Network.X));
        session.Sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "POST", Path = "/codivupload/posts" });

        var second = Assert.Single(await session.Service.ScheduleAsync([CodivUploadSession.Draft(Network.X)]));

        Assert.Equal(ItemOutcome.Created, second.Outcome);
        Assert.NotEqual(first.Id, second.Post!.Id);
    }

    [Fact]
    public async Task APostMadeLongBeforeIsNotTheOne()
    {
        await using var session = await CodivUploadSession.StartAsync();
        await session.MakeElsewhereAsync("""{"post_type":"text","profile_name":"maple_and_co","platforms":["x"],"description":"Something new","scheduled_date":"2026-03-10T15:00:00Z"}""");
        var sentAt = Harness.StandingClock.Morning + Duration.FromHours(1);
        Assert.Null(await session.Provider.FindSentAsync(CodivUploadSession.Draft(Network.X), Guid.NewGuid(), sentAt, CancellationToken.None));
        Assert.NotNull(await session.Provider.FindSentAsync(CodivUploadSession.Draft(Network.X), Guid.NewGuid(), sentAt - Duration.FromHours(1), CancellationToken.None));
    }

    [Fact]
    public async Task APostThatCannotBeLookedForStaysOpen()
    {
        await using var session = await CodivUploadSession.StartAsync();
        session.Sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "POST", Path = "/codivupload/posts" });
        session.Sandbox.Faults.Add(SandboxFault.Answer(401) with { Method = "GET", Path = "/codivupload/posts", Count = 2 });

        var result = Assert.Single(await session.Service.ScheduleAsync([CodivUploadSession.Draft(Network.X)]));

        Assert.Equal(ItemOutcome.Unknown, result.Outcome);
        Assert.Contains("maple_and_co/x", Assert.Single(result.Problems).NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADeleteWhoseAnswerWasLostIsFoundDone()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var post = await session.CreateAsync(CodivUploadSession.Draft(Network.X));
        session.Sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "DELETE", Path = "/codivupload/posts/{id}" });
        Assert.Equal(ItemOutcome.Deleted, Assert.Single(await session.Service.DeleteAsync([post.Id])).Outcome);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AChangeWhoseAnswerWasLostIsRead(bool isMade)
    {
        await using var session = await CodivUploadSession.StartAsync();
        var post = await session.CreateAsync(CodivUploadSession.Draft(Network.X));
        session.Sandbox.Faults.Add((isMade ? SandboxFault.DropAfterCommit() : SandboxFault.DropBeforeCommit()) with { Method = "PATCH", Path = "/codivupload/posts/{id}" });

        var result = await session.ChangeAsync(post, new PostChanges { Text = "Other words" });

        Assert.Equal(isMade ? ItemOutcome.Updated : ItemOutcome.Failed, result.Outcome);
        Assert.Equal(isMade ? "Other words" : "Something new", (await session.Service.GetAsync(post.Id)).Text);
    }

    [Fact]
    public async Task AWrongKeyIsSaid()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var stranger = CodivUploadProviderFactory.Create(new CodivUploadProviderSettings { ApiKey = "cdv_wrong", Address = session.Sandbox.CodivUploadAddress });
        var refused = await Assert.ThrowsAsync<SchedulingException>(() => stranger.ListChannelsAsync(CancellationToken.None));
        Assert.Equal(ProblemCodes.Unauthorized, refused.Problem.Code);
        Assert.DoesNotContain("cdv_wrong", refused.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(stranger.LedgerScope, session.Provider.LedgerScope);
    }
}

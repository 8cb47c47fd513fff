using Dash.Sandbox;
using NodaTime;

namespace Dash.Scheduling.Tests.Wonda;

/// <summary>What goes wrong on the way is told as what it is, and nothing is ever made twice.</summary>
public sealed class WondaFaultTests
{
    public static TheoryData<string> Kinds => ["photo", "film", "photo now", "film now", "carousel", "tiktok carousel"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task APostWhoseAnswerWasLostIsFoundAgain(string kind)
    {
        await using var session = await WondaSession.StartAsync();
        session.Sandbox.Faults.Add(Post(SandboxFault.DropAfterCommit(), kind));

        var result = await session.SendAsync(Draft(kind));

        Assert.Equal(ItemOutcome.Created, result.Outcome);
        var only = Assert.Single(await session.AllPostsAsync());
        Assert.Equal(only.Id, result.Post!.Id);
        Assert.Equal(1, session.Writes);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task APostThatWasLostBeforeItWasMadeIsSafeToSendAgain(string kind)
    {
        await using var session = await WondaSession.StartAsync();
        session.Sandbox.Faults.Add(Post(SandboxFault.DropBeforeCommit(), kind));

        var lost = await session.SendAsync(Draft(kind));
        Assert.Equal((ItemOutcome.Failed, ProblemCodes.NotCreated), (lost.Outcome, Assert.Single(lost.Problems).Code));

        await session.CreateAsync(Draft(kind));
        Assert.Single(await session.AllPostsAsync());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task AFailureOfTheServiceLeavesThePostUnmade(int status)
    {
        await using var session = await WondaSession.StartAsync();
        session.Sandbox.Faults.Add(Post(SandboxFault.Answer(status), "photo"));

        var result = await session.SendAsync(Draft("photo"));

        Assert.Equal((ItemOutcome.Failed, ProblemCodes.NotCreated), (result.Outcome, Assert.Single(result.Problems).Code));
        Assert.Equal((0, 1), ((await session.AllPostsAsync()).Count, session.Writes));
    }

    [Fact]
    public async Task ThePageOfAProxyIsNoAnswer()
    {
        await using var session = await WondaSession.StartAsync();
        session.Sandbox.Faults.Add(Post(SandboxFault.HtmlPage(), "photo"));

        Assert.Equal(ProblemCodes.NotCreated, Assert.Single((await session.SendAsync(Draft("photo"))).Problems).Code);

        session.Sandbox.Faults.Add(SandboxFault.HtmlPage(403) with { Method = "GET", Path = "/wonda/instagram/accounts" });
        var refusal = await Assert.ThrowsAsync<SchedulingException>(() => session.Service.ListChannelsAsync());
        Assert.DoesNotContain("<html", refusal.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("photo")]
    [InlineData("carousel")]
    public async Task HalfAnAnswerIsReadBack(string kind)
    {
        await using var session = await WondaSession.StartAsync();
        session.Sandbox.Faults.Add(Post(SandboxFault.TruncatedBody(), kind));

        Assert.Equal(ItemOutcome.Created, (await session.SendAsync(Draft(kind))).Outcome);
        Assert.Single(await session.AllPostsAsync());
    }

    [Fact]
    public async Task AnAnswerThatDoesNotComeInTimeIsNeverSentAgain()
    {
        await using var session = await WondaSession.StartAsync();
        session.Sandbox.Faults.Add(Post(SandboxFault.DelayAfterCommit(TimeSpan.FromHours(1)), "photo"));
        var service = session.ServiceOver(session.Provider(timeout: TimeSpan.FromSeconds(3)));

        var result = Assert.Single(await service.ScheduleAsync([Draft("photo")]));

        // On a machine that is slow itself reading back may take too long as well; that it is not there is never said.
        Assert.True(result.Outcome is ItemOutcome.Created or ItemOutcome.Unknown, $"{result.Outcome}");
        Assert.Equal((1, 1), ((await session.AllPostsAsync()).Count, session.Writes));
    }

    [Fact]
    public async Task TooManyRequestsArePatientlyWaitedFor()
    {
        await using var session = await WondaSession.StartAsync();
        session.Sandbox.Faults.Add(Post(SandboxFault.TooManyRequests(retryAfter: TimeSpan.FromSeconds(1)), "photo"));

        await session.CreateAsync(Draft("photo"));

        Assert.Single(await session.AllPostsAsync());
    }

    [Fact]
    public async Task ACancellationWhoseAnswerWasLostIsRepeatedUntilItIsKnown()
    {
        await using var session = await WondaSession.StartAsync();
        var created = await session.CreateAsync(Draft("photo"));
        session.Sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "DELETE", Path = "/wonda/publish/scheduled/{outputJobId}" });

        Assert.Equal(ItemOutcome.Deleted, Assert.Single(await session.Service.DeleteAsync([created.Id])).Outcome);
        Assert.Empty(await session.AllPostsAsync());
    }

    [Fact]
    public async Task PostsOfTheSameMinuteAreToldApartByWhatWasAnsweredBefore()
    {
        await using var session = await WondaSession.StartAsync();
        await session.CreateAsync(Draft("photo"));
        session.Sandbox.Faults.Add(Post(SandboxFault.DropBeforeCommit(), "photo"));

        var second = await session.SendAsync(Draft("photo"));

        Assert.Equal((ItemOutcome.Failed, ProblemCodes.NotCreated), (second.Outcome, Assert.Single(second.Problems).Code));
    }

    [Fact]
    public async Task WhatOthersMadeAlikeLeavesTheQuestionOpen()
    {
        await using var session = await WondaSession.StartAsync();
        await session.CreateAsync(Draft("photo"));
        session.Sandbox.Faults.Add(Post(SandboxFault.DropAfterCommit(), "photo"));

        var result = Assert.Single(await session.ServiceOver(session.Provider()).ScheduleAsync([Draft("photo")]));

        Assert.Equal(ItemOutcome.Unknown, result.Outcome);
        Assert.Equal(2, (await session.AllPostsAsync()).Count);
    }

    [Fact]
    public async Task WithoutWordsAScheduledPostCannotBeToldFromAnother()
    {
        await using var session = await WondaSession.StartAsync();
        session.Sandbox.Faults.Add(Post(SandboxFault.DropAfterCommit(), "photo"));

        var result = await session.SendAsync(Draft("photo") with { Text = null, Options = new() { PostType = "story" } });

        Assert.Equal(ItemOutcome.Unknown, result.Outcome);
    }

    [Fact]
    public async Task APostThatWentOutMeanwhileIsFoundInTheHistory()
    {
        await using var session = await WondaSession.StartAsync();
        var draft = Draft("photo");
        await session.CreateAsync(draft);
        await session.PassAsync(Duration.FromHours(3));

        var found = await session.Provider().FindSentAsync(draft, Guid.NewGuid(), session.Now - Duration.FromHours(3), CancellationToken.None);

        Assert.Equal(PostState.Posted, found!.State);
    }

    private static PostDraft Draft(string kind) => kind switch
    {
        "photo" => WondaSession.Photo(WondaSession.Later),
        "film" => WondaSession.Film(WondaSession.Later),
        "photo now" => WondaSession.Photo(),
        "film now" => WondaSession.Film(),
        "carousel" => WondaSession.Carousel(),
        _ => WondaSession.TikTokCarousel(),
    };

    private static SandboxFault Post(SandboxFault fault, string kind) => fault with
    {
        Method = "POST",
        Path = $"/wonda/publish/{(kind.Contains("film", StringComparison.Ordinal) || kind.Contains("tiktok", StringComparison.Ordinal) ? "tiktok" : "instagram")}{(kind.Contains("carousel", StringComparison.Ordinal) ? "/carousel" : "")}",
    };
}

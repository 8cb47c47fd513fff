namespace Dash.Sandbox.Tests;

/// <summary>What goes wrong on demand goes wrong exactly as said, once.</summary>
public sealed class FaultTests
{
    private const string Posts = "scheduler/twitter/scheduled_posts";
    private const string Draft = """{"brand_id":144,"status":"DRAFT","tweet_status":"x","post_group_id":"3c90c3cc-0d44-4b50-8888-8dd25736052a"}""";

    [Fact]
    public async Task APostFailsWithTheErrorChosen()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var (bad, good) = (await client.CreateAsync("\"status\":\"AUTOPUBLISHING\""), await client.CreateAsync("\"status\":\"AUTOPUBLISHING\""));
        sandbox.Faults.FailPublishing(bad, "INVALID_IMAGE");

        await sandbox.Clock.AdvanceAsync(TimeSpan.Zero);

        var failed = await client.GetAsync($"{Posts}/{bad}");
        Assert.Equal("FAILED", failed["status"]!.GetValue<string>());
        Assert.Equal("INVALID_IMAGE", failed["auto_publish_error"]!.GetValue<string>());
        Assert.Null(failed["live_post_url"]);
        Assert.Equal("POSTED", (await client.GetAsync($"{Posts}/{good}"))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task AFailedPostCanBeSentAgain()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync("\"status\":\"AUTOPUBLISHING\"");
        sandbox.Faults.FailPublishing(id, "PLATFORM_ERROR");
        await sandbox.Clock.AdvanceAsync(TimeSpan.Zero);

        Assert.Null((await client.PatchAsync($"{Posts}/{id}", """{"status":"AUTOPUBLISHING"}""")).Expect(200)["auto_publish_error"]);
        await sandbox.Clock.AdvanceAsync(TimeSpan.Zero);
        Assert.Equal("POSTED", (await client.GetAsync($"{Posts}/{id}"))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task OnlyErrorsOfTheSpecificationCanBeChosen()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        Assert.Equal(23, sandbox.Faults.PublishingErrors.Count);
        Assert.Contains("INVALID_IMAGE", Assert.Throws<ArgumentException>(() => sandbox.Faults.FailPublishing(1, "BAD_LUCK")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AConnectionDroppedBeforeTheCommitLeavesNoPost()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        sandbox.Faults.DropNextCreateBeforeCommit();

        await Assert.ThrowsAsync<HttpRequestException>(() => client.PostAsync(Posts, Draft));

        Assert.Equal(0, await client.CountPostsAsync());
        (await client.PostAsync(Posts, Draft)).Expect(201);
    }

    [Fact]
    public async Task AConnectionDroppedAfterTheCommitLeavesThePost()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        sandbox.Faults.DropNextCreateAfterCommit();

        await Assert.ThrowsAsync<HttpRequestException>(() => client.PostAsync(Posts, Draft));

        var post = Assert.Single((await client.GetAsync($"{Posts}?brand_ids=144"))["data"]!.AsArray())!;
        Assert.Equal("3c90c3cc-0d44-4b50-8888-8dd25736052a", post["post_group_id"]!.GetValue<string>());
    }

    [Fact]
    public async Task ARefusedCreateDoesNotUseUpADrop()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        sandbox.Faults.DropNextCreateAfterCommit();
        (await client.PostAsync(Posts, """{"brand_id":144,"caption":"x"}""")).Expect(422);
        (await client.PostAsync(Posts, """{"brand_id":144,"status":"SCHEDULED","tweet_status":"x"}""")).Expect(422);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.PostAsync(Posts, Draft));
    }

    [Fact]
    public async Task RequestsAreAnsweredWithTheStatusChosenAsOftenAsSaid()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        sandbox.Faults.AnswerNext(503, count: 2);

        Assert.Equal("Service Unavailable", (await client.PostAsync(Posts, Draft)).Expect(503)["status"]!.GetValue<string>());
        (await client.GetAsync("auth/api/self")).Expect(503);
        (await client.GetAsync("auth/api/self")).Expect(200);
        Assert.Equal(0, await client.CountPostsAsync());
    }

    [Fact]
    public async Task PlannedFaultsCanBeTakenBack()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        sandbox.Faults.AnswerNext(500);
        sandbox.Faults.DropNextCreateBeforeCommit();
        sandbox.Faults.Clear();
        (await client.PostAsync(Posts, Draft)).Expect(201);
    }

    [Theory]
    [InlineData(200, 1)]
    [InlineData(600, 1)]
    [InlineData(500, 0)]
    public async Task OnlyErrorsCanBeAnswered(int status, int count)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        Assert.Throws<ArgumentOutOfRangeException>(() => sandbox.Faults.AnswerNext(status, count));
    }
}

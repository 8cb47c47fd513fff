using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests;

/// <summary>Time moves when it is told to, and what falls due on the way is published in order.</summary>
public sealed class ClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 9, 12, 0, 0, TimeSpan.Zero);
    private static readonly DashSandboxOptions March = new() { StartTime = Noon };
    private const string Posts = "scheduler/twitter/scheduled_posts";

    [Fact]
    public async Task AStandingClockStands()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        Assert.False(sandbox.Clock.IsRunning);
        Assert.Equal(Noon, sandbox.Clock.GetUtcNow());
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(30));
        Assert.Equal(Noon.AddHours(30), sandbox.Clock.GetUtcNow());
    }

    [Fact]
    public async Task TimeOnlyMovesForward()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(-1)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => sandbox.Clock.AdvanceToAsync(Noon.AddSeconds(-1)));
        Assert.Equal(Noon, sandbox.Clock.GetUtcNow());
    }

    [Fact]
    public async Task APostGoesOutAtItsVeryMomentAndNotBefore()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync("\"status\":\"SCHEDULED\",\"timestamp\":\"2026-03-09T13:00:00Z\"");

        await sandbox.Clock.AdvanceToAsync(Noon.AddMinutes(59).AddSeconds(59));
        Assert.Equal("SCHEDULED", await StatusAsync(client, id));
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(1));
        Assert.Equal("POSTED", await StatusAsync(client, id));
    }

    [Fact]
    public async Task PostsGoOutInTheOrderOfTheirTimes()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var late = await client.CreateAsync("\"status\":\"SCHEDULED\",\"timestamp\":\"2026-03-11T09:30:00Z\"");
        var early = await client.CreateAsync("\"status\":\"SCHEDULED\",\"timestamp\":\"2026-03-10T09:30:00Z\"");
        var never = await client.CreateAsync();

        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(30));

        var posts = (await client.GetAsync($"{Posts}?brand_ids=144&sort=UPDATED_AT"))["data"]!.AsArray();
        Assert.Equal([never, early, late], posts.Select(post => post!["id"]!.GetValue<long>()));
        Assert.Equal("2026-03-10T09:30:00.000000+00:00", posts[1]!["updated_at"]!.GetValue<string>());
        Assert.Equal("2026-03-11T09:30:00.000000+00:00", posts[2]!["updated_at"]!.GetValue<string>());
        Assert.Equal("DRAFT", posts[0]!["status"]!.GetValue<string>());
        Assert.Equal(Noon.AddDays(30), sandbox.Clock.GetUtcNow());
    }

    [Fact]
    public async Task APostPublishedNowIsOnItsWayUntilTimeMoves()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync("\"status\":\"AUTOPUBLISHING\",\"timestamp\":\"2026-03-20T12:00:00Z\"");

        Assert.Equal("AUTOPUBLISHING", await StatusAsync(client, id));
        await sandbox.Clock.AdvanceAsync(TimeSpan.Zero);
        var post = await client.GetAsync($"{Posts}/{id}");
        Assert.Equal("POSTED", post["status"]!.GetValue<string>());
        Assert.Equal("2026-03-09T12:00:00+00:00", post["timestamp"]!.GetValue<string>());
    }

    [Fact]
    public async Task WithoutAutoPublishPeopleAreToldInstead()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync("\"status\":\"SCHEDULED\",\"auto_publish\":false,\"timestamp\":\"2026-03-09T13:00:00Z\"");
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal("USERS_NOTIFIED", await StatusAsync(client, id));
        Assert.Null((await client.GetAsync($"{Posts}/{id}"))["live_post_url"]);
    }

    [Fact]
    public async Task WithoutItsApprovalAPostDoesNotGoOut()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync("\"status\":\"SCHEDULED\",\"approval_policy\":\"APPROVAL_REQUIRED\",\"timestamp\":\"2026-03-09T13:00:00Z\"");
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal("MISSING_APPROVALS", await StatusAsync(client, id));
    }

    [Fact]
    public async Task ADeletedPostDoesNotGoOut()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync("\"status\":\"SCHEDULED\",\"timestamp\":\"2026-03-09T13:00:00Z\"");
        (await client.DeleteAsync($"{Posts}/{id}")).Expect(204);
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal(0, await client.CountPostsAsync());
    }

    [Fact]
    public async Task ARunningClockPublishesByItself()
    {
        await using var sandbox = await DashSandbox.StartAsync(March with { ClockRuns = true });
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync("\"status\":\"AUTOPUBLISHING\"");

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (await StatusAsync(client, id) != "POSTED")
        {
            await ticks.WaitForNextTickAsync(patience.Token);
        }

        Assert.True(sandbox.Clock.GetUtcNow() > Noon);
        sandbox.Clock.Pause();
        Assert.Equal(sandbox.Clock.GetUtcNow(), sandbox.Clock.GetUtcNow());
    }

    [Fact]
    public async Task ManyCreatesAtOnceAllCountAndAllGoOut()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var ids = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => client.CreateAsync("\"status\":\"SCHEDULED\",\"timestamp\":\"2026-03-09T13:00:00Z\"")));
        Assert.Equal(60, ids.Distinct().Count());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(30))));

        Assert.Equal(Noon.AddHours(2), sandbox.Clock.GetUtcNow());
        var row = Assert.Single((await client.GetAsync("sandbox"))["posts"]!.AsArray())!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"network":"twitter","status":"POSTED","count":60}"""), row), row.ToJsonString());
    }

    private static async Task<string> StatusAsync(SandboxClient client, long id) => (await client.GetAsync($"{Posts}/{id}")).Expect(200)["status"]!.GetValue<string>();
}

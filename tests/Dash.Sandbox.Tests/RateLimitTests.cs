namespace Dash.Sandbox.Tests;

/// <summary>Every answer of the APIs tells how many requests are left, and none is processed beyond.</summary>
public sealed class RateLimitTests
{
    [Fact]
    public async Task RequestsAreCountedPerKeyUntilTheMinuteEnds()
    {
        var time = new SettableTime(new DateTimeOffset(2026, 3, 9, 12, 0, 30, TimeSpan.Zero));
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { RequestsPerMinute = 2, RateLimitTime = time });
        using var client = new SandboxClient(sandbox);
        using var other = new SandboxClient(sandbox, DashSandboxOptions.OtherApiKey);

        var first = (await client.GetAsync("auth/api/self")).Expect(200);
        Assert.Equal("2", first.Headers["x-ratelimit-limit"]);
        Assert.Equal("1", first.Headers["x-ratelimit-remaining"]);
        Assert.Equal(time.Now.AddSeconds(30).ToUnixTimeSeconds().ToString(), first.Headers["x-ratelimit-reset"]);
        Assert.Equal("0", (await client.GetAsync("scheduler/twitter/scheduled_posts/1")).Expect(404).Headers["x-ratelimit-remaining"]);

        var refused = (await client.PostAsync("scheduler/twitter/scheduled_posts", """{"brand_id":144}""")).Expect(429);
        Assert.Equal("0", refused.Headers["x-ratelimit-remaining"]);
        Assert.Equal(429, refused["code"]!.GetValue<int>());
        (await other.GetAsync("auth/api/self")).Expect(200);
        Assert.Equal(0, await client.CountPostsAsync());

        time.Now = time.Now.AddSeconds(30);
        Assert.Equal("1", (await client.GetAsync("auth/api/self")).Expect(200).Headers["x-ratelimit-remaining"]);
    }

    [Fact]
    public async Task TheLimitIsTheDocumentedOneAndShownOnRefusalsToo()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var stranger = new SandboxClient(sandbox, "nobody");
        Assert.Equal("1000", (await stranger.GetAsync("auth/api/self")).Expect(401).Headers["x-ratelimit-limit"]);
    }

    private sealed class SettableTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

using Dash.Sandbox;

namespace Dash.Sdk.Tests.Snippets;

/// <summary>The C# of the sandbox's README.</summary>
public sealed class SandboxSnippets
{
    [Fact]
    public async Task ATestPostsMovesTheClockAndLooks()
    {
        // Shown in src/Dash.Sandbox/README.md
        await using var dash = await DashSandbox.StartAsync();
        var client = new DashClient(new DashClientOptions { ApiKey = dash.ApiKey, BaseAddress = dash.BaseAddress });

        var post = await client.X.CreatePostAsync(new NewXPost { BrandId = 144, TweetStatus = "Hello" }.ScheduleAt(dash.Clock.GetUtcNow().AddDays(1)));
        await dash.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.True((await client.X.GetPostAsync(post.Id)).Status == PostStatus.Posted);
        // until here

        // Shown in src/Dash.Sandbox/README.md
        var create = Assert.Single(dash.Requests, request => request is { Method: "POST", Service: "scheduler" });
        Assert.Equal("Hello", create.Json().GetProperty("tweet_status").GetString());
        // until here

        // Shown in src/Dash.Sandbox/README.md
        dash.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "POST", Network = "instagram" });
        dash.Faults.Add(SandboxFault.TooManyRequests(retryAfter: TimeSpan.FromSeconds(2)) with { Count = 3 });
        dash.Faults.Randomly(seed: 1, new FaultRates { DropAfterCommit = 0.05, Unavailable = 0.05, Slow = 0.02 });
        dash.Faults.FailPublishing(post.Id, "INVALID_IMAGE");
        // until here

        Assert.Equal(4, dash.Faults.Pending);
    }
}

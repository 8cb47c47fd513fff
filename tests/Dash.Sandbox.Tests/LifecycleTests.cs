using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests;

/// <summary>The life of a post on every network: created, read, listed, changed, published, deleted.</summary>
public sealed class LifecycleTests
{
    private static readonly DashSandboxOptions March = new() { StartTime = new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero) };

    public static TheoryData<string> Networks => [.. NetworkExamples.Networks];

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task APostIsCreatedAsSentAndReadBack(string network)
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var sent = await NetworkExamples.ScheduledAsync(client, network, "2026-03-10T15:00:00Z");

        var created = (await client.PostAsync($"scheduler/{network}/scheduled_posts?media_v2=true", sent.ToJsonString())).Expect(201);
        foreach (var (name, value) in sent.Where(member => member.Key != "timestamp"))
        {
            Assert.True(JsonNode.DeepEquals(value, created[name]), $"{name}: sent {value}, got {created[name]}");
        }

        Assert.Equal("2026-03-10T15:00:00+00:00", created["timestamp"]!.GetValue<string>());
        Assert.Equal(sent["media_ids"]?.AsArray().Count ?? 0, created["media"]!.AsArray().Count);
        Assert.True(created["has_scheduled_time"]!.GetValue<bool>());
        Assert.True(created.Json!.AsObject().ContainsKey("live_post_url"));
        Assert.Null(created["live_post_url"]);

        var read = (await client.GetAsync($"scheduler/{network}/scheduled_posts/{created["id"]}")).Expect(200);
        Assert.True(JsonNode.DeepEquals(created.Json, read.Json));
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task APostIsListedMovedPublishedAndDeleted(string network)
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var sent = await NetworkExamples.ScheduledAsync(client, network, "2026-03-10T15:00:00Z");
        var posts = $"scheduler/{network}/scheduled_posts";
        var id = (await client.PostAsync(posts, sent.ToJsonString())).Expect(201)["id"]!.GetValue<long>();

        var window = $"{posts}?brand_ids=144&start=2026-03-10T00:00:00-04:00&end=2026-03-11T00:00:00-04:00&sort=TIMESTAMP&media_v2=true";
        Assert.Equal(id, (await client.GetAsync(window)).Expect(200)["data"]![0]!["id"]!.GetValue<long>());

        var caption = NetworkExamples.CaptionOf(network);
        var moved = (await client.PatchAsync($"{posts}/{id}?media_v2=true", $$"""{"{{caption}}":"Changed","timestamp":"2026-03-12T15:00:00Z"}""")).Expect(200);
        Assert.Equal("Changed", moved[caption]!.GetValue<string>());
        Assert.Equal("SCHEDULED", moved["status"]!.GetValue<string>());
        Assert.Empty((await client.GetAsync(window))["data"]!.AsArray());

        await sandbox.Clock.AdvanceToAsync(new DateTimeOffset(2026, 3, 12, 15, 0, 0, TimeSpan.Zero));
        var posted = (await client.GetAsync($"{posts}/{id}")).Expect(200);
        Assert.Equal("POSTED", posted["status"]!.GetValue<string>());
        Assert.Equal($"https://{network}.example/posts/{id}", posted["live_post_url"]!.GetValue<string>());

        var gone = (await client.DeleteAsync($"{posts}/{id}")).Expect(204);
        Assert.Empty(gone.Bytes);
        (await client.GetAsync($"{posts}/{id}")).Expect(404);
        (await client.DeleteAsync($"{posts}/{id}")).Expect(404);
    }
}

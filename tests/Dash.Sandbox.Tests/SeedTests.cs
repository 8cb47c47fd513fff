using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests;

/// <summary>A seeded sandbox holds something of everything, always the same, and all of it is fit to be answered.</summary>
public sealed class SeedTests
{
    private static readonly DashSandboxOptions March = new()
    {
        StartTime = new DateTimeOffset(2026, 3, 9, 12, 30, 0, TimeSpan.Zero),
        RequestsPerMinute = 10_000,
        Seed = new SandboxSeed(),
    };

    [Fact]
    public async Task EveryNetworkHasPostsInAllStatesThatItKnows()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        foreach (var network in NetworkExamples.Networks)
        {
            var posts = await ListAsync(client, network);
            Assert.Equal(7, posts.Count);
            var byHand = network is "instagram" or "facebook" or "tiktok" or "twitter" or "pinterest";
            Assert.Equal(
                ["AUTOPUBLISHING", "DRAFT", "FAILED", "MISSING_APPROVALS", "POSTED", .. byHand ? ["SCHEDULED", "USERS_NOTIFIED"] : (string[])["POSTED", "SCHEDULED"]],
                posts.Select(post => post["status"]!.GetValue<string>()).Order(StringComparer.Ordinal));
            Assert.All(posts, post => Assert.NotEmpty(post[NetworkExamples.CaptionOf(network)]!.GetValue<string>()));
        }

        Assert.Equal(12, (await client.PutAsync("library/brands/145/media/v2", "{}")).Expect(200)["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task APostOfTheSeedLivesOnLikeAnyOther()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        foreach (var network in NetworkExamples.Networks)
        {
            var planned = (await ListAsync(client, network)).Find(post => post["status"]!.GetValue<string>() == "SCHEDULED")!;
            (await client.PatchAsync($"scheduler/{network}/scheduled_posts/{planned["id"]}", """{"timestamp":"2026-05-01T10:00:00Z"}""")).Expect(200);
        }

        await sandbox.Clock.AdvanceToAsync(new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero));
        foreach (var network in NetworkExamples.Networks)
        {
            Assert.DoesNotContain(await ListAsync(client, network), post => post["status"]!.GetValue<string>() is "SCHEDULED" or "AUTOPUBLISHING");
        }
    }

    [Fact]
    public async Task TheSameNumbersGiveTheSamePosts()
    {
        Assert.Equal(await TextAsync(1), await TextAsync(1));
        Assert.NotEqual(await TextAsync(1), await TextAsync(2));

        static async Task<string> TextAsync(int number)
        {
            await using var sandbox = await DashSandbox.StartAsync(March with { Seed = new SandboxSeed { Posts = 20, RandomSeed = number } });
            using var client = new SandboxClient(sandbox);
            var posts = await client.GetAsync("scheduler/instagram/scheduled_posts?brand_ids=144,145");
            return posts.Expect(200)["data"]!.ToJsonString();
        }
    }

    [Fact]
    public async Task ASeedIsPlantedOnce()
    {
        var folder = Directory.CreateTempSubdirectory("dash-sandbox-test-").FullName;
        try
        {
            var options = March with { DatabasePath = Path.Combine(folder, "dash.db"), Seed = new SandboxSeed { Posts = 10, Media = 4 } };
            for (var run = 0; run < 2; run++)
            {
                await using var sandbox = await DashSandbox.StartAsync(options);
                using var client = new SandboxClient(sandbox);
                Assert.Equal(30, await client.CountPostsAsync());
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<JsonObject>> ListAsync(SandboxClient client, string network) =>
        [.. (await client.GetAsync($"scheduler/{network}/scheduled_posts?brand_ids=144&limit=100")).Expect(200)["data"]!.AsArray().Select(post => post!.AsObject())];
}

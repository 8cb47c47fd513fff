using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.Wonda;

public sealed class WondaHistoryTests : IAsyncLifetime
{
    private WondaDesk _desk = null!;

    public async Task InitializeAsync() => _desk = await WondaDesk.OpenAsync();

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Fact]
    public async Task TheCursorLeadsThroughTheWholeHistoryTheNewestFirst()
    {
        var published = new List<string>();
        for (var i = 0; i < 23; i++)
        {
            published.Add((await _desk.PublishAsync(caption: $"Post {i}")).Expect(202)["outputJobId"]!.GetValue<string>());

            // Several stand at the same moment, which the second part of the cursor tells apart.
            await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(i % 3));
        }

        var (read, sizes, query) = (new List<string>(), new List<int>(), "");
        do
        {
            var page = (await _desk.GetAsync($"instagram/publishes?limit=10{query}")).Expect(200);
            var entries = page["publishes"]!.AsArray();
            sizes.Add(entries.Count);
            read.AddRange(entries.Select(entry => entry!["outputJobId"]!.GetValue<string>()));
            query = page["nextCursor"] is JsonObject next
                ? $"&cursorCreatedAt={Uri.EscapeDataString(next["cursorCreatedAt"]!.GetValue<string>())}&cursorInstagramPublishId={next["cursorInstagramPublishId"]}"
                : "";
        }
        while (query.Length > 0);

        Assert.Equal([10, 10, 3], sizes);
        Assert.Equal(published.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("cursorCreatedAt=2026-06-01T12:00:00Z")]
    [InlineData("cursorInstagramPublishId=b2d7e2ae-1d3d-4c88-8f01-0d2c8fb2d9b1")]
    public async Task HalfACursorIsRefused(string half) =>
        Assert.Contains("both, or neither", (await _desk.GetAsync($"instagram/publishes?{half}")).Refusal(400, "validation_error"), StringComparison.Ordinal);

    [Fact]
    public async Task TheHistoryIsFilteredByStatusKindAndAccount()
    {
        (await _desk.PublishAsync()).Expect(202);
        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        (await _desk.PublishAsync(at: null, WondaDesk.GatedInstagram, WondaDesk.Video)).Expect(202);
        await _desk.PlanAsync(WondaDesk.Noon.AddDays(1));

        Assert.Equal(2, await CountAsync(""));
        Assert.Equal(1, await CountAsync("status=succeeded"));
        Assert.Equal(1, await CountAsync("product=REELS"));
        Assert.Equal(1, await CountAsync($"instagramAccountId={WondaDesk.Instagram}"));
        Assert.Equal(0, await CountAsync($"instagramAccountId={WondaDesk.Instagram}&product=REELS"));
    }

    [Fact]
    public async Task TikTokHasOnePage()
    {
        var body = WondaDesk.Body(("mediaId", WondaDesk.Video), ("tiktokAccountId", WondaDesk.TikTok));
        for (var i = 0; i < 12; i++)
        {
            (await _desk.PostAsync("publish/tiktok", body)).Expect(202);
        }

        Assert.Equal(10, (await _desk.GetAsync("tiktok/publishes")).Expect(200)["publishes"]!.AsArray().Count);
        Assert.Equal(12, (await _desk.GetAsync("tiktok/publishes?limit=100")).Expect(200)["publishes"]!.AsArray().Count);
    }

    private async Task<int> CountAsync(string filter) => (await _desk.GetAsync($"instagram/publishes?{filter}")).Expect(200)["publishes"]!.AsArray().Count;
}

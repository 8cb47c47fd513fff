namespace Dash.Sandbox.Tests;

/// <summary>Windows, order and pages.</summary>
public sealed class ListingTests
{
    private static readonly DashSandboxOptions March = new() { StartTime = new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero) };
    private const string Posts = "scheduler/twitter/scheduled_posts";

    [Fact]
    public async Task PagesLinkToTheirNeighboursOnTheSandboxItself()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var created = new List<long>();
        for (var i = 0; i < 5; i++)
        {
            created.Add(await client.CreateAsync($"\"status\":\"SCHEDULED\",\"timestamp\":\"2026-03-1{i}T15:00:00Z\""));
        }

        var seen = new List<long>();
        var pages = 0;
        var address = $"{sandbox.SchedulerAddress}twitter/scheduled_posts?brand_ids=144&start=2026-03-01T00:00:00%2B01:00&limit=2";
        string? before = null;
        while (address is not null)
        {
            var page = (await client.GetAsync(address)).Expect(200);
            Assert.Equal(5, page["paging"]!["count"]!.GetValue<long>());
            Assert.Equal(before is null, page["paging"]!["previous"] is null);
            seen.AddRange(page["data"]!.AsArray().Select(post => post!["id"]!.GetValue<long>()));
            (before, address) = (address, page["paging"]!["next"]?.GetValue<string>());
            Assert.True(address is null || address.StartsWith(sandbox.SchedulerAddress.AbsoluteUri, StringComparison.Ordinal));
            pages++;
        }

        Assert.Equal(3, pages);
        Assert.Equal([created[^1], .. created[..^1]], [seen.Last(), .. seen.SkipLast(1)]);
    }

    [Fact]
    public async Task APageIsNeverLargerThanTheSandboxAllows()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        for (var i = 0; i < 101; i++)
        {
            await client.CreateAsync();
        }

        Assert.Equal(50, (await client.GetAsync($"{Posts}?brand_ids=144"))["data"]!.AsArray().Count);
        var page = (await client.GetAsync($"{Posts}?brand_ids=144&limit=500")).Expect(200);
        Assert.Equal(100, page["data"]!.AsArray().Count);
        Assert.Single((await client.GetAsync(page["paging"]!["next"]!.GetValue<string>()))["data"]!.AsArray());
    }

    [Fact]
    public async Task AWindowHoldsItsEdgesAndLeavesOutDraftsWithoutATime()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var draft = await client.CreateAsync();
        var first = await client.CreateAsync("\"status\":\"SCHEDULED\",\"timestamp\":\"2026-03-10T00:00:00Z\"");
        var last = await client.CreateAsync("\"status\":\"SCHEDULED\",\"timestamp\":\"2026-03-11T00:00:00Z\"");
        var after = await client.CreateAsync("\"status\":\"SCHEDULED\",\"timestamp\":\"2026-03-11T00:00:01Z\"");

        Assert.Equal([first, last], await IdsAsync(client, "start=2026-03-10T00:00:00Z&end=2026-03-11T00:00:00Z"));
        Assert.Equal([first, last], await IdsAsync(client, "start=2026-03-09T20:00:00-04:00&end=2026-03-11T05:30:00%2B05:30"));
        Assert.Equal([last, after], await IdsAsync(client, "start=2026-03-10T12:00:00"));
        Assert.Equal([first, last, after, draft], await IdsAsync(client, "sort=TIMESTAMP"));
        Assert.Equal([after, last, first, draft], await IdsAsync(client, "sort=-TIMESTAMP"));
    }

    [Fact]
    public async Task TheOrderOfChangesCanBeAskedFor()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var (first, second) = (await client.CreateAsync(), await client.CreateAsync());
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(1));
        await client.PatchAsync($"{Posts}/{first}", """{"tweet_status":"later"}""");

        Assert.Equal([second, first], await IdsAsync(client, "sort=UPDATED_AT"));
        Assert.Equal([first, second], await IdsAsync(client, "sort=-UPDATED_AT"));
    }

    [Fact]
    public async Task SeveralBrandsAreListedTogether()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var (one, other) = (await client.CreateAsync(brandId: 144), await client.CreateAsync(brandId: 145));
        var answer = (await client.GetAsync($"{Posts}?brand_ids=144,145")).Expect(200);
        Assert.Equal([one, other], answer["data"]!.AsArray().Select(post => post!["id"]!.GetValue<long>()));
    }

    private static async Task<IEnumerable<long>> IdsAsync(SandboxClient client, string query) =>
        (await client.GetAsync($"{Posts}?brand_ids=144&{query}")).Expect(200)["data"]!.AsArray().Select(post => post!["id"]!.GetValue<long>());
}

namespace Dash.Sandbox.Tests;

/// <summary>Boards, tags, campaigns and galleries.</summary>
public sealed class LibraryTests
{
    [Fact]
    public async Task EveryBrandHasBoardsOfItsOwn()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var (first, second) = ((await client.GetAsync("pinterest/v5/brands/144/boards")).Expect(200), (await client.GetAsync("pinterest/v5/brands/145/boards")).Expect(200));
        Assert.Equal("123456789012345678", first.Json![0]!["id"]!.GetValue<string>());
        Assert.Empty(first.Json.AsArray().Select(board => board!["id"]!.GetValue<string>()).Intersect(second.Json!.AsArray().Select(board => board!["id"]!.GetValue<string>())));
    }

    [Fact]
    public async Task AContentTagBelongsToTheOrganization()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var tag = (await client.PostAsync("library/organizations/12/content_tags", """{"name":"Summer"}""")).Expect(201);
        Assert.Equal([144, 145], tag["brand_ids"]!.AsArray().Select(id => id!.GetValue<long>()));
        var other = (await client.PostAsync("library/organizations/12/content_tags", """{"name":"Winter","brand_ids":[145]}""")).Expect(201);
        Assert.NotEqual(tag["id"]!.GetValue<long>(), other["id"]!.GetValue<long>());
        (await client.PostAsync("library/organizations/12/content_tags", """{"name":""}""")).Expect(422).ErrorOf("name");
    }

    [Fact]
    public async Task ACampaignKeepsWhatWasChanged()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var id = (await client.GetAsync("library/brands/144/campaigns")).Expect(200)["data"]![0]!["id"]!.GetValue<long>();
        (await client.PatchAsync($"library/brands/144/campaigns/{id}", """{"name":"Autumn","start_date":"2026-09-01"}""")).Expect(200);
        var campaign = (await client.GetAsync("library/brands/144/campaigns")).Expect(200)["data"]![0]!;
        Assert.Equal("Autumn", campaign["name"]!.GetValue<string>());
        Assert.Equal("2026-09-01", campaign["start_date"]!.GetValue<string>());
        (await client.PatchAsync($"library/brands/145/campaigns/{id}", """{"name":"Autumn"}""")).Expect(404);
        (await client.PatchAsync($"library/brands/144/campaigns/{id}", """{"start_date":"soon"}""")).Expect(422).ErrorOf("start_date");
    }

    [Fact]
    public async Task AGalleryIsPublicToRead()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        using var anybody = new SandboxClient(sandbox, key: null);
        Assert.Equal("Start page", (await client.PatchAsync("library/brands/144/galleries/5001", """{"name":"Start page","description":null}""")).Expect(200)["name"]!.GetValue<string>());
        Assert.Empty((await anybody.GetAsync("library/public/brands/144/galleries/5001?sort=-ORDER")).Expect(200)["data"]!.AsArray());
        (await anybody.GetAsync("library/public/brands/145/galleries/5001")).Expect(404);
        (await anybody.PatchAsync("library/brands/144/galleries/5001", "{}")).Expect(401);
    }
}

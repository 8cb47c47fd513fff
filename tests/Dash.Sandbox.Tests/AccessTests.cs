namespace Dash.Sandbox.Tests;

/// <summary>A key opens its own brands and nothing else, and learns nothing about the rest.</summary>
public sealed class AccessTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("wrong-key")]
    [InlineData("")]
    public async Task WithoutAValidKeyNothingIsAnswered(string? key)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox, key);
        foreach (var path in (string[])["auth/api/self", "scheduler/twitter/scheduled_posts?brand_ids=144", "scheduler/nowhere", "sandbox", "pinterest/v5/brands/144/boards"])
        {
            Assert.Equal(401, (await client.GetAsync(path)).Expect(401)["code"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task AWrongKeyIsNotRepeatedInTheAnswer()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox, "a-secret-of-somebody");
        Assert.DoesNotContain("a-secret-of-somebody", (await client.GetAsync("auth/api/self")).Expect(401).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKeyIsToldItsBrandsAndOrganization()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var self = (await client.GetAsync("auth/api/self")).Expect(200);
        Assert.Equal([144, 145], self["accessible_brands"]!.AsArray().Select(id => id!.GetValue<long>()));
        Assert.Equal("Maple & Co", self["brands"]!["maple-co"]!["name"]!.GetValue<string>());
        Assert.Equal(12, self["organization_id"]!.GetValue<int>());
    }

    [Fact]
    public async Task ThePostOfAnotherBrandLooksLikeNoPostAtAll()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var owner = new SandboxClient(sandbox, DashSandboxOptions.OtherApiKey);
        using var stranger = new SandboxClient(sandbox);
        var id = await owner.CreateAsync(brandId: 900);

        var (theirs, none) = ($"scheduler/twitter/scheduled_posts/{id}", $"scheduler/twitter/scheduled_posts/{id + 1}");
        foreach (var method in (string[])["GET", "DELETE", "PATCH"])
        {
            var body = method == "PATCH" ? """{"tweet_status":"mine"}""" : null;
            var seen = (await stranger.SendAsync(new HttpMethod(method), theirs, body)).Expect(404);
            var unseen = (await stranger.SendAsync(new HttpMethod(method), none, body)).Expect(404);
            Assert.Equal(unseen.Text.Replace($"{id + 1}", $"{id}", StringComparison.Ordinal), seen.Text);
        }

        Assert.Equal("Hello", (await owner.GetAsync(theirs)).Expect(200)["tweet_status"]!.GetValue<string>());
    }

    [Fact]
    public async Task APostIsFoundOnItsOwnNetworkOnly()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        (await client.GetAsync($"scheduler/threads/scheduled_posts/{await client.CreateAsync()}")).Expect(404);
    }

    [Theory]
    [InlineData("GET", "scheduler/twitter/scheduled_posts?brand_ids=144,900", null)]
    [InlineData("GET", "scheduler/twitter/scheduled_posts?brand_ids=4711", null)]
    [InlineData("POST", "scheduler/twitter/scheduled_posts", """{"brand_id":900,"tweet_status":"x"}""")]
    [InlineData("POST", "scheduler/twitter/scheduled_posts", """{"brand_id":144,"tweet_status":"x","duplicate_to_brand_ids":[900]}""")]
    [InlineData("GET", "pinterest/v5/brands/900/boards", null)]
    [InlineData("GET", "library/brands/900/campaigns", null)]
    [InlineData("PUT", "library/brands/900/media/v2", "{}")]
    [InlineData("POST", "library/brands/900/media", """{"url":"https://example.com/a.jpg","source":"UPLOAD","type":"UPLOADED"}""")]
    [InlineData("POST", "library/organizations/77/content_tags", """{"name":"x"}""")]
    [InlineData("POST", "library/organizations/12/content_tags", """{"name":"x","brand_ids":[900]}""")]
    public async Task ABrandOutOfReachIsRefusedAndNothingIsWritten(string method, string path, string? body)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        (await client.SendAsync(new HttpMethod(method), path, body)).Expect(403);
        Assert.Equal(0, await client.CountPostsAsync());
    }

    [Fact]
    public async Task MediaOfAnotherBrandCannotBeUsedEvenWithinTheOrganization()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var media = await client.UploadAsync(brandId: 145);
        var answer = await client.PostAsync("scheduler/twitter/scheduled_posts", $$"""{"brand_id":144,"media_ids":[{{media}}]}""");
        Assert.Contains("belongs to another brand than 144", answer.Expect(422).ErrorOf("media_ids"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k", 4711)]
    [InlineData("k", 144, 900)]
    [InlineData("k")]
    public async Task AKeyThatFitsNoBrandsIsRefusedAtTheStart(string key, params int[] brands)
    {
        var options = new DashSandboxOptions { Keys = [new(key, [.. brands.Select(id => (long)id)])] };
        await Assert.ThrowsAsync<ArgumentException>(() => DashSandbox.StartAsync(options));
    }
}

namespace Dash.Sandbox.Tests;

/// <summary>Changing and copying posts.</summary>
public sealed class EditingTests
{
    private static readonly DashSandboxOptions March = new() { StartTime = new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero) };
    private const string Posts = "scheduler/twitter/scheduled_posts";

    [Fact]
    public async Task OnlyWhatIsSentChanges()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync("""
            "status":"SCHEDULED","timestamp":"2026-03-10T15:00:00Z","sort_index":2
            """);
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        var changed = (await client.PatchAsync($"{Posts}/{id}", """{"tweet_status":"Other"}""")).Expect(200);

        Assert.Equal("Other", changed["tweet_status"]!.GetValue<string>());
        Assert.Equal("2026-03-10T15:00:00+00:00", changed["timestamp"]!.GetValue<string>());
        Assert.Equal(2, changed["sort_index"]!.GetValue<double>());
        Assert.Equal("2026-03-09T12:00:00.000000+00:00", changed["created_at"]!.GetValue<string>());
        Assert.Equal("2026-03-09T12:01:00.000000+00:00", changed["updated_at"]!.GetValue<string>());
    }

    [Fact]
    public async Task TheMergedPostIsJudgedNotThePatchAlone()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync();

        (await client.PatchAsync($"{Posts}/{id}", """{"status":"SCHEDULED"}""")).Expect(422).ErrorOf("timestamp");
        Assert.Equal("DRAFT", (await client.GetAsync($"{Posts}/{id}"))["status"]!.GetValue<string>());
        (await client.PatchAsync($"{Posts}/{id}", """{"timestamp":"2026-03-10T15:00:00+02:00"}""")).Expect(200);
        var scheduled = (await client.PatchAsync($"{Posts}/{id}", """{"status":"SCHEDULED"}""")).Expect(200);
        Assert.Equal("2026-03-10T13:00:00+00:00", scheduled["timestamp"]!.GetValue<string>());
        (await client.PatchAsync($"{Posts}/{id}", """{"timestamp":null}""")).Expect(422).ErrorOf("timestamp");
    }

    [Fact]
    public async Task APublishedPostCannotBeChanged()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync("\"status\":\"AUTOPUBLISHING\"");
        await sandbox.Clock.AdvanceAsync(TimeSpan.Zero);

        Assert.Contains("POSTED", (await client.PatchAsync($"{Posts}/{id}", """{"tweet_status":"Other"}""")).Expect(422).ErrorOf("status"), StringComparison.Ordinal);
        Assert.Equal("Hello", (await client.GetAsync($"{Posts}/{id}"))["tweet_status"]!.GetValue<string>());
    }

    [Fact]
    public async Task ReadOnlyMembersCannotBePatched()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        Assert.Contains("Read-only", (await client.PatchAsync($"{Posts}/{await client.CreateAsync()}", """{"created_at":"2026-03-10T15:00:00Z"}""")).Expect(422).ErrorOf("created_at"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APostStaysWithItsBrand()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var id = (await client.PostAsync("scheduler/bluesky/scheduled_posts", """{"brand_id":144,"status":"DRAFT","text":"x"}""")).Expect(201)["id"];
        (await client.PatchAsync($"scheduler/bluesky/scheduled_posts/{id}", """{"brand_id":144,"text":"y"}""")).Expect(200);
        (await client.PatchAsync($"scheduler/bluesky/scheduled_posts/{id}", """{"brand_id":145}""")).Expect(422).ErrorOf("brand_id");
    }

    [Fact]
    public async Task ACopyGoesToEveryBrandNamedWithMediaOfItsOwn()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var media = await client.UploadAsync();
        var original = (await client.PostAsync(Posts, $$"""{"brand_id":144,"status":"DRAFT","tweet_status":"Both","media_ids":[{{media}}],"alt_text_media_map":{"{{media}}":"A leaf"},"duplicate_to_brand_ids":[145]}""")).Expect(201);

        Assert.False(original.Json!.AsObject().ContainsKey("duplicate_to_brand_ids"));
        var copy = Assert.Single((await client.GetAsync($"{Posts}?brand_ids=145")).Expect(200)["data"]!.AsArray())!;
        Assert.Equal("Both", copy["tweet_status"]!.GetValue<string>());
        Assert.Equal(145, copy["brand_id"]!.GetValue<long>());
        Assert.Equal(145, copy["media"]![0]!["brand_id"]!.GetValue<long>());
        Assert.NotEqual(media, copy["media_ids"]![0]!.GetValue<long>());
        Assert.Equal("A leaf", copy["alt_text_media_map"]![$"{copy["media_ids"]![0]}"]!.GetValue<string>());
    }

    [Fact]
    public async Task ACopyThatBreaksARuleStopsTheOriginalToo()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var pin = await NetworkExamples.ScheduledAsync(client, "pinterest", "2026-03-10T15:00:00Z");
        pin["duplicate_to_brand_ids"] = new System.Text.Json.Nodes.JsonArray(145);

        (await client.PostAsync("scheduler/pinterest/scheduled_posts", pin.ToJsonString())).Expect(422).ErrorOf("meta.pinterestBoard");
        Assert.Equal(0, await client.CountPostsAsync());
    }

    [Fact]
    public async Task WithoutAStatusAPostIsADraft()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var post = (await client.PostAsync(Posts, """{"brand_id":144,"timestamp":"2026-03-10T15:00:00Z"}""")).Expect(201);
        Assert.Equal("DRAFT", post["status"]!.GetValue<string>());
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(2));
        Assert.Equal("DRAFT", (await client.GetAsync($"{Posts}/{post["id"]}"))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task AThreadComesBackInOrderWithItsMedia()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var media = await client.UploadAsync();
        var post = (await client.PostAsync(Posts, $$"""{"brand_id":144,"status":"DRAFT","tweet_status":"1","replies":[{"tweet_status":"2"},{"tweet_status":"3","media_ids":[{{media}}]}]}""")).Expect(201);
        Assert.Equal(["2", "3"], post["replies"]!.AsArray().Select(reply => reply!["tweet_status"]!.GetValue<string>()));
        Assert.Equal([1, 2], post["replies"]!.AsArray().Select(reply => reply!["thread_order"]!.GetValue<int>()));
        Assert.Equal(media, post["replies"]![1]!["media"]![0]!["id"]!.GetValue<long>());
    }

    [Fact]
    public async Task ApprovalRequestsAreFilledIn()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var post = (await client.PostAsync(Posts, """{"brand_id":144,"status":"DRAFT","approval_policy":"APPROVAL_REQUIRED","approval_requests":[{"requested_by_user_id":1,"review_user_id":2}]}""")).Expect(201);
        Assert.Equal(post["id"]!.GetValue<long>(), post["approval_requests"]![0]!["post_id"]!.GetValue<long>());
        Assert.Equal(2, post["approval_requests"]![0]!["review_user_id"]!.GetValue<long>());
        Assert.Equal("APPROVAL_REQUIRED", post["approval_policy"]!.GetValue<string>());
    }
}

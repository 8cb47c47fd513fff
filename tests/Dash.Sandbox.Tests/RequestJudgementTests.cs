using System.Text;

namespace Dash.Sandbox.Tests;

/// <summary>What the documents do not allow is refused before any rule is asked, and the answer says where and why.</summary>
public sealed class RequestJudgementTests
{
    [Theory]
    [InlineData("twitter", """{"brand_id":144,"caption":"x"}""", "caption", "Invalid platform field")]
    [InlineData("twitter", """{"brand_id":144,"replies":[{"text":"x"}]}""", "replies[0].text", "Invalid platform field")]
    [InlineData("twitter", """{"brand_id":144,"id":5}""", "id", "Read-only field")]
    [InlineData("twitter", """{"brand_id":144,"live_post_url":"https://example.com"}""", "live_post_url", "Read-only field")]
    [InlineData("twitter", """{"brand_id":144,"approval_requests":[{"id":1}]}""", "approval_requests[0].id", "Read-only field")]
    [InlineData("twitter", """{"tweet_status":"x"}""", "brand_id", "Missing data")]
    [InlineData("twitter", """{"brand_id":"144"}""", "brand_id", "Expected integer")]
    [InlineData("twitter", """{"brand_id":144.5}""", "brand_id", "Expected integer")]
    [InlineData("twitter", """{"brand_id":-1}""", "brand_id", "Below the minimum 0")]
    [InlineData("twitter", """{"brand_id":99999999999999999999}""", "brand_id", "Above the maximum")]
    [InlineData("twitter", """{"brand_id":144,"tweet_status":null}""", "tweet_status", "Expected string")]
    [InlineData("twitter", """{"brand_id":144,"status":"LATER"}""", "status", "AUTOPUBLISHING")]
    [InlineData("twitter", """{"brand_id":144,"timestamp":"tomorrow"}""", "timestamp", "ISO 8601")]
    [InlineData("twitter", """{"brand_id":144,"timestamp":5}""", "timestamp", "Expected")]
    [InlineData("twitter", """{"brand_id":144,"timestamp":"2026-03-12"}""", "timestamp", "date-time")]
    [InlineData("twitter", """{"brand_id":144,"media_ids":["5"]}""", "media_ids[0]", "Expected integer")]
    [InlineData("twitter", """{"brand_id":144,"post_group_id":"mine"}""", "post_group_id", "UUID")]
    [InlineData("instagram", """{"brand_id":144}""", "post_type", "Missing data")]
    [InlineData("instagram", """{"brand_id":144,"post_type":"POST"}""", "post_type", "FEED, STORY, REEL")]
    [InlineData("instagram", """{"brand_id":144,"post_type":"FEED","user_tags":[{"username":"a","x":1.5}]}""", "user_tags[0].x", "Above the maximum 1")]
    [InlineData("instagram", """{"brand_id":144,"post_type":"FEED","story_link":"here"}""", "story_link", "URL")]
    [InlineData("youtube", """{"brand_id":144,"title":"x","media_ids":[1],"declared_made_for_kids":false}""", "declared_made_for_kids", "Expected")]
    [InlineData("pinterest", """{"brand_id":144,"meta":{"title":"x","pinterestBoard":{"id":5,"name":"x"}}}""", "meta.pinterestBoard.id", "Expected string")]
    [InlineData("pinterest", """{"brand_id":144,"meta":{"pinterestBoard":{"id":"5","name":"x"}}}""", "meta.title", "Missing data")]
    [InlineData("pinterest", """{"brand_id":144,"title":"x","meta":{"title":"x","pinterestBoard":{"id":"5","name":"x"}}}""", "title", "Invalid platform field")]
    public async Task AMemberThatDoesNotFitIsNamed(string network, string body, string field, string words)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);

        var answer = (await client.PostAsync($"scheduler/{network}/scheduled_posts", body)).Expect(422);

        Assert.Contains(words, answer.ErrorOf(field), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await client.CountPostsAsync());
    }

    [Fact]
    public async Task ATextLongerThanTheSchemaAllowsIsRefused()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var answer = await client.PostAsync("scheduler/snapchat/scheduled_posts", $$"""{"brand_id":144,"post_type":"SPOTLIGHT","media_ids":[1],"description":"{{new string('x', 161)}}"}""");
        Assert.Contains("maximum length 160", answer.Expect(422).ErrorOf("description"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scheduler/twitter/scheduled_posts", "brand_ids", "Missing data")]
    [InlineData("scheduler/twitter/scheduled_posts?brand_ids=maple", "brand_ids[0]", "Expected integer")]
    [InlineData("scheduler/twitter/scheduled_posts?brand_ids=144&brand_ids=145", "brand_ids", "separated by commas")]
    [InlineData("scheduler/twitter/scheduled_posts?brand_ids=144&status=DRAFT", "status", "Unknown query parameter")]
    [InlineData("scheduler/twitter/scheduled_posts?brand_ids=144&limit=0", "limit", "minimum 1")]
    [InlineData("scheduler/twitter/scheduled_posts?brand_ids=144&sort=NEWEST", "sort", "-UPDATED_AT")]
    [InlineData("scheduler/twitter/scheduled_posts?brand_ids=144&start=monday", "start", "ISO 8601")]
    [InlineData("scheduler/twitter/scheduled_posts?brand_ids=144&media_v2=false", "media_v2", "current media format")]
    [InlineData("scheduler/twitter/scheduled_posts?brand_ids=144&media_v2=yes", "media_v2", "Expected boolean")]
    [InlineData("scheduler/twitter/scheduled_posts/abc", "post_id", "Expected integer")]
    [InlineData("scheduler/twitter/scheduled_posts/5?media_v2=true", "media_v2", "Unknown query parameter")]
    public async Task AParameterThatDoesNotFitIsNamed(string path, string field, string words)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        Assert.Contains(words, (await client.GetAsync(path)).Expect(422).ErrorOf(field), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("", 400)]
    [InlineData("""{"brand_id":144,"brand_id":145}""", 400)]
    [InlineData("[]", 422)]
    [InlineData("null", 422)]
    public async Task ABodyThatIsNoObjectIsRefused(string body, int status)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        (await client.PostAsync("scheduler/twitter/scheduled_posts", body)).Expect(status);
    }

    [Fact]
    public async Task ABodyBeyondAllMeasureIsRefused()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        (await client.PostAsync("scheduler/twitter/scheduled_posts", $"\"{new string('x', 1 << 20)}\"")).Expect(413);
    }

    [Fact]
    public async Task BytesThatAreNoTextAreRefused()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        using var content = new ByteArrayContent([(byte)'"', 0xC3, 0x28, (byte)'"']);
        content.Headers.ContentType = new("application/json");
        (await client.SendAsync(HttpMethod.Post, "scheduler/twitter/scheduled_posts", content)).Expect(400);
    }

    [Fact]
    public async Task OnlyJsonIsTaken()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        (await client.SendAsync(HttpMethod.Post, "scheduler/twitter/scheduled_posts", "brand_id=144", "application/x-www-form-urlencoded")).Expect(415);
        using var untyped = new ByteArrayContent(Encoding.UTF8.GetBytes("{}"));
        (await client.SendAsync(HttpMethod.Post, "scheduler/twitter/scheduled_posts", untyped)).Expect(415);
    }

    [Theory]
    [InlineData("GET", "scheduler/mastodon/scheduled_posts", 404)]
    [InlineData("GET", "scheduler/twitter", 404)]
    [InlineData("GET", "elsewhere", 404)]
    [InlineData("PUT", "scheduler/twitter/scheduled_posts", 405)]
    [InlineData("POST", "auth/api/self", 405)]
    public async Task WhatIsNotInTheDocumentsDoesNotExist(string method, string path, int status)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var answer = (await client.SendAsync(new HttpMethod(method), path, method == "GET" ? null : "{}")).Expect(status);
        Assert.Equal(status, answer["code"]!.GetValue<int>());
        Assert.NotEmpty(answer["message"]!.GetValue<string>());
    }
}

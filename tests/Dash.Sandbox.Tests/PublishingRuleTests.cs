using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests;

/// <summary>Each rule of the scheduling guide that a schema cannot say: refused with 422, the member named, nothing written.</summary>
public sealed class PublishingRuleTests
{
    private static readonly DashSandboxOptions March = new() { StartTime = new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero) };

    /// <summary>Network; changes to its valid example, null removing a member; media, I for an image and V for a video, none leaving them alone; field; words.</summary>
    public static TheoryData<string, string, string?, string, string> Refusals => new()
    {
        { "twitter", """{"timestamp":null}""", null, "timestamp", "Missing timestamp" },
        { "twitter", """{"timestamp":"2026-03-09T11:59:59Z"}""", null, "timestamp", "has passed; it is 2026-03-09T12:00:00" },
        { "twitter", """{"status":"POSTED"}""", null, "status", "AUTOPUBLISHING, SCHEDULED, DRAFT" },
        { "twitter", """{"status":"AUTOPUBLISHING","auto_publish":false}""", null, "auto_publish", "needs auto_publish: true" },
        { "linkedin", """{"auto_publish":false}""", null, "auto_publish", "not supported for linkedin" },
        { "youtube", """{"auto_publish":false}""", null, "auto_publish", "not supported for youtube" },
        { "snapchat", """{"auto_publish":false}""", null, "auto_publish", "not supported for snapchat" },
        { "instagram", """{"auto_publish":false}""", null, "first_comment", "auto_publish: false" },
        { "facebook", """{"auto_publish":false}""", null, "first_comment", "auto_publish: false" },
        { "instagram", """{"media_ids":[]}""", null, "media_ids", "Missing media" },
        { "instagram", "{}", "IIIIIIIIIII", "media_ids", "at most 10" },
        { "instagram", """{"post_type":"REEL"}""", "I", "media_ids", "video only" },
        { "instagram", """{"post_type":"REEL"}""", "VV", "media_ids", "at most 1 video" },
        { "instagram", """{"post_type":"STORY"}""", "II", "media_ids", "at most 1 in all" },
        { "instagram", """{"cover_image_media_id":1}""", null, "cover_image_media_id", "Invalid media_id" },
        { "facebook", "{}", "IV", "media_ids", "Mixed media" },
        { "facebook", "{}", "VV", "media_ids", "at most 1 video" },
        { "facebook", "{}", "IIIIIIIIIII", "media_ids", "at most 10 images" },
        { "facebook", """{"post_type":"REEL","media_ids":[]}""", null, "media_ids", "Missing media" },
        { "facebook", """{"post_type":"REEL"}""", "I", "media_ids", "Unsupported media type" },
        { "facebook", """{"message":null,"link":null,"media_ids":[]}""", null, "message", "neither text nor media" },
        { "tiktok", "{}", "I", "media_ids", "Unsupported media type" },
        { "tiktok", "{}", "VV", "media_ids", "at most 1 video" },
        { "tiktok", """{"media_ids":[]}""", null, "media_ids", "Missing media" },
        { "youtube", "{}", "I", "media_ids", "Unsupported media type" },
        { "youtube", """{"media_ids":[]}""", null, "media_ids", "Missing media" },
        { "youtube", """{"status":"DRAFT","media_ids":[]}""", null, "media_ids", "drafts without media" },
        { "youtube", """{"title":" "}""", null, "title", "needs a title" },
        { "twitter", "{}", "IIIII", "media_ids", "at most 4 images" },
        { "twitter", "{}", "IV", "media_ids", "Mixed media" },
        { "twitter", """{"tweet_status":""}""", null, "tweet_status", "neither text nor media" },
        { "twitter", """{"media_ids":[1]}""", null, "media_ids", "Invalid media_id" },
        { "twitter", """{"replies":[{"tweet_status":"one"},{"media_ids":[1]}]}""", null, "replies[1].media_ids", "Invalid media_id" },
        { "threads", "{}", "V", "media_ids", "images only" },
        { "linkedin", "{}", "IV", "media_ids", "Mixed media" },
        { "linkedin", "{}", "VV", "media_ids", "at most 1 video" },
        { "snapchat", """{"post_type":"STORY"}""", null, "description", "STORY" },
        { "snapchat", """{"locale":null}""", null, "locale", "SPOTLIGHT" },
        { "snapchat", """{"save_to_profile":null}""", null, "save_to_profile", "SPOTLIGHT" },
        { "snapchat", "{}", "I", "media_ids", "Unsupported media type" },
        { "snapchat", """{"post_type":"STORY","description":null}""", "IV", "media_ids", "Mixed media" },
        { "snapchat", """{"status":"DRAFT","media_ids":[]}""", null, "media_ids", "drafts without media" },
        { "pinterest", """{"media_ids":[]}""", null, "media_ids", "Missing media" },
        { "pinterest", "{}", "II", "media_ids", "at most 1 in all" },
        { "pinterest", """{"meta":{"title":"","pinterestBoard":{"id":"123456789012345678","name":"x"}}}""", null, "meta.title", "needs a title" },
        { "pinterest", """{"meta":{"title":"x","pinterestBoard":{"id":"5","name":"x"}}}""", null, "meta.pinterestBoard", "no Pinterest board '5'" },
        { "bluesky", "{}", "V", "media_ids", "images only" },
        { "bluesky", "{}", "IIIII", "media_ids", "at most 4 images" },
    };

    public static TheoryData<string, string, string?> Allowances => new()
    {
        { "instagram", """{"status":"DRAFT","timestamp":null,"media_ids":[]}""", null },
        { "instagram", "{}", "IVIVIVIVIV" },
        { "instagram", """{"post_type":"STORY","status":"DRAFT"}""", "IVI" },
        { "instagram", """{"auto_publish":false,"first_comment":null}""", null },
        { "facebook", """{"media_ids":[]}""", null },
        { "facebook", """{"message":null,"media_ids":[]}""", null },
        { "tiktok", """{"status":"DRAFT","media_ids":[]}""", null },
        { "tiktok", """{"auto_publish":false}""", null },
        { "twitter", """{"status":"AUTOPUBLISHING","timestamp":null}""", null },
        { "twitter", "{}", "IIII" },
        { "threads", "{}", "IIIIIIIIIIIIIIIIIIII" },
        { "linkedin", "{}", "V" },
        { "snapchat", """{"post_type":"STORY","description":null,"locale":null,"save_to_profile":null}""", "I" },
        { "snapchat", """{"auto_publish":null}""", null },
        { "snapchat", """{"locale":"pt_BR"}""", null },
        { "pinterest", """{"status":"DRAFT","media_ids":[]}""", null },
        { "bluesky", "{}", "IIII" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task ABrokenRuleIsNamedAndNothingIsWritten(string network, string changes, string? media, string field, string words)
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var post = await ChangedAsync(client, network, changes, media);

        var answer = (await client.PostAsync($"scheduler/{network}/scheduled_posts", post.ToJsonString())).Expect(422);

        Assert.Contains(words, answer.ErrorOf(field), StringComparison.Ordinal);
        Assert.Equal(422, answer["code"]!.GetValue<int>());
        Assert.Equal("Unprocessable Entity", answer["status"]!.GetValue<string>());
        Assert.Contains(field, answer["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(0, await client.CountPostsAsync());
    }

    [Theory]
    [MemberData(nameof(Allowances))]
    public async Task WhatTheGuideAllowsIsAccepted(string network, string changes, string? media)
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var post = await ChangedAsync(client, network, changes, media);

        (await client.PostAsync($"scheduler/{network}/scheduled_posts", post.ToJsonString())).Expect(201);
    }

    [Theory]
    [InlineData(280, false, 201)]
    [InlineData(281, false, 422)]
    [InlineData(281, true, 201)]
    [InlineData(25_001, true, 422)]
    public async Task AnXPostIsAsLongAsItsAccountAllows(int length, bool premium, int status)
    {
        await using var sandbox = await DashSandbox.StartAsync(March with { Brands = [new SandboxBrand(144, "Maple", 12, "Maple") { HasXPremium = premium }], Keys = [new("k", [144])] });
        using var client = new SandboxClient(sandbox);
        // A character outside the basic plane counts once.
        var text = string.Concat(Enumerable.Repeat("🚀", length));

        (await client.PostAsync("scheduler/twitter/scheduled_posts", $$"""{"brand_id":144,"status":"DRAFT","tweet_status":"{{text}}"}""")).Expect(status);
    }

    [Theory]
    [InlineData("threads")]
    [InlineData("bluesky")]
    public async Task AutoPublishIsIgnoredWhereItCannotBeSwitchedOff(string network)
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var post = await ChangedAsync(client, network, """{"auto_publish":false}""", null);

        Assert.True((await client.PostAsync($"scheduler/{network}/scheduled_posts", post.ToJsonString())).Expect(201)["auto_publish"]!.GetValue<bool>());
    }

    [Fact]
    public async Task EveryBrokenRuleIsNamedAtOnce()
    {
        await using var sandbox = await DashSandbox.StartAsync(March);
        using var client = new SandboxClient(sandbox);
        var post = await ChangedAsync(client, "youtube", """{"title":"","auto_publish":false,"timestamp":null}""", "I");

        var errors = (await client.PostAsync("scheduler/youtube/scheduled_posts", post.ToJsonString())).Expect(422)["errors"]!.AsObject();

        Assert.Equal(["auto_publish", "media_ids", "timestamp", "title"], errors.Select(error => error.Key).Order());
    }

    private static async Task<JsonObject> ChangedAsync(SandboxClient client, string network, string changes, string? media)
    {
        var post = await NetworkExamples.ScheduledAsync(client, network, "2026-03-10T15:00:00Z");
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject())
        {
            if (value is null)
            {
                post.Remove(name);
            }
            else
            {
                post[name] = value.DeepClone();
            }
        }

        if (media is not null)
        {
            var ids = new JsonArray();
            foreach (var kind in media)
            {
                ids.Add(await client.UploadAsync(kind == 'I' ? "product.png" : "clip.mp4"));
            }

            post["media_ids"] = ids;
        }

        return post;
    }
}

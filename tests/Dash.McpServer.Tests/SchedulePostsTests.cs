using System.Text.Json;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

public sealed class SchedulePostsTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task APostIsCreatedAndEchoedWithLocalTimeUtcAndWeekday(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var reply = await session.CallAsync("schedule_posts", $$"""{ "posts": [ { "channel": "144/x", "at": "{{Future.Local(3)}}", "text": "Hello" } ], "time_zone": "America/New_York" }""");

        Assert.False(reply.IsError, reply.Text);
        Assert.Equal("sandbox", reply.TextAt("environment"));
        Assert.Equal("created", reply.TextAt("results/0/outcome"));
        Assert.Equal("scheduled", reply.TextAt("results/0/state"));
        Assert.Equal("144/x", reply.TextAt("results/0/channel"));
        Assert.StartsWith(Future.Local(3), reply.TextAt("results/0/at"));
        Assert.StartsWith($"{Future.Day(3).DayOfWeek}, America/New_York, in ", reply.TextAt("results/0/when"));
        var shown = DateTimeOffset.Parse(reply.TextAt("results/0/at"));
        Assert.Equal(shown, DateTimeOffset.Parse(reply.TextAt("results/0/utc")));
        Assert.Contains("sandbox", reply.Text);
        Assert.Contains("America/New_York", reply.Text);
        Assert.Contains("UTC", reply.Text);
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task AnItemThatBreaksARuleFailsAloneAndKeepsItsPlace(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var reply = await session.CallAsync("schedule_posts", $$"""
            { "posts": [
              { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "First" },
              { "channel": "144/x", "at": "yesterday", "text": "Second" },
              { "channel": "144/tiktok", "at": "{{Future.At(1)}}", "text": "Third, without its video" },
              { "channel": "145/threads", "publish": "draft", "text": "Fourth" } ] }
            """);

        Assert.False(reply.IsError);
        Assert.Equal(["created", "failed", "failed", "created"], reply["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>()));
        Assert.Equal([0, 1, 2, 3], reply["results"]!.AsArray().Select(item => item!["index"]!.GetValue<int>()));
        Assert.Equal([ProblemCodes.TimeUnreadable], reply.Codes(1));
        Assert.Contains(ProblemCodes.MediaMissing, reply.Codes(2));
        Assert.Equal("/posts/1/at", reply.TextAt("results/1/problems/0/pointer"));
        Assert.StartsWith("/posts/2/", reply.TextAt("results/2/problems/0/pointer"));
        Assert.Equal("draft", reply.TextAt("results/3/state"));
        Assert.Equal(2, reply["done"]!.GetValue<int>());
        Assert.Equal(2, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task WhatANetworkTakesArrivesAndComesBack()
    {
        await using var session = await SandboxSession.OpenAsync();
        var (image, video) = (await session.UploadAsync(), await session.UploadAsync("clip.mp4"));
        var board = (await session.CallAsync("list_pinterest_boards", """{ "account_id": "144" }""")).TextAt("boards/0/id");
        string[] posts =
        [
            $$"""{ "channel": "144/instagram", "at": "{{Future.At(1)}}", "text": "A", "media_ids": ["{{image}}"], "post_type": "feed", "first_comment": "B" }""",
            $$"""{ "channel": "144/youtube", "at": "{{Future.At(1)}}", "text": "A", "media_ids": ["{{video}}"], "title": "B", "made_for_kids": false }""",
            $$"""{ "channel": "144/snapchat", "at": "{{Future.At(1)}}", "text": "A", "media_ids": ["{{video}}"], "post_type": "spotlight", "locale": "en_US", "save_to_profile": true }""",
            $$"""{ "channel": "144/pinterest", "at": "{{Future.At(1)}}", "text": "A", "media_ids": ["{{image}}"], "title": "B", "board": "{{board}}", "link": "https://example.com/a" }""",
            $$"""{ "channel": "144/tiktok", "at": "{{Future.At(1)}}", "text": "A", "media_ids": ["{{video}}"], "disable_comments": true, "disable_duet": true, "disable_stitch": true }""",
        ];
        foreach (var post in posts)
        {
            var id = await session.ScheduleAsync(post);
            var read = await session.CallAsync("get_post", $$"""{ "id": "{{id}}" }""");
            var options = read["post/options"]!.AsArray().Select(option => option!.GetValue<string>()).ToList();
            foreach (var wanted in JsonDocument.Parse(post).RootElement.EnumerateObject().Where(member => member.Name is not ("channel" or "at" or "text" or "media_ids" or "options")))
            {
                Assert.Contains($"{wanted.Name}={(wanted.Value.ValueKind == JsonValueKind.String ? wanted.Value.GetString() : wanted.Value.GetRawText())}", options);
            }
        }
    }

    [EraFact]
    public async Task PublishNowGoesOutAtOnce()
    {
        await using var session = await SandboxSession.OpenAsync();
        var id = await session.ScheduleAsync("""{ "channel": "144/bluesky", "publish": "now", "text": "Out" }""");
        await session.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        var read = await session.CallAsync("get_post", $$"""{ "id": "{{id}}" }""");
        Assert.Equal("posted", read.TextAt("post/state"));
        Assert.StartsWith("http", read.TextAt("post/url"));
    }

    [EraFact]
    public async Task ADefaultZoneReadsLocalTimesAndIsNamed()
    {
        await using var session = await SandboxSession.OpenAsync(timeZone: "Australia/Sydney");
        var reply = await session.CallAsync("schedule_posts", $$"""{ "posts": [ { "channel": "144/x", "at": "{{Future.Local(3)}}", "text": "Hello" } ] }""");

        Assert.False(reply.IsError, reply.Text);
        Assert.Contains("Australia/Sydney", reply.TextAt("results/0/when"));
        Assert.StartsWith(Future.Local(3), reply.TextAt("results/0/at"));
    }
}

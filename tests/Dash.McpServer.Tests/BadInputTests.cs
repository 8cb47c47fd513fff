using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

/// <summary>What people and models get wrong: each has a clear answer, and nothing is written.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string, string, string, string> BadPosts => new()
    {
        { """{ "channel": "144/instagrm", "at": "SOON", "text": "A" }""", ProblemCodes.UnknownNetwork, "/channel", "instagram" },
        { """{ "channel": "instagram", "at": "SOON", "text": "A" }""", ProblemCodes.UnknownChannel, "/channel", "List the channels" },
        { """{ "channel": "144/instagram", "at": "SOON", "text": "A", "post_type": "feed" }""", ProblemCodes.MediaMissing, "/media_ids", "Upload the file" },
        { """{ "channel": "144/instagram", "at": "SOON", "text": "A", "media_ids": ["IMAGE"] }""", ProblemCodes.RequiredOption, "/post_type", "post_type" },
        { """{ "channel": "144/bluesky", "at": "SOON", "text": "A", "media_ids": ["IMAGE", "IMAGE2", "IMAGE3", "IMAGE4", "IMAGE5"] }""", ProblemCodes.MediaTooMany, "/media_ids", "Leave out 1" },
        { """{ "channel": "144/facebook", "at": "SOON", "text": "A", "post_type": "post", "media_ids": ["IMAGE", "VIDEO"] }""", ProblemCodes.MediaMixed, "/media_ids", "Keep either" },
        { """{ "channel": "144/tiktok", "at": "SOON", "text": "A", "media_ids": ["IMAGE"] }""", ProblemCodes.MediaKind, "/media_ids/0", "video" },
        { """{ "channel": "144/x", "at": "SOON", "text": "A", "media_ids": ["424242"] }""", ProblemCodes.MediaUnknown, "/media_ids/0", "Upload the file" },
        { """{ "channel": "144/x", "at": "LOCAL", "text": "A" }""", ProblemCodes.TimeWithoutZone, "/at", "time_zone" },
        { """{ "channel": "144/x", "at": "2020-01-01T00:00:00Z", "text": "A" }""", ProblemCodes.TimeInPast, "/at", "later" },
        { """{ "channel": "144/x", "at": "2027-03-14T02:30", "time_zone": "America/New_York", "text": "A" }""", ProblemCodes.TimeInGap, "/at", "2027-03-14T03:30:00-04:00" },
        { """{ "channel": "144/x", "at": "2027-11-07T01:30", "time_zone": "America/New_York", "text": "A" }""", ProblemCodes.TimeAmbiguous, "/at", "2027-11-07T01:30:00-05:00" },
        { """{ "channel": "144/x", "text": "A" }""", ProblemCodes.TimeMissing, "/at", "Give the time" },
        { """{ "channel": "144/linkedin", "at": "SOON", "text": "A", "auto_publish": false }""", ProblemCodes.OptionNotSupported, "/auto_publish", "auto_publish to true" },
        { """{ "channel": "144/threads", "at": "SOON", "text": "A", "board": "1" }""", ProblemCodes.OptionNotSupported, "/board", "Leave it out" },
        { """{ "channel": "144/pinterest", "at": "SOON", "text": "A", "title": "T", "media_ids": ["IMAGE"], "board": "No such board" }""", ProblemCodes.UnknownBoard, "/board", "boards" },
        { """{ "channel": "900/x", "at": "SOON", "text": "A" }""", ProblemCodes.NotYourAccount, "/channel", "an account that the key reaches" },
    };

    [EraFact]
    public async Task ARefusalProposesOnlyFieldsThatTheToolTakes()
    {
        await using var session = await SandboxSession.OpenAsync();
        var reply = await session.CallAsync("schedule_posts", """{ "posts": [ { "channel": "144/x", "publish": "draft", "text": "A", "board": "1" } ] }""");

        Assert.Contains("allowed: thread_replies, alt_texts, content_tag_ids, campaign_ids\n", reply.Text, StringComparison.Ordinal);
    }

    [EraTheory]
    [MemberData(nameof(BadPosts))]
    public async Task ABadPostIsRefusedWithFieldAndNextStepAndNothingIsWritten(string post, string code, string field, string nextStep)
    {
        await using var session = await SandboxSession.OpenAsync();
        var reply = await session.CallAsync("schedule_posts", $$"""{ "posts": [ {{await FilledAsync(session, post)}} ] }""");

        Assert.True(reply.IsError, reply.Text);
        Assert.Equal("failed", reply.TextAt("results/0/outcome"));
        var problem = reply["results/0/problems"]!.AsArray().FirstOrDefault(problem => problem!["code"]!.GetValue<string>() == code);
        Assert.True(problem is not null, $"{code} is not among {string.Join(", ", reply.Codes())}: {reply.Text}");
        Assert.Equal("/posts/0" + field, problem["pointer"]!.GetValue<string>());
        Assert.Contains(nextStep, problem["fix"]!.GetValue<string>());
        Assert.Contains(code, reply.Text);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [Theory]
    [InlineData(Eras.Session)]
    [InlineData(Eras.Stateless)]
    public async Task ABadArgumentStopsTheWholeCall(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var reply = await session.CallAsync("schedule_posts", $$"""
            { "posts": [ { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Good" }, { "channel": "144/x", "shedule_at": "{{Future.At(1)}}", "text": 5 } ] }
            """);

        Assert.True(reply.IsError);
        Assert.Contains("/posts/1/shedule_at", reply.Text);
        Assert.Contains("Did you mean 'at'?", reply.Text);
        Assert.Contains("/posts/1/text", reply.Text);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [EraTheory]
    [InlineData("get_post", """{ "id": "x:424242" }""")]
    [InlineData("get_post", """{ "id": "nonsense" }""")]
    [InlineData("update_posts", """{ "posts": [ { "id": "x:424242", "text": "A" } ] }""")]
    [InlineData("delete_posts", """{ "posts": [ { "id": "x:424242" } ] }""")]
    public async Task AnUnknownIdIsSaidToBeUnknown(string tool, string arguments)
    {
        await using var session = await SandboxSession.OpenAsync();
        var reply = await session.CallAsync(tool, arguments);

        Assert.True(reply.IsError);
        Assert.Contains(ProblemCodes.UnknownPost, reply.Text);
        Assert.Contains("next:", reply.Text);
    }

    [EraFact]
    public async Task AnotherOrganisationsPostsLookLikeNone()
    {
        await using var session = await SandboxSession.OpenAsync();
        await using var others = await PipedSession.OpenAsync(SandboxSession.Provider(session.Sandbox, "other-key"));
        var theirs = (await others.CallAsync("schedule_posts", $$"""{ "posts": [ { "channel": "900/x", "at": "{{Future.At(1)}}", "text": "Theirs" } ] }""")).TextAt("results/0/id");

        Assert.Contains(ProblemCodes.UnknownPost, (await session.CallAsync("get_post", $$"""{ "id": "{{theirs}}" }""")).Text);
        Assert.Contains(ProblemCodes.UnknownPost, (await session.CallAsync("update_posts", $$"""{ "posts": [ { "id": "{{theirs}}", "text": "Ours" } ] }""")).Text);
        Assert.Contains(ProblemCodes.UnknownPost, (await session.CallAsync("delete_posts", $$"""{ "ids": ["{{theirs}}"] }""")).Text);
        Assert.DoesNotContain("Theirs", (await session.CallAsync("list_posts", "{}")).Text);
        Assert.Equal("Theirs", (await others.CallAsync("get_post", $$"""{ "id": "{{theirs}}" }""")).TextAt("post/text"));
    }

    [EraTheory]
    [InlineData("list_channels", "{}")]
    [InlineData("list_pinterest_boards", """{ "account_id": "144" }""")]
    [InlineData("list_posts", """{ "channels": ["144/x"] }""")]
    [InlineData("get_post", """{ "id": "x:1" }""")]
    [InlineData("schedule_posts", """{ "posts": [ { "channel": "144/x", "publish": "draft", "text": "A" } ] }""")]
    public async Task AWrongKeyIsNamedAsTheReasonAndNeverShown(string tool, string arguments)
    {
        await using var session = await SandboxSession.OpenAsync(key: "not-the-right-key");
        var reply = await session.CallAsync(tool, arguments);

        Assert.True(reply.IsError, reply.Text);
        Assert.Contains(ProblemCodes.Unauthorized, reply.Text);
        Assert.DoesNotContain("not-the-right-key", reply.Text);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [EraTheory]
    [InlineData("list_channels", "{}")]
    [InlineData("get_post", """{ "id": "x:1" }""")]
    [InlineData("schedule_posts", """{ "posts": [ { "channel": "144/x", "publish": "draft", "text": "A" } ] }""")]
    [InlineData("upload_media", """{ "account_id": "144", "url": "https://example.com/a.jpg" }""")]
    public async Task ASystemThatStoppedInTheMiddleIsReportedAsUnreachable(string tool, string arguments)
    {
        await using var session = await SandboxSession.OpenAsync();
        Assert.False((await session.CallAsync("list_channels", "{}")).IsError);
        await session.Sandbox.StopAsync();

        var reply = await session.CallAsync(tool, arguments);

        Assert.True(reply.IsError);
        Assert.Contains(ProblemCodes.ProviderUnreachable, reply.Text);
        Assert.Contains("next:", reply.Text);
    }

    [EraTheory]
    [InlineData("list_channels", "{}")]
    [InlineData("get_post", """{ "id": "x:1" }""")]
    [InlineData("list_posts", "{}")]
    public async Task NoOtherExceptionTextLeaks(string tool, string arguments)
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider());
        var reply = await session.CallAsync(tool, arguments);

        Assert.True(reply.IsError);
        Assert.DoesNotContain(BrokenProvider.Secret, reply.Text);
        Assert.DoesNotContain("InvalidOperation", reply.Text);
        Assert.Contains("internal_error", reply.Text);
    }

    [EraFact]
    public async Task AnUnknownToolIsAnsweredWithTheNearestOne()
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider());
        var failure = await Assert.ThrowsAsync<ModelContextProtocol.McpProtocolException>(() => session.Client.CallToolAsync("shedule_posts").AsTask());
        Assert.Contains("'schedule_posts'", failure.Message);
    }

    private static async Task<string> FilledAsync(SandboxSession session, string post)
    {
        var filled = post.Replace("SOON", Future.At(1), StringComparison.Ordinal).Replace("LOCAL", Future.Local(1), StringComparison.Ordinal);
        foreach (var name in new[] { "IMAGE5", "IMAGE4", "IMAGE3", "IMAGE2", "IMAGE", "VIDEO" }.Where(name => filled.Contains($"\"{name}\"", StringComparison.Ordinal)))
        {
            filled = filled.Replace($"\"{name}\"", $"\"{await session.UploadAsync(name == "VIDEO" ? "clip.mp4" : "launch.jpg")}\"", StringComparison.Ordinal);
        }

        return filled;
    }
}

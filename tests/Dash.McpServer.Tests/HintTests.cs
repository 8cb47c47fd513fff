using System.Text.Json.Nodes;
using Dash.McpServer.Tests.Kit;

namespace Dash.McpServer.Tests;

/// <summary>What the hints of a tool promise is what it does: each is called twice, and the posts before and after are compared.</summary>
public sealed class HintTests
{
    public static TheoryData<string, string> Calls => new()
    {
        { "list_channels", "{}" },
        { "get_network_rules", """{ "network": "x" }""" },
        { "list_pinterest_boards", """{ "account_id": "144" }""" },
        { "list_posts", "{}" },
        { "get_post", """{ "id": "ID" }""" },
        { "validate_posts", """{ "posts": [ { "channel": "144/threads", "at": "SOON", "text": "New" } ] }""" },
        { "schedule_posts", """{ "posts": [ { "channel": "144/threads", "at": "SOON", "text": "New" } ] }""" },
        { "schedule_posts", """{ "posts": [ { "channel": "144/threads", "publish": "draft", "text": "New", "key": "mine" } ] }""" },
        { "schedule_posts", """{ "plan_id": "PLAN" }""" },
        { "update_posts", """{ "posts": [ { "id": "ID", "text": "Changed", "at": "SOON" } ] }""" },
        { "update_posts", """{ "posts": ["ID"], "shift": "+1 day", "time_zone": "UTC" }""" },
        { "update_posts", """{ "plan_id": "SHIFT" }""" },
        { "delete_posts", """{ "posts": ["ID"] }""" },
    };

    [EraTheory]
    [MemberData(nameof(Calls))]
    public async Task ATwiceRepeatedCallDoesWhatTheHintsSay(string tool, string arguments)
    {
        await using var session = await SandboxSession.OpenAsync();
        var call = await FilledAsync(session, arguments);
        var hints = (await session.Session.Client.ListToolsAsync()).Single(candidate => candidate.Name == tool).ProtocolTool.Annotations!;

        var before = await PostsAsync(session);
        await session.CallAsync(tool, call);
        var once = await PostsAsync(session);
        await session.CallAsync(tool, call);
        var twice = await PostsAsync(session);

        Assert.True(hints.IdempotentHint);
        Assert.Equal(once, twice);
        if (hints.ReadOnlyHint == true)
        {
            Assert.Equal(before, once);
        }

        if (before.Any(post => !once.Contains(post)))
        {
            Assert.True(hints.DestructiveHint, $"{tool} replaces or removes and does not say so");
        }
    }

    [EraFact]
    public async Task ATwiceUploadedFileIsThereTwiceAsTheHintSays()
    {
        await using var session = await SandboxSession.OpenAsync();
        Assert.NotEqual(await session.UploadAsync(), await session.UploadAsync());
        Assert.False((await session.Session.Client.ListToolsAsync()).Single(tool => tool.Name == "upload_media").ProtocolTool.Annotations!.IdempotentHint);
    }

    private static async Task<string> FilledAsync(SandboxSession session, string arguments)
    {
        var id = await session.ScheduleAsync($$"""{ "channel": "144/x", "at": "{{Future.At(2)}}", "text": "Hello" }""");
        var filled = arguments.Replace("ID", id, StringComparison.Ordinal).Replace("SOON", Future.At(3), StringComparison.Ordinal);
        if (filled.Contains("PLAN", StringComparison.Ordinal))
        {
            var plan = await session.CallAsync("validate_posts", $$"""{ "posts": [ { "channel": "144/threads", "at": "{{Future.At(3)}}", "text": "New" } ] }""");
            return filled.Replace("PLAN", plan.TextAt("plan_id"), StringComparison.Ordinal);
        }

        if (!filled.Contains("SHIFT", StringComparison.Ordinal))
        {
            return filled;
        }

        var preview = await session.CallAsync("update_posts", $$"""{ "posts": ["{{id}}"], "shift": "+1 day", "time_zone": "UTC" }""");
        return filled.Replace("SHIFT", preview.TextAt("plan_id"), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> PostsAsync(SandboxSession session)
    {
        var dated = await session.CallAsync("list_posts", $$"""{ "from": "{{Future.At(0)}}", "to": "{{Future.At(30)}}" }""");
        var drafts = await session.CallAsync("list_posts", """{ "states": ["draft"] }""");
        return [.. dated["posts"]!.AsArray().Concat(drafts["posts"]!.AsArray()).Select(Facts)];
    }

    // The distance from now is another one with every look.
    private static string Facts(JsonNode? post)
    {
        var facts = (JsonObject)post!.DeepClone();
        facts.Remove("when");
        return facts.ToJsonString();
    }
}

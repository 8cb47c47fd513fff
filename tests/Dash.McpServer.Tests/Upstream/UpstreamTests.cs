using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.McpServer.Tests.Kit;
using Dash.Sandbox;
using Dash.Scheduling;

namespace Dash.McpServer.Tests.Upstream;

/// <summary>Every way in which the service can fail, for a tool that reads and a tool that writes: what is said, and what is there afterwards.</summary>
public sealed class UpstreamTests
{
    private const string Page = "gateway has no service";

    // Where the service is slow on purpose, or waited for, the time runs out soon; elsewhere no load makes a call late.
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(10);

    private static readonly Dictionary<string, UpstreamCase> Reads = new()
    {
        ["400"] = new(SandboxFault.Answer(400), ProblemCodes.ProviderRefused),
        ["401"] = new(SandboxFault.Answer(401), ProblemCodes.Unauthorized),
        ["403"] = new(SandboxFault.Answer(403), ProblemCodes.NotYourAccount, NextTool: "list_channels"),
        ["404"] = new(SandboxFault.Answer(404), ProblemCodes.UnknownPost, NextTool: "list_posts"),
        ["409"] = new(SandboxFault.Answer(409), ProblemCodes.Conflict, NextTool: "get_post"),
        ["413"] = new(SandboxFault.Answer(413), ProblemCodes.TooLarge),
        ["422"] = new(SandboxFault.Answer(422), ProblemCodes.ProviderRefused),
        ["429"] = new(SandboxFault.TooManyRequests(Wait, Wait), ProblemCodes.RateLimited, Retryable: true),
        ["500"] = new(SandboxFault.Answer(500), ProblemCodes.ProviderError, Retryable: true),
        ["503"] = new(SandboxFault.Unavailable(Wait), ProblemCodes.ProviderError, Retryable: true),
        ["html"] = new(SandboxFault.HtmlPage(), ProblemCodes.ProviderError, Retryable: true),
        ["timeout"] = new(SandboxFault.Delay(Wait), ProblemCodes.ProviderUnreachable, Retryable: true),
        ["dropped"] = new(SandboxFault.DropBeforeCommit(), ProblemCodes.ProviderUnreachable, Retryable: true),
    };

    private static readonly Dictionary<string, UpstreamCase> Writes = new()
    {
        ["400"] = new(SandboxFault.Answer(400), ProblemCodes.ProviderRefused),
        ["401"] = new(SandboxFault.Answer(401), ProblemCodes.Unauthorized),
        ["403"] = new(SandboxFault.Answer(403), ProblemCodes.NotYourAccount, NextTool: "list_channels"),
        ["404"] = new(SandboxFault.Answer(404), ProblemCodes.NotYourAccount, NextTool: "list_channels"),
        ["409"] = new(SandboxFault.Answer(409), ProblemCodes.Conflict, NextTool: "get_post"),
        ["413"] = new(SandboxFault.Answer(413), ProblemCodes.TooLarge),
        ["422"] = new(SandboxFault.Answer(422), ProblemCodes.ProviderRefused),
        ["429"] = new(SandboxFault.TooManyRequests(Wait, Wait), ProblemCodes.RateLimited, Retryable: true),
        ["500"] = new(SandboxFault.Answer(500), ProblemCodes.NotCreated, Retryable: true, NextTool: "schedule_posts"),
        ["503"] = new(SandboxFault.Unavailable(Wait), ProblemCodes.ProviderError, Retryable: true),
        ["html"] = new(SandboxFault.HtmlPage(), ProblemCodes.NotCreated, Retryable: true, NextTool: "schedule_posts"),
        ["timeout"] = new(SandboxFault.Delay(Wait), ProblemCodes.NotCreated, Retryable: true, NextTool: "schedule_posts"),
        ["timeout after the write"] = new(SandboxFault.DelayAfterCommit(Wait), Code: null, Exists: true),
        ["dropped"] = new(SandboxFault.DropBeforeCommit(), ProblemCodes.NotCreated, Retryable: true, NextTool: "schedule_posts"),
        ["dropped after the write"] = new(SandboxFault.DropAfterCommit(), Code: null, Exists: true),
        ["cut short"] = new(SandboxFault.TruncatedBody(), Code: null, Exists: true),
    };

    public static TheoryData<string> ReadNames => [.. Reads.Keys];

    public static TheoryData<string> WriteNames => [.. Writes.Keys];

    [EraTheory]
    [MemberData(nameof(ReadNames))]
    public async Task AToolThatReadsSaysWhatHappenedAndWhatToDo(string name)
    {
        var upstream = Reads[name];
        await using var session = await OpenAsync(name);
        session.Sandbox.Faults.Add(upstream.Fault with { Method = "GET", Path = "/{network}/scheduled_posts/{post_id}", Count = 50 });

        var reply = await session.CallAsync("get_post", """{ "id": "x:1" }""");

        Assert.True(reply.IsError);
        Assert.StartsWith(upstream.Code!, reply.Text);
        var problem = Assert.Single(reply.Problems);
        Assert.Equal(upstream.Code, problem["code"]!.GetValue<string>());
        Assert.Equal(upstream.Retryable, problem["retryable"]?.GetValue<bool>() ?? false);
        Assert.Equal(upstream.NextTool, problem["next_tool"]?.GetValue<string>());
        Assert.Equal(upstream.Retryable, reply.Text.Contains("the same call may succeed", StringComparison.Ordinal));
        Assert.Contains("next: ", reply.Text);
        Assert.Equal(upstream.NextTool is not null, reply.Text.Contains($"tool: {upstream.NextTool}", StringComparison.Ordinal));
        Assert.Equal(name == "429", reply.Text.Contains("may succeed after ", StringComparison.Ordinal));
        KeepsItsSecrets(session, reply);
    }

    [EraTheory]
    [MemberData(nameof(WriteNames))]
    public async Task AToolThatWritesSaysWhatHappenedAndNeverMakesASecondPost(string name)
    {
        var upstream = Writes[name];
        await using var session = await OpenAsync(name);
        var post = $$"""{ "posts": [ { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Once" } ] }""";
        session.Sandbox.Faults.Add(upstream.Fault with { Method = "POST", Path = "/{network}/scheduled_posts", Count = 1 });

        var reply = await session.CallAsync("schedule_posts", post);

        Assert.Equal(upstream.Exists ? 1 : 0, await session.CountPostsAsync());
        Assert.Equal(upstream.Exists ? "created" : "failed", reply.TextAt("results/0/outcome"));
        Assert.Equal(upstream.Code is null ? [] : [upstream.Code], reply.Codes());
        if (reply["results/0/problems"]!.AsArray().FirstOrDefault() is { } problem)
        {
            Assert.Equal(upstream.Retryable, problem["retryable"]?.GetValue<bool>() == true);
            Assert.Equal(upstream.NextTool, problem["next_tool"]?.GetValue<string>());
            Assert.NotEmpty(problem["fix"]!.GetValue<string>());
            Assert.Equal(name == "429", problem["retry_after"] is JsonValue wait && wait.GetValue<int>() is > 500 and <= 600);
        }

        KeepsItsSecrets(session, reply);
        session.Sandbox.Faults.Clear();
        if (name == "429")
        {
            // The client keeps to the wait that it was told, and says so without asking the service.
            var asked = session.Sandbox.Requests.Count;
            var held = await session.CallAsync("schedule_posts", post);
            Assert.True(held.IsError);
            var limited = Assert.Single(held.Problems);
            Assert.Equal((ProblemCodes.RateLimited, true), (limited["code"]!.GetValue<string>(), limited["retryable"]!.GetValue<bool>()));
            Assert.InRange(limited["retry_after"]!.GetValue<int>(), 501, 601);
            Assert.Equal((asked, 0), (session.Sandbox.Requests.Count, await session.CountPostsAsync()));
            return;
        }

        var again = await session.CallAsync("schedule_posts", post);
        Assert.Equal("created", again.TextAt("results/0/outcome"));
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraTheory]
    [InlineData("update_posts", """{ "posts": [ { "id": "ID", "text": "New words" } ] }""", "PATCH")]
    [InlineData("delete_posts", """{ "posts": [ { "id": "ID" } ] }""", "DELETE")]
    public async Task AChangeWhoseAnswerIsLostIsReadBack(string tool, string arguments, string method)
    {
        await using var session = await OpenAsync("dropped");
        var id = await session.ScheduleAsync($$"""{ "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Old words" }""");
        session.Sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = method, Path = "/{network}/scheduled_posts/{post_id}" });

        var reply = await session.CallAsync(tool, arguments.Replace("ID", id, StringComparison.Ordinal));

        Assert.False(reply.IsError, reply.Text);
        Assert.Equal(0, session.Sandbox.Faults.Pending);
        Assert.Equal(tool == "update_posts" ? 1 : 0, await session.CountPostsAsync());
        KeepsItsSecrets(session, reply);
    }

    private static async Task<SandboxSession> OpenAsync(string name) =>
        await SandboxSession.OpenAsync(name == "429" || name.StartsWith("timeout", StringComparison.Ordinal) ? Short : Long);

    private static void KeepsItsSecrets(SandboxSession session, ToolReply reply)
    {
        var all = JsonSerializer.Serialize(reply.Result, ModelContextProtocol.McpJsonUtilities.DefaultOptions);
        Assert.DoesNotContain(session.Sandbox.ApiKey, all);
        Assert.DoesNotContain("   at ", all);
        Assert.DoesNotContain("Exception", all);
        Assert.DoesNotContain(Page, all);
        Assert.DoesNotContain("<h1>", all);
    }
}

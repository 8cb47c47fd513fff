using System.Net;
using Dash.McpServer.Tests.Kit;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Http;

/// <summary>Revision 2026-07-28 over HTTP: every request by itself.</summary>
public sealed class StatelessTests
{
    [Fact]
    public async Task AResultComesAsAnEventAndNoSessionIsMade()
    {
        await using var run = await HttpRun.StartAsync();

        var response = await run.SendAsync(run.Post(RawMessages.Request("tools/list", id: 7), RawMessages.Headers("tools/list")));
        var message = await HttpRun.MessageAsync(response);

        Assert.Equal(("text/event-stream", "no"), (response.Content.Headers.ContentType?.MediaType, response.Headers.GetValues("X-Accel-Buffering").Single()));
        Assert.False(response.Headers.Contains("Mcp-Session-Id"));
        Assert.Equal(7, message["id"]!.GetValue<int>());
        Assert.NotEmpty(message["result"]!["tools"]!.AsArray());
    }

    [Theory]
    [InlineData("MCP-Protocol-Version", null, McpErrorCode.HeaderMismatch)]
    [InlineData("MCP-Protocol-Version", "2025-11-25", McpErrorCode.HeaderMismatch)]
    [InlineData("MCP-Protocol-Version", "v999", McpErrorCode.HeaderMismatch)]
    [InlineData("Mcp-Method", null, McpErrorCode.HeaderMismatch)]
    [InlineData("Mcp-Method", "TOOLS/CALL", McpErrorCode.HeaderMismatch)]
    [InlineData("Mcp-Name", null, McpErrorCode.HeaderMismatch)]
    [InlineData("Mcp-Name", "delete_posts", McpErrorCode.HeaderMismatch)]
    [InlineData("Mcp-Name", "=?base64?!!?=", McpErrorCode.HeaderMismatch)]
    public async Task AHeaderThatDoesNotAgreeWithTheBodyIsRefusedBeforeAnythingRuns(string header, string? value, McpErrorCode code)
    {
        await using var run = await HttpRun.StartAsync();
        var request = run.Post(RawMessages.Request("tools/call", "\"name\": \"list_channels\", \"arguments\": {}", id: 3), RawMessages.Headers("tools/call", "list_channels"));
        request.Headers.Remove(header);
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        var response = await run.SendAsync(request);
        var message = await HttpRun.MessageAsync(response);

        Assert.Equal((HttpStatusCode.BadRequest, (int)code, 3), (response.StatusCode, message["error"]!["code"]!.GetValue<int>(), message["id"]!.GetValue<int>()));
    }

    [Fact]
    public async Task ANameMayBeEncoded()
    {
        await using var run = await HttpRun.StartAsync();
        var name = $"=?base64?{Convert.ToBase64String("list_channels"u8)}?=";

        var response = await run.SendAsync(run.Post(RawMessages.Request("tools/call", "\"name\": \"list_channels\", \"arguments\": {}"), RawMessages.Headers("tools/call", name)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("result", (await HttpRun.MessageAsync(response)).AsObject());
    }

    [Fact]
    public async Task AnUnknownRevisionIsAnsweredWithThoseThatAreSpoken()
    {
        await using var run = await HttpRun.StartAsync();
        var body = RawMessages.Request("tools/list").Replace("2026-07-28", "2031-01-01", StringComparison.Ordinal);

        var response = await run.SendAsync(run.Post(body, ("MCP-Protocol-Version", "2031-01-01"), ("Mcp-Method", "tools/list")));
        var error = (await HttpRun.MessageAsync(response))["error"]!;

        Assert.Equal((HttpStatusCode.BadRequest, (int)McpErrorCode.UnsupportedProtocolVersion), (response.StatusCode, error["code"]!.GetValue<int>()));
        Assert.Equal("2031-01-01", error["data"]!["requested"]!.GetValue<string>());
        Assert.Equal(["2026-07-28"], error["data"]!["supported"]!.AsArray().Select(revision => revision!.GetValue<string>()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"_meta\": {}")]
    [InlineData("\"_meta\": { \"io.modelcontextprotocol/protocolVersion\": \"2026-07-28\" }")]
    [InlineData("\"_meta\": { \"io.modelcontextprotocol/clientCapabilities\": {} }")]
    public async Task ARequestThatDoesNotSayWhatItsClientCanDoIsRefused(string parameters)
    {
        await using var run = await HttpRun.StartAsync();

        var response = await run.SendAsync(run.Post($$"""{ "jsonrpc": "2.0", "id": "a", "method": "tools/list", "params": { {{parameters}} } }""", RawMessages.Headers("tools/list")));
        var message = await HttpRun.MessageAsync(response);

        Assert.Equal((HttpStatusCode.BadRequest, (int)McpErrorCode.InvalidParams, "a"), (response.StatusCode, message["error"]!["code"]!.GetValue<int>(), message["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("initialize")]
    [InlineData("ping")]
    [InlineData("logging/setLevel")]
    [InlineData("resources/subscribe")]
    [InlineData("no/such/method")]
    public async Task AMethodThatThisRevisionDoesNotHaveIs404(string method)
    {
        await using var run = await HttpRun.StartAsync();

        var response = await run.SendAsync(run.Post(RawMessages.Request(method), RawMessages.Headers(method)));

        Assert.Equal((HttpStatusCode.NotFound, (int)McpErrorCode.MethodNotFound), (response.StatusCode, (await HttpRun.MessageAsync(response))["error"]!["code"]!.GetValue<int>()));
    }

    [Fact]
    public async Task ANotificationIsTakenWithoutAnAnswerAndAResponseIsNot()
    {
        await using var run = await HttpRun.StartAsync();

        var taken = await run.SendAsync(run.Post("""{ "jsonrpc": "2.0", "method": "notifications/cancelled", "params": { "requestId": 4 } }""", RawMessages.Headers("notifications/cancelled")));
        var refused = await run.SendAsync(run.Post("""{ "jsonrpc": "2.0", "id": 4, "result": {} }""", RawMessages.Headers("tools/list")));

        Assert.Equal((HttpStatusCode.Accepted, ""), (taken.StatusCode, await taken.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task TheHeadersOfASlowAnswerDoNotWaitForIt()
    {
        var tool = new WaitingTool();
        await using var run = await HttpRun.StartAsync(tool.AddTo);

        using var response = await run.SendAsync(run.Post(RawMessages.Request("tools/call", "\"name\": \"wait\", \"arguments\": {}"), RawMessages.Headers("tools/call", "wait")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        tool.Finish();
        Assert.Contains("done", (await HttpRun.MessageAsync(response)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AClientThatGoesAwayCancelsWhatItAskedFor()
    {
        var tool = new WaitingTool();
        await using var run = await HttpRun.StartAsync(tool.AddTo);

        using var giveUp = new CancellationTokenSource();
        var response = await run.SendAsync(run.Post(RawMessages.Request("tools/call", "\"name\": \"wait\", \"arguments\": {}"), RawMessages.Headers("tools/call", "wait")));
        var reading = response.Content.ReadAsStringAsync(giveUp.Token);
        await tool.Begun;
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);

        await tool.Cancelled.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task ProgressArrivesWhileTheToolStillWorks(string era)
    {
        var tool = new WaitingTool();
        await using var run = await HttpRun.StartAsync(tool.AddTo);
        await using var client = await run.ConnectAsync(era);
        var reported = new TaskCompletionSource<string?>();

        var call = client.CallToolAsync("wait", new Dictionary<string, object?>(StringComparer.Ordinal) { ["report"] = true }, new Progress<ProgressNotificationValue>(value => reported.TrySetResult(value.Message)));
        Assert.Equal("half", await reported.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        tool.Finish();

        Assert.Equal("done", ((TextContentBlock)(await call).Content.Single()).Text);
    }
}

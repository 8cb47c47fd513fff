using System.Net;
using Dash.McpServer.Http;
using Dash.McpServer.Tests.Kit;
using Dash.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Dash.McpServer.Tests.Http;

/// <summary>The revisions with a handshake over HTTP: a session that belongs to its token.</summary>
public sealed class SessionTests
{
    private const string Ping = """{ "jsonrpc": "2.0", "id": 2, "method": "ping" }""";

    [Fact]
    public async Task ASessionLastsFromInitializeToDelete()
    {
        await using var run = await HttpRun.StartAsync();
        var id = await OpenAsync(run);

        Assert.Equal(HttpStatusCode.OK, (await run.SendAsync(run.Post(Ping, ("Mcp-Session-Id", id)))).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await run.SendAsync(run.Post("""{ "jsonrpc": "2.0", "method": "notifications/initialized" }""", ("Mcp-Session-Id", id)))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await run.SendAsync(run.Bare(HttpMethod.Delete, ("Mcp-Session-Id", id)))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await run.SendAsync(run.Post(Ping, ("Mcp-Session-Id", id)))).StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    [InlineData("DELETE")]
    public async Task TheSessionOfAnotherTokenIsNotThere(string method)
    {
        await using var run = await HttpRun.StartAsync();
        var id = await OpenAsync(run);
        (string, string)[] stranger = [("Mcp-Session-Id", id), ("Authorization", $"Bearer {HttpRun.OtherToken}")];

        var response = await run.SendAsync(method == "POST" ? run.Post(Ping, stranger) : run.Bare(new HttpMethod(method), stranger));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await run.SendAsync(run.Post(Ping, ("Mcp-Session-Id", id)))).StatusCode);
    }

    [Fact]
    public async Task WithoutASessionOnlyInitializeIsServed()
    {
        await using var run = await HttpRun.StartAsync();

        var without = await run.SendAsync(run.Post(Ping));
        var unknown = await run.SendAsync(run.Post(Ping, ("Mcp-Session-Id", "0123456789abcdef")));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (without.StatusCode, unknown.StatusCode));
        Assert.Equal(2, (await HttpRun.MessageAsync(without))["id"]!.GetValue<int>());
    }

    [Fact]
    public async Task AnIdleSessionEndsByItself()
    {
        var time = new VirtualTime();
        await using var run = await HttpRun.StartAsync(services => new WaitingTool().AddTo(services.AddSingleton<TimeProvider>(time)));
        var idle = await OpenAsync(run);
        time.Advance(TimeSpan.FromMinutes(20));
        var used = await OpenAsync(run);

        time.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal(HttpStatusCode.NotFound, (await run.SendAsync(run.Post(Ping, ("Mcp-Session-Id", idle)))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await run.SendAsync(run.Post(Ping, ("Mcp-Session-Id", used)))).StatusCode);
    }

    [Fact]
    public async Task TheOneUnusedForLongestMakesRoomForAnother()
    {
        var time = new VirtualTime();
        await using var run = await HttpRun.StartAsync(services => new WaitingTool().AddTo(services.AddSingleton<TimeProvider>(time)), HttpRun.Settings with { MaxSessions = 2 });
        var first = await OpenAsync(run);
        time.Advance(TimeSpan.FromSeconds(1));
        var second = await OpenAsync(run);
        time.Advance(TimeSpan.FromSeconds(1));

        var third = await OpenAsync(run);

        Assert.Equal(2, run.Services.GetRequiredService<SessionStore>().Count);
        Assert.Equal(HttpStatusCode.NotFound, (await run.SendAsync(run.Post(Ping, ("Mcp-Session-Id", first)))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await run.SendAsync(run.Post(Ping, ("Mcp-Session-Id", second)))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await run.SendAsync(run.Post(Ping, ("Mcp-Session-Id", third)))).StatusCode);
    }

    [Fact]
    public async Task ASessionInUseMakesNoRoom()
    {
        await using var run = await HttpRun.StartAsync(HttpRun.Settings with { MaxSessions = 1 });
        var id = await OpenAsync(run);
        using var listening = await run.SendAsync(run.Bare(HttpMethod.Get, ("Mcp-Session-Id", id), ("Accept", "text/event-stream")));
        Assert.Equal(HttpStatusCode.OK, listening.StatusCode);

        var refused = await run.SendAsync(run.Post(RawMessages.Initialize));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
    }

    [Fact]
    public async Task AnOpenStreamAndWorkInFlightEndWithTheirSession()
    {
        var tool = new WaitingTool();
        await using var run = await HttpRun.StartAsync(tool.AddTo);
        var id = await OpenAsync(run);
        using var stream = await run.SendAsync(run.Bare(HttpMethod.Get, ("Mcp-Session-Id", id), ("Accept", "text/event-stream")));
        var call = run.SendAsync(run.Post("""{ "jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": { "name": "wait" } }""", ("Mcp-Session-Id", id)));
        await tool.Begun;

        await run.SendAsync(run.Bare(HttpMethod.Delete, ("Mcp-Session-Id", id)));

        await tool.Cancelled.WaitAsync(TimeSpan.FromSeconds(30));
        var ending = Record.ExceptionAsync(() => stream.Content.ReadAsStringAsync());
        await ending.WaitAsync(TimeSpan.FromSeconds(30));
        await Record.ExceptionAsync(() => call);
    }

    [Fact]
    public async Task ARevisionThatNobodySpeaksIsRefusedInASessionToo()
    {
        await using var run = await HttpRun.StartAsync();
        var id = await OpenAsync(run);

        var response = await run.SendAsync(run.Post(Ping, ("Mcp-Session-Id", id), ("MCP-Protocol-Version", "1900-01-01")));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static async Task<string> OpenAsync(HttpRun run)
    {
        var response = await run.SendAsync(run.Post(RawMessages.Initialize));
        Assert.Equal("2025-11-25", (await HttpRun.MessageAsync(response))["result"]!["protocolVersion"]!.GetValue<string>());
        return response.Headers.GetValues("Mcp-Session-Id").Single();
    }
}

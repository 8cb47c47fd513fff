using System.Net;
using Dash.McpServer.Tests.Kit;

namespace Dash.McpServer.Tests.Http;

/// <summary>What happens to what is in flight when the server stops.</summary>
public sealed class HttpShutdownTests
{
    [Fact]
    public async Task WorkInFlightIsFinishedAndAnswered()
    {
        var tool = new WaitingTool();
        await using var run = await HttpRun.StartAsync(tool.AddTo);
        using var response = await run.SendAsync(run.Post(RawMessages.Request("tools/call", "\"name\": \"wait\", \"arguments\": {}"), RawMessages.Headers("tools/call", "wait")));
        await tool.Begun;

        var stopping = run.StopAsync();
        tool.Finish();

        Assert.Contains("done", (await HttpRun.MessageAsync(response)).ToJsonString(), StringComparison.Ordinal);
        await stopping;
    }

    [Fact]
    public async Task AnOpenSubscriptionAndAnOpenStreamDoNotHoldItUp()
    {
        await using var run = await HttpRun.StartAsync(HttpRun.Settings with { Shutdown = TimeSpan.FromMinutes(5) });
        var initialized = await run.SendAsync(run.Post(RawMessages.Initialize));
        using var stream = await run.SendAsync(run.Bare(HttpMethod.Get, ("Mcp-Session-Id", initialized.Headers.GetValues("Mcp-Session-Id").Single())));
        using var subscription = await run.SendAsync(run.Post(
            RawMessages.Request("subscriptions/listen", "\"notifications\": { \"toolsListChanged\": true }"), RawMessages.Headers("subscriptions/listen")));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (stream.StatusCode, subscription.StatusCode));

        // What would never finish gets nothing of the time that unfinished work has.
        await run.StopAsync().WaitAsync(TimeSpan.FromMinutes(2));
    }
}

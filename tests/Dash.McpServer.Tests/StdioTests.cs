using Dash.McpServer.Tests.Kit;
using Dash.Sandbox;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

/// <summary>The built program over its real standard streams.</summary>
public sealed class StdioTests
{
    private const string Meta = """
        "_meta": { "io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {} }
        """;

    [Fact]
    public async Task StandardOutputCarriesOnlyTheProtocolAndItsEndOfInputEndsTheProcess()
    {
        await using var server = ServerRun.Start("--sandbox");
        await server.SendAsync("""
            { "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" } } }
            """);
        Assert.Equal("dash-mcp", (await server.ReceiveAsync())["result"]!["serverInfo"]!["name"]!.GetValue<string>());
        await server.SendAsync("""{ "jsonrpc": "2.0", "method": "notifications/initialized" }""");
        await server.SendAsync("""{ "jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": { "name": "list_channels", "arguments": {} } }""");
        Assert.Equal("sandbox", (await server.ReceiveAsync())["result"]!["structuredContent"]!["environment"]!.GetValue<string>());

        var (exitCode, rest) = await server.CloseAsync();

        Assert.Equal((0, ""), (exitCode, rest));
        Assert.Contains("sandbox", server.Errors);
    }

    [Fact]
    public async Task AnOpenSubscriptionDoesNotKeepTheProcessAlive()
    {
        await using var server = ServerRun.Start("serve --sandbox");
        await server.SendAsync($$"""{ "jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": { {{Meta}} } }""");
        Assert.NotEmpty((await server.ReceiveAsync())["result"]!["tools"]!.AsArray());
        await server.SendAsync($$"""{ "jsonrpc": "2.0", "id": 2, "method": "subscriptions/listen", "params": { "notifications": { "toolsListChanged": true }, {{Meta}} } }""");
        Assert.Equal("notifications/subscriptions/acknowledged", (await server.ReceiveAsync())["method"]?.GetValue<string>());

        var (exitCode, _) = await server.CloseAsync();

        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task WhatWasAskedBeforeTheEndOfInputIsStillAnswered()
    {
        await using var server = ServerRun.Start("serve --sandbox");
        await server.SendAsync($$"""{ "jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": { "name": "get_network_rules", "arguments": { "network": "x" }, {{Meta}} } }""");

        var (_, output) = await server.CloseAsync();

        Assert.Contains("\"id\":7", output);
        Assert.Contains("280", output);
    }

    [Fact]
    public async Task AnAnswerThatTakesItsTimeIsStillGivenAfterTheEndOfInput()
    {
        using var service = SlowService.Start(TimeSpan.FromSeconds(3));
        await using var server = ServerRun.Start("serve", ("DASH_API_KEY", "key"), ("DASH_AUTH_URL", service.Address.ToString()));
        await server.SendAsync($$"""{ "jsonrpc": "2.0", "id": 9, "method": "tools/call", "params": { "name": "list_channels", "arguments": {}, {{Meta}} } }""");
        await service.Asked;

        var (exitCode, output) = await server.CloseAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains("\"id\":9", output);
    }

    [Fact]
    public async Task ARequestThatItsClientGaveUpDoesNotKeepTheProcessAlive()
    {
        using var service = SlowService.Start(TimeSpan.FromMinutes(5));
        await using var server = ServerRun.Start("serve", ("DASH_API_KEY", "key"), ("DASH_AUTH_URL", service.Address.ToString()));
        await server.SendAsync($$"""{ "jsonrpc": "2.0", "id": 9, "method": "tools/call", "params": { "name": "list_channels", "arguments": {}, {{Meta}} } }""");
        await service.Asked;
        await server.SendAsync("""{ "jsonrpc": "2.0", "method": "notifications/cancelled", "params": { "requestId": 9 } }""");

        var (exitCode, _) = await server.CloseAsync();

        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task APostInFlightAtTheEndOfInputIsCreatedAndAnswered()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        await using var server = ServerRun.Start($"serve --sandbox {sandbox.BaseAddress}");
        await server.SendAsync($$"""{ "jsonrpc": "2.0", "id": 6, "method": "tools/call", "params": { "name": "list_channels", "arguments": {}, {{Meta}} } }""");
        await server.ReceiveAsync();
        await server.SendAsync($$"""
            { "jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": { "name": "schedule_posts", "arguments": { "posts": [ { "channel": "144/x", "publish": "draft", "text": "Last words" } ] }, {{Meta}} } }
            """);

        var (exitCode, output) = await server.CloseAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains("Last words", output);
        Assert.Equal(1, await SandboxState.CountPostsAsync(sandbox));
    }

    [Fact]
    public async Task AKeyThatCannotBeOneIsRefusedAtTheStartWithoutBeingShown()
    {
        await using var server = ServerRun.Start("serve", ("DASH_API_KEY", "two words"));

        Assert.Equal(("", 2), (await server.RestOfOutputAsync(), server.ExitCode));
        Assert.Contains("DASH_API_KEY", server.Errors);
        Assert.DoesNotContain("two words", server.Errors);
    }

    [Fact]
    public async Task WithoutKeyAndSandboxItRefusesToStartAndNamesBothWaysOut()
    {
        await using var server = ServerRun.Start("serve");
        var output = await server.RestOfOutputAsync();

        Assert.Equal((2, ""), (server.ExitCode, output));
        Assert.Contains("DASH_API_KEY", server.Errors);
        Assert.Contains("--sandbox", server.Errors);
        Assert.DoesNotContain("   at ", server.Errors);
    }

    [Fact]
    public async Task AnAddressWhereNobodyAnswersIsToldWhenItIsUsed()
    {
        await using var server = ServerRun.Start("serve", ("DASH_API_KEY", "key"), ("DASH_AUTH_URL", "http://127.0.0.1:1"));
        await server.SendAsync($$"""{ "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": { "name": "list_channels", "arguments": {}, {{Meta}} } }""");
        var result = (await server.ReceiveAsync())["result"]!;

        Assert.True(result["isError"]!.GetValue<bool>());
        Assert.Contains(ProblemCodes.ProviderUnreachable, result["content"]![0]!["text"]!.GetValue<string>());
    }
}

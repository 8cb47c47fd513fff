using Dash.McpServer.Tests.Kit;

namespace Dash.McpServer.Tests;

/// <summary>What goes wrong on standard streams unless somebody thought of it.</summary>
public sealed class StdioTrapTests
{
    private static readonly string Rules = RawMessages.Request("tools/call", """ "name": "get_network_rules", "arguments": { "network": "x" } """, id: 2);

    [Fact]
    public async Task WhatALibraryWritesToTheConsoleDoesNotReachStandardOutput()
    {
        await using var server = ServerRun.Start("serve --sandbox", ("DOTNET_STARTUP_HOOKS", typeof(StdioTrapTests).Assembly.Location));

        for (var call = 0; call < 5; call++)
        {
            await server.SendAsync(Rules);
            Assert.Equal(2, (await server.ReceiveAsync())["id"]!.GetValue<int>());
        }

        var (_, rest) = await server.CloseAsync();
        Assert.Equal("", rest);
        Assert.Contains("a stray line", server.Errors);
    }

    [Theory]
    [InlineData("this is no JSON")]
    [InlineData("{ \"jsonrpc\": \"2.0\", ")]
    [InlineData("""[{ "jsonrpc": "2.0", "id": 1, "method": "tools/list" }]""")]
    [InlineData("""{ "jsonrpc": "2.0", "id": null, "method": "tools/list" }""")]
    [InlineData("")]
    public async Task ALineThatIsNoMessageDoesNotEndTheConversation(string line)
    {
        await using var server = ServerRun.Start("serve --sandbox");
        await server.SendLineAsync(line);
        await server.SendAsync(Rules);

        var answer = await server.ReceiveAsync();
        while (answer["id"]?.ToString() != "2")
        {
            Assert.NotNull(answer["error"]);
            answer = await server.ReceiveAsync();
        }

        Assert.NotNull(answer["result"]);
    }

    [Fact]
    public async Task ASlowCallDoesNotHoldUpTheOnesBehindIt()
    {
        using var service = SlowService.Start(TimeSpan.FromMinutes(5));
        await using var server = ServerRun.Start("serve", ("DASH_API_KEY", "key"), ("DASH_AUTH_URL", service.Address.ToString()));
        await server.SendAsync(RawMessages.Request("tools/call", """ "name": "list_channels", "arguments": {} """, id: 1));
        await service.Asked;

        await server.SendAsync(Rules);

        Assert.Equal(2, (await server.ReceiveAsync())["id"]!.GetValue<int>());
    }

    [Fact]
    public async Task ACallThatDoesNotWaitForTheHandshakeIsServed()
    {
        await using var server = ServerRun.Start("serve --sandbox");
        await server.SendAsync(RawMessages.Initialize);
        await server.SendAsync("""{ "jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": { "name": "list_channels", "arguments": {} } }""");

        var answers = new[] { await server.ReceiveAsync(), await server.ReceiveAsync() };

        Assert.All(answers, answer => Assert.NotNull(answer["result"]));
    }

    [Fact]
    public async Task ASignalToEndWaitsForTheAnswerOfWhatIsInFlight()
    {
        using var service = SlowService.Start(TimeSpan.FromSeconds(3));
        await using var server = ServerRun.Start("serve", ("DASH_API_KEY", "key"), ("DASH_AUTH_URL", service.Address.ToString()));
        await server.SendAsync(RawMessages.Request("tools/call", """ "name": "list_channels", "arguments": {} """, id: 9));
        await service.Asked;

        await server.TerminateAsync();

        Assert.Equal(9, (await server.ReceiveAsync())["id"]!.GetValue<int>());
        await server.RestOfOutputAsync();
    }

    [Fact]
    public async Task ASignalToEndEndsAnIdleServerAtOnce()
    {
        await using var server = ServerRun.Start("serve --sandbox");
        await server.SendAsync(Rules);
        await server.ReceiveAsync();

        await server.TerminateAsync();

        Assert.Equal("", await server.RestOfOutputAsync());
    }

    [Fact]
    public async Task TheServerIntroducesItselfInFewBytesAsEveryResultRepeatsIt()
    {
        await using var server = ServerRun.Start("serve --sandbox");
        await server.SendAsync(Rules);

        var introduction = (await server.ReceiveAsync())["result"]!["_meta"]!["io.modelcontextprotocol/serverInfo"]!;

        Assert.Null(introduction["icons"]);
        Assert.InRange(introduction.ToJsonString().Length, 1, 150);
    }
}

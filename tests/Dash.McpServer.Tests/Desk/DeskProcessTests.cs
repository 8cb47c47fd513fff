using Dash.McpServer.Tests.Kit;

namespace Dash.McpServer.Tests.Desk;

/// <summary>The desk in the built program.</summary>
public sealed class DeskProcessTests
{
    private const string Rules = """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_network_rules","arguments":{"network":"x"}}}""";

    [Fact]
    public async Task EveryMessageIsAnsweredOnceThoughTheLibraryHearsThemAllAndTheIdsAreTheSame()
    {
        await using var server = ServerRun.Start("serve --sandbox");
        foreach (var line in new[] { Hello.Initialize("2025-11-25", id: "1"), Hello.Initialized, Hello.Plain("tools/list"), Hello.Plain("ping"), Rules })
        {
            await server.SendLineAsync(line);
        }

        var answers = new[] { await server.ReceiveAsync(), await server.ReceiveAsync(), await server.ReceiveAsync(), await server.ReceiveAsync() };

        Assert.NotNull(answers[0]["result"]!["serverInfo"]);
        Assert.NotNull(answers[1]["result"]!["tools"]);
        Assert.Empty(answers[2]["result"]!.AsObject());
        Assert.Contains("280", answers[3]["result"]!["content"]![0]!["text"]!.GetValue<string>());
        Assert.Equal((0, ""), await server.CloseAsync());
    }

    [Fact]
    public async Task WhoHasListedTheToolsTwiceIsAnsweredAlikeByTheDeskAndByTheLibrary()
    {
        await using var server = ServerRun.Start("serve --sandbox");
        var list = Hello.Stateless("tools/list");
        await server.SendLineAsync(list);
        var fromDesk = await server.ReceiveAsync();
        await server.SendLineAsync(Hello.Stateless("prompts/list"));
        await server.ReceiveAsync();

        await server.SendLineAsync(list);

        Assert.Equal(fromDesk.ToJsonString(), (await server.ReceiveAsync()).ToJsonString());
    }

    [Fact]
    public async Task AClientThatOnlyLooksAroundIsServedToItsEnd()
    {
        await using var server = ServerRun.Start("serve --sandbox");
        await server.SendLineAsync(Hello.Stateless("server/discover"));
        await server.SendLineAsync(Hello.Stateless("tools/list", "2"));

        var (code, output) = await server.CloseAsync();

        Assert.Equal(0, code);
        Assert.Equal(2, output.TrimEnd('\n').Split('\n').Length);
    }
}

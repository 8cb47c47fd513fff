using System.Text.Json;
using Dash.McpServer.Tests.Kit;
using Dash.Sandbox;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Http;

/// <summary>The real tools through the real client over HTTP.</summary>
public sealed class HttpToolTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task APostScheduledOverHttpIsInTheSystem(string era)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        await using var run = await HttpRun.StartAsync(SandboxSession.Provider(sandbox));
        await using var client = await run.ConnectAsync(era);

        var posts = JsonSerializer.Deserialize<JsonElement>("""[{ "channel": "144/x", "publish": "draft", "text": "Over HTTP" }]""");
        var result = await client.CallToolAsync("schedule_posts", new Dictionary<string, object?>(StringComparer.Ordinal) { ["posts"] = posts });

        Assert.False(result.IsError == true, string.Join('\n', result.Content.OfType<TextContentBlock>().Select(text => text.Text)));
        Assert.Equal(1, await SandboxState.CountPostsAsync(sandbox));
    }

    [Fact]
    public async Task BothErasSeeTheSameTools()
    {
        await using var run = await HttpRun.StartAsync();
        await using var old = await run.ConnectAsync(Eras.Session);
        await using var current = await run.ConnectAsync(Eras.Stateless);

        Assert.Equal((await old.ListToolsAsync()).Select(tool => tool.Name), (await current.ListToolsAsync()).Select(tool => tool.Name));
    }
}

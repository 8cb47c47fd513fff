using System.IO.Pipelines;
using System.Text.Json;
using Dash.McpServer.Catalog;
using Dash.McpServer.CommandLine;
using Dash.McpServer.Hosting;
using Dash.McpServer.Tests.Kit;
using Dash.Testing;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.McpServer.Tests;

/// <summary>The program lists its tools from the committed definitions and opens what is behind them later.</summary>
public sealed class DeferredToolTests
{
    [Fact]
    public async Task TheListIsAnsweredBeforeTheSchedulingSystemIsOpened()
    {
        // A ledger that cannot be opened is noticed by whoever opens it; the list does not.
        var settings = ServerSettings.Read(new ServeChoices { Ledger = "/dev/null/no/ledger.db" }, name => name == "DASH_API_KEY" ? "key" : null);
        await using var workshop = new Workshop(settings);
        var (up, down) = (new Pipe(), new Pipe());
        var services = new ServiceCollection().AddLogging();
        services.AddDeferredDashMcpServer(workshop, new ServerContext(IsSandbox: false)).WithStreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream());
        await using var built = services.BuildServiceProvider(validateScopes: true);
        _ = built.GetRequiredService<Server>().RunAsync();
        await using var client = await McpClient.CreateAsync(new StreamClientTransport(up.Writer.AsStream(), down.Reader.AsStream()));

        Assert.NotEmpty(await client.ListToolsAsync());

        await Assert.ThrowsAsync<SettingsException>(() => workshop.OpenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task SettingsThatCannotBeUsedAreToldWithoutAnyCall()
    {
        await using var server = ServerRun.Start("serve", ("DASH_API_KEY", "key"), ("DASH_LEDGER", "/dev/null/no/ledger.db"));

        Assert.Equal(("", 2), (await server.RestOfOutputAsync(), server.ExitCode));
        Assert.Contains("DASH_LEDGER", server.Errors);
    }

    [Fact]
    public async Task TheProgramListsWhatTheToolsSayOfThemselves()
    {
        await using var server = ServerRun.Start("serve --sandbox --mode full");
        await server.SendAsync(RawMessages.Request("tools/list"));
        var listed = (await server.ReceiveAsync())["result"]!["tools"]!.AsArray();
        await using var session = await PipedSession.OpenAsync(new BrokenProvider());

        var said = (await session.Client.ListToolsAsync()).Select(tool => JsonSerializer.SerializeToNode(tool.ProtocolTool, ModelContextProtocol.McpJsonUtilities.DefaultOptions)!).ToList();

        Assert.Equal(said.Select(tool => tool.ToJsonString()), listed.Select(tool => tool!.ToJsonString()));
    }

    [Fact]
    public void EveryToolHasItsDefinitionInTheProgram() =>
        Assert.Equal(
            Directory.EnumerateFiles(Repository.PathTo("mcp-server", "Dash.McpServer", "Definitions")).Select(file => Path.GetFileName(file).Split('.')[0]).Order(StringComparer.Ordinal),
            PublishedDefinitions.All().Select(tool => tool.Definition.Name).Order(StringComparer.Ordinal));
}

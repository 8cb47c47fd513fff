using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dash.McpServer.Tests.Kit;
using Dash.Testing;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Xunit.Abstractions;

namespace Dash.McpServer.Tests;

/// <summary>What <c>tools/list</c> says: it is read by every model on every turn, so it is small, complete and does not move.</summary>
public sealed class ToolDefinitionTests(ITestOutputHelper output)
{
    private const int BudgetWithoutOutputSchemas = 14_000;
    private const int Budget = 24_000;
    private const int BudgetOfOneTool = 2_500;
    private const int MostWords = 90;

    private static readonly string[] Expected =
    [
        "list_channels", "get_network_rules", "upload_media", "find_media", "list_pinterest_boards", "validate_posts", "schedule_posts", "list_posts", "get_post",
        "check_calendar", "update_posts", "delete_posts",
    ];

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task EveryToolIsListedInTheOrderOfUse(string era) =>
        Assert.Equal(Expected, (await ToolsAsync(era)).Select(tool => tool.Name));

    [Fact]
    public async Task TheDefinitionsAreTheCommittedOnes() =>
        Snapshot.MatchFolder(
            (await ToolsAsync()).ToDictionary(tool => tool.Name + ".json", tool => Json(tool).ToJsonString(Indented) + "\n", StringComparer.Ordinal),
            Repository.PathTo("mcp-server", "Dash.McpServer", "Definitions"));

    [Fact]
    public async Task BothErasPublishTheSameBytes() =>
        Assert.Equal(
            (await ToolsAsync(Eras.Session)).Select(tool => Json(tool).ToJsonString()),
            (await ToolsAsync(Eras.Stateless)).Select(tool => Json(tool).ToJsonString()));

    [Fact]
    public async Task EveryToolHasATitleAndAllFourHints()
    {
        foreach (var tool in await ToolsAsync())
        {
            Assert.False(string.IsNullOrWhiteSpace(tool.Title), tool.Name);
            Assert.True(
                tool.Annotations is { ReadOnlyHint: not null, DestructiveHint: not null, IdempotentHint: not null, OpenWorldHint: not null },
                $"{tool.Name} leaves a hint to the client's imagination");
            Assert.False(tool.Annotations is { ReadOnlyHint: true, DestructiveHint: true }, $"{tool.Name} cannot be both");
        }
    }

    [Fact]
    public async Task DescriptionsAreShortAndNameTheToolToUseInstead()
    {
        foreach (var tool in await ToolsAsync())
        {
            var words = Regex.Count(tool.Description!, @"\S+");
            Assert.True(words is > 25 and <= MostWords, $"{tool.Name}: {words} words");
            Assert.Contains(Expected, other => other != tool.Name && tool.Description!.Contains(other, StringComparison.Ordinal));
            Assert.Matches("Use ", tool.Description!);
        }
    }

    [Fact]
    public async Task TheListFitsItsBudget()
    {
        var (without, with) = (0, 0);
        foreach (var tool in await ToolsAsync())
        {
            var json = Json(tool);
            var whole = json.ToJsonString().Length;
            json.Remove("outputSchema");
            var part = json.ToJsonString().Length;
            output.WriteLine($"{tool.Name,-22} {part,6} bytes, {whole,6} with its output schema");
            Assert.True(part <= BudgetOfOneTool, $"{tool.Name} has {part} bytes");
            (without, with) = (without + part, with + whole);
        }

        output.WriteLine($"{"tools/list",-22} {without,6} bytes, {with,6} with output schemas");
        Assert.InRange(without, 1, BudgetWithoutOutputSchemas);
        Assert.InRange(with, 1, Budget);
    }

    [Fact]
    public async Task TheServerIntroducesItself()
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider());
        Assert.Equal("dash-mcp", session.Client.ServerInfo?.Name);
        Assert.Matches(@"^\d+\.\d+\.\d+", session.Client.ServerInfo!.Version);
        Assert.InRange(Regex.Count(session.Client.ServerInstructions!, @"\S+"), 50, 200);
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonObject Json(Tool tool) => (JsonObject)JsonSerializer.SerializeToNode(tool, McpJsonUtilities.DefaultOptions)!;

    private static async Task<IReadOnlyList<Tool>> ToolsAsync(string era = Eras.Stateless)
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider(), era);
        return [.. (await session.Client.ListToolsAsync()).Select(tool => tool.ProtocolTool)];
    }
}

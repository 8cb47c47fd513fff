using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.McpServer.Tests.Kit;
using Dash.Testing;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests;

/// <summary>The table of tools in the documentation is the catalogue's; accept the difference as with any snapshot.</summary>
public sealed class ToolTableTests
{
    private const string Begin = "<!-- tools -->\n";
    private const string End = "<!-- /tools -->";

    [Fact]
    public async Task TheDocumentationListsTheToolsAsTheyArePublished()
    {
        var path = Repository.PathTo("docs/mcp-server.md");
        var page = await File.ReadAllTextAsync(path);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin >= Begin.Length && end >= begin, "docs/mcp-server.md has lost its markers");

        await using var session = await PipedSession.OpenAsync(new BrokenProvider());
        var tools = (await session.Client.ListToolsAsync()).Select(tool => tool.ProtocolTool).ToList();
        Snapshot.MatchPage(page[..begin] + Table(tools) + page[end..], path);
    }

    private static string Table(IReadOnlyList<Tool> tools)
    {
        var table = new StringBuilder("| tool | what for | changes | repeated | bytes | with its results |\n|---|---|---|---|---|---|\n");
        var (own, all) = (0, 0);
        foreach (var tool in tools)
        {
            var (without, with) = Bytes(tool);
            (own, all) = (own + without, all + with);
            table.Append(CultureInfo.InvariantCulture, $"| `{tool.Name}` | {Purpose(tool)} | {Changes(tool.Annotations!)} | {(tool.Annotations!.IdempotentHint == true ? "does nothing more" : "does it again")} | {without} | {with} |\n");
        }

        return table.Append(CultureInfo.InvariantCulture, $"| {tools.Count} tools | | | | {own} | {all} |\n").ToString();
    }

    private static string Purpose(Tool tool) => tool.Description![..(tool.Description!.IndexOf(". ", StringComparison.Ordinal) + 1)];

    private static string Changes(ToolAnnotations hints) => hints.ReadOnlyHint == true ? "nothing" : hints.DestructiveHint == true ? "replaces, removes or publishes" : "adds";

    private static (int Without, int With) Bytes(Tool tool)
    {
        var json = (JsonObject)JsonSerializer.SerializeToNode(tool, McpJsonUtilities.DefaultOptions)!;
        var with = Encoding.UTF8.GetByteCount(json.ToJsonString());
        json.Remove("outputSchema");
        return (Encoding.UTF8.GetByteCount(json.ToJsonString()), with);
    }
}

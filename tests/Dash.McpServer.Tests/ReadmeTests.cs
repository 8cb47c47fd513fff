using System.Text.Json;
using System.Text.RegularExpressions;
using Dash.Testing;

namespace Dash.McpServer.Tests;

/// <summary>What the README tells a newcomer to paste is valid, and its table is the catalogue.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathTo("README.md"));

    [Fact]
    public void TheTableListsTheToolsInTheirOrder()
    {
        var definitions = Directory.EnumerateFiles(Repository.PathTo("mcp-server", "Dash.McpServer", "Definitions")).Select(path => Path.GetFileName(path).Split('.')[0]);
        var listed = ToolRows().Matches(Readme).Select(row => row.Groups["name"].Value).ToList();

        Assert.Equal(definitions.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheConfigurationBlocksAreJsonThatStartsTheServer()
    {
        var blocks = JsonBlocks().Matches(Readme).Select(block => JsonDocument.Parse(block.Groups["json"].Value).RootElement).ToList();

        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block =>
        {
            var server = (block.TryGetProperty("mcpServers", out var servers) ? servers : block.GetProperty("servers")).GetProperty("dash");
            Assert.Equal("dotnet", server.GetProperty("command").GetString());
            Assert.EndsWith("Dash.McpServer.dll", server.GetProperty("args")[0].GetString(), StringComparison.Ordinal);
            Assert.Equal("serve", server.GetProperty("args")[1].GetString());
        });
    }

    [GeneratedRegex(@"^\| `(?<name>[a-z_]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ToolRows();

    [GeneratedRegex(@"^```json\n(?<json>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JsonBlocks();
}

using Dash.McpServer.Tests.Kit;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Quality;

/// <summary>The definitions as a client gets them.</summary>
internal static class PublishedTools
{
    public static async Task<IReadOnlyList<Tool>> AllAsync()
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider());
        return [.. (await session.Client.ListToolsAsync()).Select(tool => tool.ProtocolTool)];
    }

    public static async Task<IReadOnlyList<ToolFacts>> FactsAsync()
    {
        var tools = await AllAsync();
        List<string> names = [.. tools.Select(tool => tool.Name)];
        return [.. tools.Select(tool => new ToolFacts(tool, names))];
    }
}

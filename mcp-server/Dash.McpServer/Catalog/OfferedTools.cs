using Dash.McpServer.Gate;
using Dash.McpServer.Hosting;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Catalog;

/// <summary>The tools that a client of this server can call, so that no text sends a model to one that is not there.</summary>
internal sealed class OfferedTools(IEnumerable<McpServerTool> tools, ServerContext context)
{
    private readonly HashSet<string> _names = tools
        .Where(tool => context.Mode != OperatorMode.ReadOnly || !GateFilter.Writes(tool.ProtocolTool))
        .Select(tool => tool.ProtocolTool.Name)
        .ToHashSet(StringComparer.Ordinal);

    public bool Has(string name) => _names.Contains(name);

    public bool HasAll(IEnumerable<string> names) => names.All(_names.Contains);
}

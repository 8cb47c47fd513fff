using Dash.McpServer.Gate;
using Dash.McpServer.Hosting;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Catalog;

/// <summary>The tools that a client of this server can call, so that no text sends a model to one that is not there.</summary>
internal sealed class OfferedTools
{
    private readonly HashSet<string> _names;

    public OfferedTools(IEnumerable<McpServerTool> tools, ServerContext context)
        : this(tools.Where(tool => context.Mode != OperatorMode.ReadOnly || !GateFilter.Writes(tool.ProtocolTool)).Select(tool => tool.ProtocolTool.Name))
    {
    }

    private OfferedTools(IEnumerable<string> names) => _names = names.ToHashSet(StringComparer.Ordinal);

    public static OfferedTools Named(IEnumerable<string> names) => new(names);

    public bool Has(string name) => _names.Contains(name);

    public bool HasAll(IEnumerable<string> names) => names.All(_names.Contains);
}

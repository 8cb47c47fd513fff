using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Catalog;

/// <summary>A tool that is listed by its published definition and made when it is first called: listing costs no scheduling system, no rules, no schemas.</summary>
/// <param name="definition">What <c>tools/list</c> shows.</param>
/// <param name="make">Gives the tool itself.</param>
internal sealed class DeferredTool(Tool definition, Func<CancellationToken, Task<McpServerTool>> make) : McpServerTool
{
    /// <inheritdoc />
    public override Tool ProtocolTool => definition;

    /// <inheritdoc />
    public override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc />
    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        var tool = await make(cancellationToken);
        return await tool.InvokeAsync(request, cancellationToken);
    }
}

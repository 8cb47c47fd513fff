using Dash.Scheduling;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Gate;

/// <summary>
/// Stands around every tool call, behind the reading of arguments: refuses tools that write where nothing may be written, and tells
/// <see cref="WriteGate"/> in which call it is asked.
/// </summary>
internal sealed class GateFilter(OperatorMode mode)
{
    public McpRequestHandler<CallToolRequestParams, CallToolResult> Around(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        async (request, cancellationToken) =>
        {
            var effective = RequestedMode.Tighten(mode, request);
            if (effective == OperatorMode.ReadOnly && request.MatchedPrimitive is McpServerTool tool && Writes(tool.ProtocolTool))
            {
                throw new SchedulingException(GateProblems.ReadOnly(tool.ProtocolTool.Name));
            }

            GateCall.Current = GateCalls.Read(request, effective);
            return await next(request, cancellationToken);
        };

    /// <summary>Leaves the tools that write out of the list of a server that never writes.</summary>
    public McpRequestHandler<ListToolsRequestParams, ListToolsResult> List(McpRequestHandler<ListToolsRequestParams, ListToolsResult> next) =>
        async (request, cancellationToken) =>
        {
            var result = await next(request, cancellationToken);
            if (mode == OperatorMode.ReadOnly)
            {
                result.Tools = [.. result.Tools.Where(tool => !Writes(tool))];
            }

            return result;
        };

    public static bool Writes(Tool tool) => tool.Annotations?.ReadOnlyHint != true;
}

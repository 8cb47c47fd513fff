using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.McpServer.Validation;
using Dash.Scheduling;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Hosting;

/// <summary>
/// Stands around every tool call. In front it holds the arguments against the published schema, which the protocol library
/// does not do; behind it turns every failure into a result the model can act on and lets no other exception text out.
/// </summary>
internal sealed class ToolCallFilter(ILogger<ToolCallFilter> logger)
{
    public McpRequestHandler<CallToolRequestParams, CallToolResult> Around(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        async (request, cancellationToken) =>
        {
            if (Find(request) is not { } tool)
            {
                throw new McpProtocolException(UnknownTool(request), McpErrorCode.InvalidParams);
            }

            var reading = ArgumentReader.Read(tool.ProtocolTool.Name, tool.ProtocolTool.InputSchema, request.Params?.Arguments);
            if (reading.Problems.Count > 0)
            {
                return RefusedCall.Of(reading.Problems, $"Nothing was done: the arguments of {tool.ProtocolTool.Name} are not right.\n");
            }

            request.Params!.Arguments = reading.Arguments;
            return await RunAsync(next, request, cancellationToken);
        };

    private static McpServerTool? Find(RequestContext<CallToolRequestParams> request)
    {
        if (request.MatchedPrimitive is null
            && Aliases.Tools.TryGetValue(request.Params?.Name ?? "", out var name)
            && request.Server.ServerOptions.ToolCollection?.TryGetPrimitive(name, out var meant) == true)
        {
            (request.MatchedPrimitive, request.Params!.Name) = (meant, name);
        }

        return request.MatchedPrimitive as McpServerTool;
    }

    private async ValueTask<CallToolResult> RunAsync(
        McpRequestHandler<CallToolRequestParams, CallToolResult> next,
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken)
    {
        try
        {
            return await next(request, cancellationToken);
        }
        catch (SchedulingException failure)
        {
            return RefusedCall.Of([failure.Problem]);
        }
        catch (McpException failure) when (failure is not McpProtocolException)
        {
            return RefusedCall.Of(failure.Message);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or McpException or InputRequiredException))
        {
            logger.LogError(failure, "{Tool} failed", request.Params?.Name);
            return RefusedCall.Of("internal_error: Something went wrong inside this server; its log (standard error) has the details.\n  next: call list_posts before you repeat a write, it may have happened");
        }
    }

    private static string UnknownTool(RequestContext<CallToolRequestParams> request)
    {
        var name = request.Params?.Name ?? "";
        var tools = request.Server.ServerOptions.ToolCollection?.PrimitiveNames.ToList() ?? [];
        var nearest = NearestName.Find(name, tools);
        return nearest is null ? $"There is no tool '{name}'. Tools: {string.Join(", ", tools)}." : $"There is no tool '{name}'. Did you mean '{nearest}'?";
    }
}

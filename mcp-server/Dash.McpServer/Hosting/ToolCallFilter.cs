using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.McpServer.Catalog;
using Dash.McpServer.Json;
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
    /// <summary>Where the metadata of a result tells why the call failed as a whole, with the members of a problem.</summary>
    public const string ProblemsKey = "dash/problems";

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
                return Refusal(reading.Problems, $"Nothing was done: the arguments of {tool.ProtocolTool.Name} are not right.\n");
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
            return Refusal([failure.Problem]);
        }
        catch (McpException failure) when (failure is not McpProtocolException)
        {
            return Error(failure.Message);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or McpException or InputRequiredException))
        {
            logger.LogError(failure, "{Tool} failed", request.Params?.Name);
            return Error("internal_error: Something went wrong inside this server; its log (standard error) has the details.\n  next: call list_posts before you repeat a write, it may have happened");
        }
    }

    private static string UnknownTool(RequestContext<CallToolRequestParams> request)
    {
        var name = request.Params?.Name ?? "";
        var tools = request.Server.ServerOptions.ToolCollection?.PrimitiveNames.ToList() ?? [];
        var nearest = NearestName.Find(name, tools);
        return nearest is null ? $"There is no tool '{name}'. Tools: {string.Join(", ", tools)}." : $"There is no tool '{name}'. Did you mean '{nearest}'?";
    }

    // Structured content has to follow the schema of the tool's result, which a call that failed as a whole has none of.
    private static CallToolResult Refusal(IEnumerable<SchedulingProblem> problems, string headline = "")
    {
        var views = problems.Select(problem => ProblemView.Of(problem)).ToList();
        var result = Error(headline + ProblemText.Of(views));
        result.Meta = new JsonObject { [ProblemsKey] = new JsonArray([.. views.Select(view => JsonSerializer.SerializeToNode(view, ToolJson.TypeInfo<ProblemView>()))]) };
        return result;
    }

    private static CallToolResult Error(string text) => new() { Content = [new TextContentBlock { Text = text }], IsError = true };
}

using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Resources;

/// <summary>Reads a resource through the tool that answers the same question, so that both always say the same.</summary>
internal static class ToolReading
{
    public static async Task<string> ReadAsync(
        IEnumerable<McpServerTool> tools,
        string name,
        Dictionary<string, JsonElement> arguments,
        RequestContext<ReadResourceRequestParams> request,
        CancellationToken cancellationToken)
    {
        var call = new CallToolRequestParams { Name = name, Arguments = arguments };
        var context = new RequestContext<CallToolRequestParams>(request.Server, request.JsonRpcRequest, call) { Services = request.Services };
        var result = await tools.First(tool => tool.ProtocolTool.Name == name).InvokeAsync(context, cancellationToken);
        return result is { IsError: not true, StructuredContent: { } content }
            ? content.GetRawText()
            : throw new McpProtocolException(string.Join("\n", result.Content.OfType<TextContentBlock>().Select(block => block.Text)), McpErrorCode.InternalError);
    }
}

using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Resources;

/// <summary>What is said about an address that leads nowhere, in the form of the protocol: the address stands in the error's data.</summary>
internal static class ResourceErrors
{
    public static McpProtocolException NotFound(string uri, string? next)
    {
        var error = new McpProtocolException($"Resource not found: {uri}.{(next is null ? "" : " " + next)}", McpErrorCode.InvalidParams);
        error.Data["uri"] = uri;
        return error;
    }

    /// <summary>Stands around the reading of resources.</summary>
    public static McpRequestHandler<ReadResourceRequestParams, ReadResourceResult> Around(McpRequestHandler<ReadResourceRequestParams, ReadResourceResult> next) =>
        (request, cancellationToken) => request.MatchedPrimitive is null
            ? throw NotFound(request.Params?.Uri ?? "", $"There are {RulesResource.Template}, {ChannelsResource.Address} and {PostResource.Template}.")
            : next(request, cancellationToken);
}

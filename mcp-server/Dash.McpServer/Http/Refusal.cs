using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Http;

/// <summary>Why a request goes no further than this door: an HTTP status for what stands between, a JSON-RPC error for the client.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">JSON-RPC error code.</param>
/// <param name="Message">What was wrong and what to do, for the developer of the client.</param>
internal sealed record Refusal(int Status, McpErrorCode Code, string Message)
{
    // The protocol gives these no code of their own; other implementations take the first one of the range for servers.
    private const McpErrorCode General = (McpErrorCode)(-32000);

    /// <summary>The request it answers; null when the request could not be read.</summary>
    public RequestId? Id { get; init; }

    public JsonObject? Details { get; init; }

    public static Refusal Of(int status, string message) => new(status, General, message);

    public static Refusal Bad(McpErrorCode code, string message) => new(StatusCodes.Status400BadRequest, code, message);

    public static Refusal UnknownMethod(string method) => new(
        StatusCodes.Status404NotFound,
        McpErrorCode.MethodNotFound,
        $"There is no method '{method}' in revision {ProtocolRevisions.Stateless} of the protocol.");

    public static Refusal UnknownRevision(string requested) =>
        Bad(McpErrorCode.UnsupportedProtocolVersion, $"Revision '{requested}' of the protocol is not spoken here; data.supported has those that are.") with
        {
            Details = new JsonObject
            {
                ["supported"] = new JsonArray(JsonValue.Create(ProtocolRevisions.Stateless)),
                ["requested"] = requested,
            },
        };

    public async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = Status;
        response.ContentType = "application/json";
        await response.WriteAsync(ToJson().ToJsonString(), cancellationToken);
    }

    private JsonObject ToJson()
    {
        var error = new JsonObject { ["code"] = (int)Code, ["message"] = Message };
        if (Details is not null)
        {
            error["data"] = Details.DeepClone();
        }

        // Without a request there is no id to repeat, and null would be one.
        var message = new JsonObject { ["jsonrpc"] = "2.0" };
        if (Id?.Id is { } id)
        {
            message["id"] = id is long number ? JsonValue.Create(number) : JsonValue.Create(id.ToString());
        }

        message["error"] = error;
        return message;
    }
}

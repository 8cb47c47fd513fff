using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Http;

/// <summary>Reads the one message that the body of a POST has to be.</summary>
internal static class MessageReader
{
    private static readonly JsonTypeInfo<JsonRpcMessage> MessageType = (JsonTypeInfo<JsonRpcMessage>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage));

    /// <exception cref="RefusalException">The body is no message, or too large.</exception>
    public static async Task<JsonRpcMessage> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // Every other content type can be sent by a page of any origin without asking first.
        if (!request.HasJsonContentType())
        {
            throw new RefusalException(Refusal.Of(StatusCodes.Status415UnsupportedMediaType, "Send the message as application/json."));
        }

        using var document = await ParseAsync(request, cancellationToken);
        if (document.RootElement.ValueKind is JsonValueKind.Array)
        {
            throw Invalid("Batches are not spoken here: send each message in a POST of its own.");
        }

        try
        {
            return document.Deserialize(MessageType) ?? throw Invalid("The body is null, which is no JSON-RPC message.");
        }
        catch (JsonException failure)
        {
            throw Invalid($"The body is JSON, but no JSON-RPC 2.0 message. {failure.Message}");
        }
    }

    private static async Task<JsonDocument> ParseAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellationToken);
        }
        catch (JsonException failure)
        {
            throw new RefusalException(Refusal.Bad(McpErrorCode.ParseError, $"The body is no JSON. {failure.Message}"));
        }
        catch (BadHttpRequestException failure)
        {
            throw new RefusalException(Refusal.Of(failure.StatusCode, failure.Message));
        }
    }

    private static RefusalException Invalid(string message) => new(Refusal.Bad(McpErrorCode.InvalidRequest, message));
}

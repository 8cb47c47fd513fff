using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Http;

/// <summary>
/// What revision 2026-07-28 demands of a message over HTTP before anything runs: what stands in the headers, for those between
/// client and server, has to stand in the body as well, and every request says what its client can do.
/// </summary>
internal static class StatelessRequest
{
    // The last one is obsolete in the protocol library, and so has no name here.
    private static readonly string[] Removed =
    [
        RequestMethods.Initialize, RequestMethods.Ping, RequestMethods.ResourcesSubscribe, RequestMethods.ResourcesUnsubscribe, "logging/setLevel",
    ];

    /// <summary>True when the message speaks without a handshake, rightly or not; otherwise it belongs to a session.</summary>
    public static bool IsMeant(HttpRequest request, JsonRpcMessage message)
    {
        var inBody = message is JsonRpcRequest asked ? Revision(asked) : null;
        return IsStateless(Header(request, McpHeaders.ProtocolVersion)) || IsStateless(inBody);
    }

    /// <summary>Finds the first thing that is wrong.</summary>
    /// <returns>Null when the message can be served.</returns>
    public static Refusal? Check(HttpRequest request, JsonRpcMessage message) => message switch
    {
        JsonRpcRequest asked => (CheckMeta(request, asked) ?? CheckMethod(request, asked.Method) ?? CheckName(request, asked) ?? CheckRemoved(asked)) is { } refusal
            ? refusal with { Id = asked.Id }
            : null,
        JsonRpcNotification notification => CheckRevision(Header(request, McpHeaders.ProtocolVersion), inBody: null) ?? CheckMethod(request, notification.Method),
        _ => Refusal.Bad(McpErrorCode.InvalidRequest, $"Revision {ProtocolRevisions.Stateless} asks clients nothing, so there is nothing to respond to."),
    };

    private static Refusal? CheckMeta(HttpRequest request, JsonRpcRequest asked)
    {
        var (inHeader, inBody) = (Header(request, McpHeaders.ProtocolVersion), Revision(asked));
        if (inBody is null && ProtocolRevisions.IsKnown(inHeader))
        {
            return Missing(MetaKeys.ProtocolVersion);
        }

        return CheckRevision(inHeader, inBody) ?? (Meta(asked)?[MetaKeys.ClientCapabilities] is JsonObject ? null : Missing(MetaKeys.ClientCapabilities));
    }

    private static Refusal? CheckRevision(string? inHeader, string? inBody)
    {
        if (inHeader is null || (inBody is not null && inHeader != inBody))
        {
            return Mismatch(McpHeaders.ProtocolVersion, inHeader, inBody);
        }

        return ProtocolRevisions.IsKnown(inHeader) ? null : Refusal.UnknownRevision(inHeader);
    }

    private static Refusal? CheckMethod(HttpRequest request, string method) =>
        Header(request, McpHeaders.Method) is { } header && header == method ? null : Mismatch(McpHeaders.Method, Header(request, McpHeaders.Method), method);

    private static Refusal? CheckName(HttpRequest request, JsonRpcRequest asked)
    {
        var member = asked.Method switch
        {
            RequestMethods.ToolsCall or RequestMethods.PromptsGet => "name",
            RequestMethods.ResourcesRead => "uri",
            _ => null,
        };
        if (member is null || (asked.Params as JsonObject)?[member] is not JsonValue value || !value.TryGetValue<string>(out var name))
        {
            return null;
        }

        var header = Header(request, McpHeaders.Name);
        return header is not null && McpHeaderEncoder.DecodeValue(header) == name ? null : Mismatch(McpHeaders.Name, header, name);
    }

    private static Refusal? CheckRemoved(JsonRpcRequest asked) =>
        Removed.Contains(asked.Method, StringComparer.Ordinal) ? Refusal.UnknownMethod(asked.Method) : null;

    private static Refusal Missing(string key) =>
        Refusal.Bad(McpErrorCode.InvalidParams, $"params._meta has no usable '{key}', which every request of revision {ProtocolRevisions.Stateless} carries.");

    private static Refusal Mismatch(string header, string? inHeader, string? inBody) => Refusal.Bad(
        McpErrorCode.HeaderMismatch,
        inHeader is null ? $"The header {header} is missing." : $"The header {header} says '{inHeader}', the body says '{inBody}'.");

    private static bool IsStateless(string? revision) => revision is not null && !ProtocolRevisions.HasHandshake(revision);

    private static string? Header(HttpRequest request, string name) =>
        request.Headers.TryGetValue(name, out var values) && values.ToString().Trim() is { Length: > 0 } value ? value : null;

    private static JsonObject? Meta(JsonRpcRequest asked) => (asked.Params as JsonObject)?["_meta"] as JsonObject;

    private static string? Revision(JsonRpcRequest asked) =>
        Meta(asked)?[MetaKeys.ProtocolVersion] is JsonValue value && value.TryGetValue<string>(out var revision) ? revision : null;
}

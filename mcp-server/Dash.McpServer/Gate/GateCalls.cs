using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Gate;

/// <summary>Reads off a request what the gate has to know about it.</summary>
internal static class GateCalls
{
    /// <summary>The one question that is ever asked, and the one field of its answer.</summary>
    public const string Question = "approval";

    public static GateCall Read(RequestContext<CallToolRequestParams> request, OperatorMode mode)
    {
        var parameters = request.Params!;
        return new GateCall
        {
            Tool = parameters.Name,
            Digest = Digest(parameters, request.User?.Identity?.Name),
            Mode = mode,
            TimeZone = ZoneOf(parameters.Arguments),
            CanAsk = request.Server.IsMrtrSupported && request.Server.ClientCapabilities?.Elicitation is { } can && (can.Form is not null || can.Url is null),
            Ticket = parameters.RequestState,
            Answer = parameters.InputResponses is { } responses && responses.TryGetValue(Question, out var answer) ? answer.Deserialize(InputResponse.ElicitResultJsonTypeInfo) : null,
        };
    }

    // Members in any order are the same call; the length in front keeps neighbours apart.
    private static string Digest(CallToolRequestParams call, string? person)
    {
        var text = new StringBuilder();
        foreach (var part in new[] { call.Name, person ?? "" }.Concat((call.Arguments ?? new Dictionary<string, JsonElement>()).OrderBy(member => member.Key, StringComparer.Ordinal).SelectMany(Parts)))
        {
            text.Append(part.Length).Append(':').Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string> Parts(KeyValuePair<string, JsonElement> member) => [member.Key, CanonicalJson.Of(member.Value)];

    private static string? ZoneOf(IDictionary<string, JsonElement>? arguments) =>
        arguments is null ? null : arguments.TryGetValue("time_zone", out var zone) ? Text(zone) : arguments.Values.Select(FirstZone).FirstOrDefault(found => found is not null);

    private static string? FirstZone(JsonElement list) => list.ValueKind != JsonValueKind.Array
        ? null
        : list.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("time_zone", out var zone) ? Text(zone) : null).FirstOrDefault(found => found is not null);

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

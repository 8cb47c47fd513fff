using System.Text.Json;
using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Reads Dash's error body: a message, and messages per field under Dash's names.</summary>
internal static class DashErrorBody
{
    /// <summary>The first field, under its neutral name, and everything that was said.</summary>
    public static (string? Field, string Message) Explain(ApiException refused, Network? network)
    {
        if (refused is not ApiException<ApiError> { Error: var error })
        {
            return (null, $"status {(int)refused.StatusCode}, without a reason that could be read.");
        }

        var fields = (error.Errors ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal)).ToList();
        var details = fields.Select(field => $"{field.Key}: {string.Join(" ", Messages(field.Value))}");
        var message = fields.Count == 0 ? error.Message ?? error.Status ?? "no reason was given." : string.Join(" ", details);
        return (fields.Count == 0 ? null : DashFieldNames.ToPointer(fields[0].Key, network), message);
    }

    // The shape of the values is not documented: texts, lists and nested objects have been seen elsewhere.
    private static IEnumerable<string> Messages(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString() ?? ""],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Messages),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Messages(member.Value).Select(text => $"{member.Name}: {text}")),
        _ => [value.GetRawText()],
    };
}

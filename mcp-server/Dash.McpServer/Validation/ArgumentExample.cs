using System.Text.Json;

namespace Dash.McpServer.Validation;

/// <summary>The smallest value that a schema accepts, as JSON: what an error shows instead of describing it.</summary>
internal static class ArgumentExample
{
    // Kept out of the published schemas, which every model pays for on every turn.
    private static readonly Dictionary<string, string> Samples = new(StringComparer.Ordinal)
    {
        ["channel"] = "144/instagram",
        ["channels"] = "144/instagram",
        ["id"] = "instagram:806262",
        ["account_id"] = "144",
        ["at"] = "2026-12-01T09:00:00+01:00",
        ["from"] = "2026-12-01T00:00:00",
        ["to"] = "2026-12-07T23:59:59",
        ["updated_at"] = "2026-11-30T08:15:00Z",
        ["time_zone"] = "Europe/London",
        ["url"] = "https://example.com/launch.jpg",
        ["file_name"] = "launch.jpg",
        ["alt_texts"] = "123=A red kite over the sea",
        ["options"] = "share_to_feed=true",
        ["shift"] = "+1 day",
    };

    /// <param name="name">Name of the argument, or of the list whose item it is.</param>
    /// <param name="schema">Its schema.</param>
    public static string For(string name, JsonElement schema) => schema.GetProperty("type").GetString() switch
    {
        "object" => $"{{{string.Join(", ", Members(schema))}}}",
        "array" => $"[{For(name, schema.GetProperty("items"))}]",
        "integer" => schema.TryGetProperty("default", out var number) ? number.GetRawText() : "1",
        "boolean" => "true",
        _ => schema.TryGetProperty("enum", out var values) ? values[0].GetRawText() : $"\"{Sample(name)}\"",
    };

    /// <summary>A text as it could stand in an argument or one of its items.</summary>
    public static string Sample(string name) => Samples.GetValueOrDefault(name, "text");

    private static IEnumerable<string> Members(JsonElement schema) =>
        schema.TryGetProperty("required", out var required)
            ? required.EnumerateArray().Select(name => $"\"{name.GetString()}\": {For(name.GetString()!, schema.GetProperty("properties").GetProperty(name.GetString()!))}")
            : [];
}

using System.Text.Json;

namespace Dash.McpServer.Validation;

/// <summary>The smallest value that a schema accepts, as JSON: what an error shows instead of describing it.</summary>
internal static class ArgumentExample
{
    public static string For(JsonElement schema) => schema.GetProperty("type").GetString() switch
    {
        "object" => $"{{{string.Join(", ", Members(schema))}}}",
        "array" => $"[{For(schema.GetProperty("items"))}]",
        "integer" => schema.TryGetProperty("default", out var number) ? number.GetRawText() : "1",
        "boolean" => "true",
        _ => First(schema, "examples") ?? First(schema, "enum") ?? "\"text\"",
    };

    private static IEnumerable<string> Members(JsonElement schema) =>
        schema.TryGetProperty("required", out var required)
            ? required.EnumerateArray().Select(name => $"\"{name.GetString()}\": {For(schema.GetProperty("properties").GetProperty(name.GetString()!))}")
            : [];

    private static string? First(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var values) ? values[0].GetRawText() : null;
}

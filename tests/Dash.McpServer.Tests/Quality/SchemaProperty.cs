using System.Text.Json;

namespace Dash.McpServer.Tests.Quality;

/// <summary>A property of a schema, at whatever depth.</summary>
internal sealed record SchemaProperty(string Name, int Depth, string? Description)
{
    public static IReadOnlyList<SchemaProperty> AllOf(JsonElement schema) => [.. Of(schema, 0)];

    private static IEnumerable<SchemaProperty> Of(JsonElement schema, int depth)
    {
        if (schema.TryGetProperty("items", out var items))
        {
            foreach (var property in Of(items, depth))
            {
                yield return property;
            }
        }

        if (!schema.TryGetProperty("properties", out var properties))
        {
            yield break;
        }

        foreach (var property in properties.EnumerateObject())
        {
            yield return new SchemaProperty(property.Name, depth, property.Value.TryGetProperty("description", out var text) ? text.GetString() : null);
            foreach (var inner in Of(property.Value, depth + 1))
            {
                yield return inner;
            }
        }
    }
}

using System.Text.Json;
using Dash.McpServer.Tests.Kit;

namespace Dash.McpServer.Tests;

/// <summary>The schemas stay inside what every known client takes: some drop a tool without a word over anything more.</summary>
public sealed class SchemaTests
{
    private const int Deepest = 5;

    private static readonly string[] Known =
    [
        "type", "description", "properties", "required", "additionalProperties", "items", "enum", "default", "minItems", "maxItems", "minimum", "maximum",
    ];

    [Fact]
    public async Task EverySchemaIsAClosedObjectOfPlainKeywords()
    {
        var found = new List<string>();
        foreach (var (name, schema) in await SchemasAsync())
        {
            Walk(schema, name, depth: 1, found);
            if (schema.GetProperty("type").GetString() != "object")
            {
                found.Add($"{name}: the root is no object");
            }
        }

        Assert.Empty(found);
    }

    [EraFact]
    public async Task EveryArgumentAtEveryDepthIsDescribed()
    {
        var found = new List<string>();
        foreach (var (name, schema) in (await SchemasAsync()).Where(entry => entry.Name.EndsWith(" input", StringComparison.Ordinal)))
        {
            Undescribed(schema, name, found);
        }

        Assert.Empty(found);
    }

    private static void Walk(JsonElement schema, string place, int depth, List<string> found)
    {
        found.AddRange(schema.EnumerateObject().Where(keyword => !Known.Contains(keyword.Name)).Select(keyword => $"{place}: {keyword.Name}"));
        if (depth > Deepest)
        {
            found.Add($"{place}: deeper than {Deepest}");
        }

        if (!schema.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
        {
            found.Add($"{place}: one type, not {type}");
            return;
        }

        if (schema.TryGetProperty("enum", out _) && type.GetString() != "string")
        {
            found.Add($"{place}: an enumeration of something else than texts");
        }

        if (type.GetString() == "object" && !(schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False))
        {
            found.Add($"{place}: an open object");
        }

        foreach (var (name, inner) in Inner(schema))
        {
            Walk(inner, $"{place}/{name}", name == "items" ? depth : depth + 1, found);
        }
    }

    private static void Undescribed(JsonElement schema, string place, List<string> found)
    {
        foreach (var (name, inner) in Inner(schema))
        {
            if (name != "items" && (!inner.TryGetProperty("description", out var text) || string.IsNullOrWhiteSpace(text.GetString())))
            {
                found.Add($"{place}/{name}");
            }

            Undescribed(inner, $"{place}/{name}", found);
        }
    }

    private static IEnumerable<(string Name, JsonElement Schema)> Inner(JsonElement schema)
    {
        if (schema.TryGetProperty("items", out var items))
        {
            yield return ("items", items);
        }

        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                yield return (property.Name, property.Value);
            }
        }
    }

    private static async Task<IReadOnlyList<(string Name, JsonElement Schema)>> SchemasAsync()
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider());
        var tools = await session.Client.ListToolsAsync();
        return
        [
            .. tools.Select(tool => ($"{tool.Name} input", tool.ProtocolTool.InputSchema)),
            .. tools.Select(tool => ($"{tool.Name} output", tool.ProtocolTool.OutputSchema!.Value)),
        ];
    }
}

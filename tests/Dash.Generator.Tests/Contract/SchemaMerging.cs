using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Contract;

/// <summary>A schema with its reference followed and the parts of its <c>allOf</c> taken together.</summary>
internal static class SchemaMerging
{
    public static JsonObject Merge(ContractDocument document, JsonObject schema) => Merge(document, schema, 0);

    private static JsonObject Merge(ContractDocument document, JsonObject schema, int depth)
    {
        var result = new JsonObject();
        if (depth > 20)
        {
            return result;
        }

        if ((string?)(schema["$ref"] as JsonValue) is { } reference)
        {
            Unite(result, Merge(document, document.Find(reference), depth + 1));
        }

        foreach (var part in (schema["allOf"] as JsonArray ?? []).OfType<JsonObject>())
        {
            Unite(result, Merge(document, part, depth + 1));
        }

        Unite(result, schema);
        result.Remove("$ref");
        result.Remove("allOf");
        return result;
    }

    private static void Unite(JsonObject result, JsonObject part)
    {
        foreach (var (name, value) in part)
        {
            if (name == "properties" && result[name] is JsonObject known && value is JsonObject more)
            {
                foreach (var (property, schema) in more)
                {
                    known[property] = schema?.DeepClone();
                }
            }
            else if (name == "required" && result[name] is JsonArray names && value is JsonArray others)
            {
                result[name] = new JsonArray([.. names.Concat(others).Select(static item => (string)item!).Distinct().Select(static item => (JsonNode)item)]);
            }
            else
            {
                result[name] = value?.DeepClone();
            }
        }
    }
}

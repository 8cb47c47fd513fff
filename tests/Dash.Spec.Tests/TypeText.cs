using System.Text.Json.Nodes;

namespace Dash.Spec.Tests;

/// <summary>Says in a few words what a schema allows, in the words of <c>ExpectedFields.txt</c>.</summary>
internal static class TypeText
{
    private static readonly string[] ownFormats = ["int32", "int64", "double"];

    public static string Of(SpecNode schema)
    {
        var resolved = SpecFolder.Resolve(schema);
        var variants = resolved.Items("oneOf").Concat(resolved.Items("anyOf")).ToList();
        if (variants.Count > 0 && resolved.Find("type") is null)
        {
            return string.Join(" | ", variants.Select(Of));
        }

        var type = Kind(resolved);
        if (resolved.Text("format") is { } format && !ownFormats.Contains(format))
        {
            type += ":" + format;
        }

        if (IsNullable(resolved))
        {
            type += "?";
        }

        type += Bounds(resolved);
        return resolved.Find("items") is { } items ? $"{type} of {Of(items)}" : type;
    }

    private static string Kind(SpecNode schema)
    {
        if (schema.Find("enum") is not null)
        {
            return "enum";
        }

        if (schema.Text("const") is { } constant)
        {
            return "const " + constant;
        }

        var type = schema.Find("type")?.Node switch
        {
            JsonArray types => types.Select(value => value!.GetValue<string>()).Single(value => value != "null"),
            JsonValue value => value.GetValue<string>(),
            _ => "any",
        };
        return type == "object" && schema.Find("properties") is null && schema.Find("additionalProperties") is { Node: JsonObject } values
            ? $"map of {Of(values)}"
            : type;
    }

    private static bool IsNullable(SpecNode schema) =>
        schema.Find("type")?.Node is JsonArray types && types.Any(value => value!.GetValue<string>() == "null");

    private static string Bounds(SpecNode schema)
    {
        string Word(string word, params string[] keywords) =>
            keywords.Select(schema.Find).FirstOrDefault(found => found is not null) is { } bound ? $" {word} {bound.Node.ToJsonString()}" : "";
        return Word("min", "minimum", "minLength", "minItems") + Word("max", "maximum", "maxLength", "maxItems") + Word("default", "default");
    }
}

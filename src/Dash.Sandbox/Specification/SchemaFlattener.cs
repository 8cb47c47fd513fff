using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dash.Sandbox.Specification;

/// <summary>
/// Turns a schema of a document into one that NJsonSchema judges faithfully: every reference below <c>definitions</c>, <c>allOf</c> merged
/// into one object, <c>const</c> as a one-value enumeration, members of the other direction left out, and unknown members refused.
/// </summary>
internal sealed class SchemaFlattener(SpecificationLibrary library, SchemaDirection direction)
{
    /// <summary>Names of members that exist but may not travel in this direction; kept so that the refusal can say so.</summary>
    public const string LeftOut = "x-left-out";

    private readonly Dictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    public JsonObject Flatten(SpecificationNode schema)
    {
        var root = Close(Expand(schema));
        var definitions = new JsonObject();
        foreach (var (name, definition) in _definitions)
        {
            definitions[name] = definition;
        }

        root["definitions"] = definitions;
        return root;
    }

    private JsonObject Visit(SpecificationNode schema) => IsPlainReference(schema) ? Refer(schema) : Close(Expand(schema));

    private JsonObject Refer(SpecificationNode schema)
    {
        var target = library.Resolve(schema);
        var pointer = schema.Text("$ref")!;
        var name = $"{target.Document.Name}.{pointer[(pointer.LastIndexOf('/') + 1)..]}";
        if (!_definitions.ContainsKey(name))
        {
            // Registered before it is filled: a schema may contain itself.
            var definition = _definitions[name] = [];
            SchemaMerge.Into(definition, Close(Expand(target)));
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private JsonObject Expand(SpecificationNode schema)
    {
        var result = new JsonObject();
        if (schema.Text("$ref") is not null)
        {
            SchemaMerge.Into(result, Expand(library.Resolve(schema)));
        }

        if (schema.Member("allOf") is { } parts)
        {
            foreach (var part in parts.Value.EnumerateArray())
            {
                SchemaMerge.Into(result, Expand(schema.At(part)));
            }
        }

        SchemaMerge.Into(result, Own(schema));
        return result;
    }

    private JsonObject Own(SpecificationNode schema)
    {
        var result = new JsonObject();
        if (schema.Value.ValueKind != JsonValueKind.Object)
        {
            return result;
        }

        foreach (var keyword in schema.Value.EnumerateObject())
        {
            CopyKeyword(result, keyword.Name, schema.At(keyword.Value));
        }

        if (schema.Flag("x-enum-incomplete"))
        {
            result.Remove("enum");
        }

        return result;
    }

    private void CopyKeyword(JsonObject result, string name, SpecificationNode value)
    {
        switch (name)
        {
            case "properties":
                CopyProperties(result, value);
                break;
            case "items" or "not":
                result[name] = Visit(value);
                break;
            case "additionalProperties":
                result[name] = value.Value.ValueKind == JsonValueKind.Object ? Visit(value) : JsonNode.Parse(value.Value.GetRawText());
                break;
            case "anyOf" or "oneOf":
                result[name] = new JsonArray([.. value.Value.EnumerateArray().Select(part => Visit(value.At(part)))]);
                break;
            case "const":
                result["enum"] = new JsonArray(JsonNode.Parse(value.Value.GetRawText()));
                break;
            case "type" or "format" or "enum" or "required" or "pattern" or "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf"
                or "minLength" or "maxLength" or "minItems" or "maxItems" or "uniqueItems" or "minProperties" or "maxProperties":
                result[name] = JsonNode.Parse(value.Value.GetRawText());
                break;
        }
    }

    private void CopyProperties(JsonObject result, SpecificationNode properties)
    {
        var (kept, leftOut) = (new JsonObject(), new JsonArray());
        foreach (var property in properties.Value.EnumerateObject())
        {
            var schema = properties.At(property.Value);
            if (Travels(schema))
            {
                kept[property.Name] = Visit(schema);
            }
            else
            {
                leftOut.Add(property.Name);
            }
        }

        result["properties"] = kept;
        result[LeftOut] = leftOut;
    }

    private bool Travels(SpecificationNode property)
    {
        var keyword = direction == SchemaDirection.Request ? "readOnly" : "writeOnly";
        return !property.Flag(keyword) && !library.Resolve(property).Flag(keyword);
    }

    private static JsonObject Close(JsonObject schema)
    {
        if (schema["required"] is JsonArray required && schema[LeftOut] is JsonArray leftOut)
        {
            var names = leftOut.Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
            schema["required"] = new JsonArray([.. required.Select(name => name!.GetValue<string>()).Where(name => !names.Contains(name)).Select(name => JsonValue.Create(name))]);
        }

        if (schema.ContainsKey("properties") && !schema.ContainsKey("additionalProperties"))
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    private static bool IsPlainReference(SpecificationNode schema) =>
        schema.Text("$ref") is not null
        && schema.Value.EnumerateObject().All(keyword => keyword.Name is "$ref" or "description" or "summary" or "title" or "readOnly" or "writeOnly" or "deprecated" or "default" or "example" or "examples"
            || keyword.Name.StartsWith("x-", StringComparison.Ordinal));
}

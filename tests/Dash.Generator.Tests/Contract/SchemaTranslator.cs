using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Contract;

/// <summary>
/// Turns a schema of a document into one that NJsonSchema judges faithfully: references lead below <c>definitions</c>, 3.0's
/// <c>nullable</c> becomes a type, <c>const</c> an enumeration, and members of the other direction are not demanded.
/// </summary>
internal sealed class SchemaTranslator(ContractDocument document, bool isRequest)
{
    private static readonly string[] Copied =
    [
        "type", "format", "enum", "required", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    ];

    private readonly Dictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public JsonObject Translate(JsonNode schema)
    {
        var root = new JsonObject { ["allOf"] = new JsonArray(Visit(schema)) };
        var definitions = new JsonObject();
        foreach (var (name, definition) in _definitions)
        {
            definitions[name] = definition;
        }

        root["definitions"] = definitions;
        return root;
    }

    private JsonNode Visit(JsonNode? schema) => schema switch
    {
        JsonObject { Count: > 0 } node when node["$ref"] is { } reference => WithSiblings(node, Refer((string)reference!)),
        JsonObject node => Own(node),
        _ => (bool?)schema ?? true ? new JsonObject() : new JsonObject { ["not"] = new JsonObject() },
    };

    private JsonNode WithSiblings(JsonObject node, JsonObject reference)
    {
        if (document.IsVersion30 || node.Count == 1)
        {
            return (bool?)node["nullable"] == true ? OrNull(reference) : reference;
        }

        var siblings = node.DeepClone().AsObject();
        siblings.Remove("$ref");
        return new JsonObject { ["allOf"] = new JsonArray(reference, Own(siblings)) };
    }

    private JsonObject Refer(string pointer)
    {
        if (!_names.TryGetValue(pointer, out var name))
        {
            // Registered before it is filled: a schema may contain itself.
            _names[pointer] = name = $"s{_names.Count}";
            var definition = _definitions[name] = [];
            definition["allOf"] = new JsonArray(Visit(document.Find(pointer)));
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private JsonNode Own(JsonObject node)
    {
        var result = new JsonObject();
        foreach (var (name, value) in node)
        {
            if (Copied.Contains(name))
            {
                result[name] = value?.DeepClone();
            }
        }

        result.Remove(result["format"] is JsonValue format && (string?)format is "uri" or "email" or "hostname" or "time" or "duration" or "byte" or "binary" or "int32" or "int64" ? "format" : "");
        CopyNested(node, result);
        if (node["const"] is { } constant)
        {
            result["enum"] = new JsonArray(constant.DeepClone());
        }

        return (bool?)node["nullable"] == true ? OrNull(result) : result;
    }

    private void CopyNested(JsonObject node, JsonObject result)
    {
        foreach (var name in new[] { "allOf", "anyOf", "oneOf" }.Where(node.ContainsKey))
        {
            // Published variants often overlap, which leaves no value that exactly one of them allows.
            result[name == "oneOf" ? "anyOf" : name] = new JsonArray([.. node[name]!.AsArray().Select(Visit)]);
        }

        foreach (var name in new[] { "items", "not" }.Where(node.ContainsKey))
        {
            result[name] = Visit(node[name]);
        }

        // False is left out: parts of an allOf that each forbid the members of the others leave no value at all.
        if (node["additionalProperties"] is JsonObject additional)
        {
            result["additionalProperties"] = Visit(additional);
        }

        if (node["properties"] is JsonObject properties)
        {
            result["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create<string, JsonNode?>(property.Key, Visit(property.Value))));
            Demand(result, properties);
        }
    }

    private void Demand(JsonObject result, JsonObject properties)
    {
        if (result["required"] is not JsonArray required)
        {
            return;
        }

        var other = isRequest ? "readOnly" : "writeOnly";
        var kept = required.Select(static name => (string)name!)
            .Where(name => properties[name] is not JsonObject property || ((bool?)property[other] != true && (bool?)document.Resolve(property)[other] != true));
        result["required"] = new JsonArray([.. kept.Select(static name => (JsonNode)name)]);
    }

    private static JsonObject OrNull(JsonNode schema) => new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
}

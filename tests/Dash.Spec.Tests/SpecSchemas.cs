using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Dash.Spec.Tests;

/// <summary>
/// Judges JSON by a schema of the specification with NJsonSchema, strictly: a member the schema does not describe for this
/// direction is a violation. NJsonSchema resolves references below <c>definitions</c> only and hides failures below
/// <c>allOf</c>, so references are moved there and compositions are merged first.
/// </summary>
internal sealed class SpecSchemas(Direction direction)
{
    private static readonly HashSet<string> assertions = new(StringComparer.Ordinal)
    {
        "type", "enum", "format", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern",
    };

    private static readonly HashSet<string> annotations = new(StringComparer.Ordinal)
    {
        "description", "default", "deprecated", "readOnly", "writeOnly", "x-enum-descriptions", "x-enum-varnames", "x-enum-incomplete",
    };

    private static readonly HashSet<string> structure = new(StringComparer.Ordinal)
    {
        "allOf", "oneOf", "anyOf", "discriminator", "const", "properties", "required", "items", "additionalProperties",
    };

    private readonly JsonObject definitions = [];

    /// <summary>One line for each violation: its place and its kind. Empty when the JSON is valid.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(SpecNode schema, Direction direction, string json)
    {
        var schemas = new SpecSchemas(direction);
        var root = schemas.Convert(SpecFolder.Resolve(schema));
        root["definitions"] = schemas.definitions;
        var judge = await JsonSchema.FromJsonAsync(root.ToJsonString());
        return [.. judge.Validate(json).SelectMany(Leaves).Select(error => $"{error.Path}: {error.Kind}").Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The members a schema has in a direction, with those of its composed parts, and whether each is required.</summary>
    public static IReadOnlyDictionary<string, (SpecNode Schema, bool Required)> Members(SpecNode schema, Direction direction)
    {
        var parts = Parts(schema).ToList();
        var required = parts.SelectMany(part => part.Items("required")).Select(name => name.Node.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        return parts
            .SelectMany(part => part.Members("properties"))
            .Where(property => !IsHidden(property.Value, direction))
            .ToDictionary(property => property.Name, property => (property.Value, required.Contains(property.Name)), StringComparer.Ordinal);
    }

    private static IEnumerable<SpecNode> Parts(SpecNode schema)
    {
        var resolved = SpecFolder.Resolve(schema);
        return resolved.Items("allOf").SelectMany(Parts).Append(resolved);
    }

    private static bool IsHidden(SpecNode property, Direction direction) =>
        property.Flag(direction == Direction.Request ? "readOnly" : "writeOnly");

    private static IEnumerable<ValidationError> Leaves(ValidationError error) =>
        error is ChildSchemaValidationError parent ? parent.Errors.Values.SelectMany(errors => errors).SelectMany(Leaves) : [error];

    private JsonObject Convert(SpecNode schema)
    {
        if (schema.Text("$ref") is { } reference)
        {
            return Refer(SpecFolder.Target(schema.File, reference));
        }

        var result = Assertions(schema);
        if (schema.Find("items") is { } items)
        {
            result["items"] = Convert(items);
        }

        foreach (var union in new[] { "oneOf", "anyOf" }.Where(union => schema.Find(union) is not null))
        {
            result[union] = new JsonArray([.. schema.Items(union).Select(variant => (JsonNode)Convert(variant))]);
        }

        var members = Members(schema, direction);
        if (members.Count > 0)
        {
            result["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Convert(member.Value.Schema))));
            result["required"] = new JsonArray([.. members.Where(member => member.Value.Required).Select(member => JsonValue.Create(member.Key))]);
            result["additionalProperties"] = Parts(schema).Any(part => part.Flag("additionalProperties"));
        }
        else if (schema.Find("additionalProperties") is { Node: JsonObject } values)
        {
            result["additionalProperties"] = Convert(values);
        }

        return result;
    }

    private JsonObject Refer(SpecNode target)
    {
        var key = (target.File + target.Node.GetPath()).Replace('$', '-');
        key = string.Create(CultureInfo.InvariantCulture, $"s{string.Concat(key.Select(c => char.IsLetterOrDigit(c) ? c : '_'))}");
        if (!definitions.ContainsKey(key))
        {
            definitions[key] = new JsonObject();
            definitions[key] = Convert(target);
        }

        return new JsonObject { ["$ref"] = "#/definitions/" + key };
    }

    private static JsonObject Assertions(SpecNode schema)
    {
        var result = new JsonObject();
        foreach (var (keyword, value) in schema.Node.AsObject())
        {
            // OpenAPI 3.1 formats annotate. The generated samples print "<string>" for addresses, so this one is not asserted.
            var skipped = (keyword == "format" && value!.GetValue<string>() == "uri") || (keyword == "enum" && schema.Flag("x-enum-incomplete"));
            if (keyword == "const")
            {
                // NJsonSchema ignores const.
                result["enum"] = new JsonArray(value?.DeepClone());
            }
            else if (assertions.Contains(keyword) && !skipped)
            {
                result[keyword] = value?.DeepClone();
            }
            else if (!assertions.Contains(keyword) && !annotations.Contains(keyword) && !structure.Contains(keyword))
            {
                throw new NotSupportedException($"{schema.File}: the keyword '{keyword}' at {schema.Node.GetPath()} is not judged yet; teach {nameof(SpecSchemas)} what it asserts.");
            }
        }

        return result;
    }
}

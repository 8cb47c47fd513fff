using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Dash.McpServer.Json;

namespace Dash.McpServer.Catalog;

/// <summary>
/// Reads a JSON Schema off a record in the dialect that every client understands: an object at the root, no references,
/// no lists of types, enumerations on strings only, closed objects.
/// </summary>
internal static class SchemaWriter
{
    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    /// <summary>Schema of what a tool takes.</summary>
    public static JsonElement Write(JsonTypeInfo type) => JsonSerializer.SerializeToElement(Read(type), ToolJson.Node);

    /// <summary>
    /// Schema of what a tool answers. What is always there is only said at the root: further down it would cost as much as a property, and
    /// nobody who reads an answer needs it.
    /// </summary>
    public static JsonElement WriteResult(JsonTypeInfo type)
    {
        var schema = Read(type);
        foreach (var (_, property) in schema["properties"]!.AsObject())
        {
            DropRequired(property);
        }

        return JsonSerializer.SerializeToElement(schema, ToolJson.Node);
    }

    private static JsonObject Read(JsonTypeInfo type)
    {
        var schema = (JsonObject)JsonSchemaExporter.GetJsonSchemaAsNode(type.Options, type.Type, Options);
        schema.TryAdd("properties", new JsonObject());
        return schema;
    }

    private static void DropRequired(JsonNode? node)
    {
        if (node is not JsonObject schema)
        {
            return;
        }

        schema.Remove("required");
        DropRequired(schema["items"]);
        foreach (var (_, property) in schema["properties"] as JsonObject ?? [])
        {
            DropRequired(property);
        }
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        DropNull(schema);
        if (context.PropertyInfo?.AttributeProvider is not { } property)
        {
            return schema;
        }

        foreach (var attribute in property.GetCustomAttributes(inherit: true))
        {
            Apply(attribute, schema);
        }

        return Attribute<DescriptionAttribute>(property) is { } text ? DescribedFirst(schema, text.Description) : schema;
    }

    // An optional value is left out, never null, so null has no place among the types.
    private static void DropNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.Select(type => type!.GetValue<string>()).Single(type => type != "null");
        }
    }

    private static void Apply(object attribute, JsonObject schema)
    {
        switch (attribute)
        {
            case AllowedValuesAttribute allowed:
                Target(schema)["enum"] = new JsonArray([.. allowed.Values.Select(value => JsonValue.Create((string)value!))]);
                break;
            case RangeAttribute range:
                (schema["minimum"], schema["maximum"]) = ((int)range.Minimum, (int)range.Maximum);
                break;
            case LengthAttribute length:
                (schema["minItems"], schema["maxItems"]) = (length.MinimumLength, length.MaximumLength);
                break;
            case DefaultValueAttribute { Value: { } value }:
                schema["default"] = JsonSerializer.SerializeToNode(value, ToolJson.Options.GetTypeInfo(value.GetType()));
                break;
        }
    }

    // What is said about a list of texts holds for each text.
    private static JsonObject Target(JsonObject schema) => schema["items"] as JsonObject ?? schema;

    private static JsonObject DescribedFirst(JsonObject schema, string description)
    {
        schema.Insert(0, "description", description);
        return schema;
    }

    private static T? Attribute<T>(ICustomAttributeProvider provider)
        where T : Attribute =>
        provider.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault();
}

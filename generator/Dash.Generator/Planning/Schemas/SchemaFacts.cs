using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>What can be said about a schema without following references.</summary>
internal static class SchemaFacts
{
    /// <summary>Says more than a type's name and annotations: beside a reference or an <c>allOf</c>, it makes another type.</summary>
    public static bool HasShape(Schema schema) =>
        schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.Items is not null || schema.EnumValues.Count > 0
        || schema.AdditionalProperties is { IsAny: false }
        || (schema.AllOf.Count > 0 && (schema.Reference is not null || UnionOf(schema).Count > 0))
        || (schema.Reference is not null && UnionOf(schema).Count > 0);

    public static IReadOnlyList<Schema> UnionOf(Schema schema) => schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf;

    public static bool IsObject(Schema schema) =>
        schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.AdditionalProperties is not null || schema.AdditionalPropertiesForbidden
        || (schema.Types.Count == 1 && schema.Types[0] == "object");

    public static bool IsType(Schema schema, string type) => schema.Types.Count == 1 && schema.Types[0] == type;
}

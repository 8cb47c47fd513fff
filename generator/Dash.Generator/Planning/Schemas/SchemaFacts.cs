using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>What can be said about a schema without following references.</summary>
internal static class SchemaFacts
{
    /// <summary>Says more than a type's name and annotations: beside a reference or an <c>allOf</c>, it makes another type.</summary>
    public static bool HasShape(Schema schema) =>
        schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.Items is not null || schema.PrefixItems.Count > 0 || schema.EnumValues.Count > 0
        || schema.AdditionalProperties is { IsAny: false }
        || (schema.AllOf.Count > 0 && (schema.Reference is not null || UnionOf(schema).Count > 0))
        || (schema.Reference is not null && UnionOf(schema).Count > 0);

    public static IReadOnlyList<Schema> UnionOf(Schema schema) => schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf;

    /// <summary>A schema that only forbids further members allows any other value; widely used tools write it for "anything".</summary>
    public static bool IsObject(Schema schema) =>
        schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.AdditionalProperties is not null
        || (schema.Types.Count == 1 && schema.Types[0] == "object");

    /// <summary>Has members that the variants of its union share.</summary>
    public static bool HasMembers(Schema schema) =>
        schema.Properties.Count > 0 || schema.Reference is not null || schema.AdditionalProperties is { IsAny: false }
        || schema.AllOf.Any(static part => !SaysNoShape(part) || UnionOf(part).Any(variant => !OnlyNarrows(variant, part)));

    /// <summary>Says nothing of what a value looks like, a union aside: it annotates, or narrows in ways that no type shows.</summary>
    public static bool SaysNoShape(Schema schema) =>
        schema.Reference is null && !schema.IsNever && !schema.IsNullOnly && schema.Types.Count == 0 && schema.AllOf.Count == 0 && schema.EnumValues.Count == 0
        && schema.Items is null && schema.PrefixItems.Count == 0 && !IsObject(schema);

    /// <summary>Says of the values of a union no more than the union does, but which of them are allowed.</summary>
    public static bool OnlyNarrows(Schema variant, Schema union) =>
        variant.Reference is null && variant.AllOf.Count == 0 && UnionOf(variant).Count == 0 && variant.Properties.Count == 0 && variant.Items is null && variant.PrefixItems.Count == 0
        && variant.EnumValues.Count == 0 && variant.AdditionalProperties is null or { IsAny: true } && variant.Discriminator is null
        && (variant.Types.Count == 0 || variant.Types.SequenceEqual(union.Types));

    /// <summary>A list, as far as the schema itself says.</summary>
    public static bool IsList(Schema schema) => IsType(schema, "array") || (schema.Types.Count == 0 && (schema.Items is not null || schema.PrefixItems.Count > 0));

    /// <summary>A list whose first items have types of their own.</summary>
    public static bool IsTuple(Schema schema) => schema.PrefixItems.Count > 0 && IsList(schema);

    public static bool IsType(Schema schema, string type) => schema.Types.Count == 1 && schema.Types[0] == type;
}

using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>Makes schemas that a document implies without writing them: a union's shared members, a variant together with these.</summary>
internal static class SchemaParts
{
    /// <summary>What the schema says besides its union; without one of the parts of its <c>allOf</c> if need be.</summary>
    public static Schema WithoutUnion(Schema schema, Schema? part = null) => Copy(schema, schema.Types, part);

    /// <summary>What the schema says about the values of one of its types.</summary>
    public static Schema OfType(Schema schema, string type) => type switch
    {
        "object" => Copy(schema, [type], null, hasItems: false),
        "array" => new Schema { Position = schema.Position, Types = [type], Items = schema.Items, PrefixItems = schema.PrefixItems, Title = schema.Title, Constraints = schema.Constraints },
        "string" => new Schema
        {
            Position = schema.Position, Types = [type], Format = schema.Format, ContentEncoding = schema.ContentEncoding,
            ContentMediaType = schema.ContentMediaType, Constraints = schema.Constraints,
        },
        _ => new Schema { Position = schema.Position, Types = [type], Format = schema.Format, Constraints = schema.Constraints },
    };

    /// <summary>A text or number of any length or size.</summary>
    public static Schema WithoutConstraints(Schema scalar) => new()
    {
        Position = scalar.Position, Types = scalar.Types, Format = scalar.Format, ContentEncoding = scalar.ContentEncoding,
        ContentMediaType = scalar.ContentMediaType, Title = scalar.Title, Description = scalar.Description, Nullable = scalar.Nullable,
    };

    /// <summary>A variant that says no type has that of its union.</summary>
    public static Schema WithTypes(Schema schema, IReadOnlyList<string> types) => Copy(schema, types, null);

    /// <summary>Both at once.</summary>
    public static Schema Merge(Schema shared, Schema variant, SourcePosition position) => new()
    {
        Position = position,
        AllOf = [shared, variant],
        Title = variant.Title,
        Description = variant.Description ?? shared.Description,
        Deprecated = shared.Deprecated || variant.Deprecated,
    };

    private static Schema Copy(Schema schema, IReadOnlyList<string> types, Schema? part, bool hasItems = true) => new()
    {
        Position = schema.Position,
        Reference = part is not null && schema.Reference is not null && !schema.AllOf.Contains(part) ? null : schema.Reference,
        Types = types,
        Format = schema.Format,
        ContentEncoding = schema.ContentEncoding,
        ContentMediaType = schema.ContentMediaType,
        Title = schema.Title,
        Description = schema.Description,
        Properties = schema.Properties,
        Required = schema.Required,
        AdditionalProperties = schema.AdditionalProperties,
        AdditionalPropertiesForbidden = schema.AdditionalPropertiesForbidden,
        HasPatternProperties = schema.HasPatternProperties,
        Items = hasItems ? schema.Items : null,
        PrefixItems = hasItems ? schema.PrefixItems : [],
        AllOf = part is null ? schema.AllOf : [.. schema.AllOf.Where(other => !ReferenceEquals(other, part))],
        EnumValues = schema.EnumValues,
        EnumNames = schema.EnumNames,
        EnumDescriptions = schema.EnumDescriptions,
        Deprecated = schema.Deprecated,
        Constraints = schema.Constraints,
    };
}

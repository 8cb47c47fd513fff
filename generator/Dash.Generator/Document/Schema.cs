using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>A schema as written. Two schemas are the same when they are the same object.</summary>
internal sealed class Schema
{
    /// <summary>Where the schema begins.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Set for <c>$ref</c>; the other members then hold what is written beside it.</summary>
    public SchemaReference? Reference { get; init; }

    /// <summary>The types written, without <c>null</c>; empty when none is.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Null is a value too, in whichever spelling: <c>nullable</c>, a type <c>null</c>, or a null among the enum values.</summary>
    public bool Nullable { get; init; }

    /// <summary>Nothing but null: <c>type: "null"</c>, <c>const: null</c> or an enum of null alone.</summary>
    public bool IsNullOnly { get; init; }

    /// <summary>The schema <c>false</c>: no value fits.</summary>
    public bool IsNever { get; init; }

    public string? Format { get; init; }

    /// <summary>How a string holds bytes, such as <c>base64</c> (3.1).</summary>
    public string? ContentEncoding { get; init; }

    public string? ContentMediaType { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<SchemaProperty> Properties { get; init; } = [];

    /// <summary>The names of the properties that must be there; they may be declared in another part of an <c>allOf</c>.</summary>
    public IReadOnlyList<JsonString> Required { get; init; } = [];

    /// <summary>The type of the members that <see cref="Properties"/> does not name; null when nothing is said, <see cref="IsAny"/> for <c>true</c>.</summary>
    public Schema? AdditionalProperties { get; init; }

    /// <summary><c>additionalProperties: false</c> is written.</summary>
    public bool AdditionalPropertiesForbidden { get; init; }

    /// <summary>The type in <see cref="AdditionalProperties"/> holds for names that match a pattern; members of other names may be anything.</summary>
    public bool HasPatternProperties { get; init; }

    /// <summary>The type of the items, or of those behind <see cref="PrefixItems"/>.</summary>
    public Schema? Items { get; init; }

    /// <summary>The types of the first items, each its own; empty when all items have one.</summary>
    public IReadOnlyList<Schema> PrefixItems { get; init; } = [];

    public IReadOnlyList<Schema> AllOf { get; init; } = [];

    public IReadOnlyList<Schema> OneOf { get; init; } = [];

    public IReadOnlyList<Schema> AnyOf { get; init; } = [];

    public Discriminator? Discriminator { get; init; }

    /// <summary>The values allowed, in order and without null; empty when there is no <c>enum</c>.</summary>
    public IReadOnlyList<JsonNode> EnumValues { get; init; } = [];

    /// <summary>Names for <see cref="EnumValues"/> at the same index (<c>x-enum-varnames</c>, <c>x-enumNames</c>); empty when there are none.</summary>
    public IReadOnlyList<JsonString> EnumNames { get; init; } = [];

    /// <summary>Descriptions for <see cref="EnumValues"/> at the same index (<c>x-enum-descriptions</c>); empty when there are none.</summary>
    public IReadOnlyList<JsonString> EnumDescriptions { get; init; } = [];

    public JsonNode? Default { get; init; }

    public JsonNode? Const { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Null when no constraint is written.</summary>
    public SchemaConstraints? Constraints { get; init; }

    public IReadOnlyList<UnsupportedKeyword> UnsupportedKeywords { get; init; } = [];

    /// <summary>Nothing is said about the shape: <c>true</c>, <c>{}</c>, or annotations only.</summary>
    public bool IsAny =>
        Reference is null && !IsNever && !IsNullOnly && Types.Count == 0 && Properties.Count == 0 && Required.Count == 0
        && Items is null && PrefixItems.Count == 0 && AdditionalProperties is null && !AdditionalPropertiesForbidden
        && AllOf.Count == 0 && OneOf.Count == 0 && AnyOf.Count == 0
        && EnumValues.Count == 0 && Const is null && UnsupportedKeywords.Count == 0;
}

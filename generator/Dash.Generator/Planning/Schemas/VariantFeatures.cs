using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Schemas;

/// <summary>What can be seen of a JSON value without reading it: its kind, the members it must have and the values they may have.</summary>
internal sealed class VariantFeatures(SchemaGraph graph, ShapeReader shapes, UnionReader unions)
{
    private const int DeepestUnion = 4;
    private const int MostValues = 64;

    public ValueKinds KindsOf(Schema schema) => KindsOf(schema, 0);

    public ValueKinds ItemKindsOf(Schema schema) => graph.Terminal(schema) is { PrefixItems.Count: 0, Items: { } items } && !graph.IsNullable(items) ? KindsOf(items) : ValueKinds.Any;

    /// <summary>The values of an enum as texts and tokens.</summary>
    public IReadOnlyList<string> ValuesOf(Schema schema) => graph.Terminal(schema) is var terminal && EnumWire.IsEnum(terminal)
        ? [.. terminal.EnumValues.Select(value => EnumWire.Of(terminal, value).Wire).Distinct()]
        : [];

    /// <summary>The members of an object in a direction; null when it may have any.</summary>
    public IReadOnlyList<VariantMemberModel>? MembersOf(Schema schema, Direction direction)
    {
        var terminal = graph.Terminal(schema);
        if (unions.Of(terminal) is { IsUnion: true } union)
        {
            return MembersOf(union);
        }

        return shapes.IsRecord(terminal) && shapes.Of(terminal).Members.Count > 0
            ? [.. shapes.Of(terminal).Members.Where(member => DirectionPlanner.Travels(member, direction)).Select(MemberOf)]
            : null;
    }

    /// <summary>All variants of a union with a discriminator have that member.</summary>
    private static IReadOnlyList<VariantMemberModel>? MembersOf(UnionShape union) => union.Discriminator is { } name && union.Variants.All(static variant => variant.Tags.Count > 0)
        ? [new VariantMemberModel { WireName = name, Kinds = ValueKinds.Any, IsRequired = true, Values = [.. union.Variants.SelectMany(static variant => variant.Tags)] }]
        : null;

    private VariantMemberModel MemberOf(ShapeMember member)
    {
        var values = member.Schema is null ? [] : ValuesOf(member.Schema);
        return new VariantMemberModel
        {
            WireName = member.Name,
            Kinds = member.Schema is null ? ValueKinds.Any : KindsOf(member.Schema),
            IsRequired = member.IsRequired,
            Values = values.Count <= MostValues ? [.. values] : [],
            ItemKinds = member.Schema is { } array && KindsOf(array) == ValueKinds.Array ? ItemKindsOf(array) : ValueKinds.Any,
            Form = member.Schema is { } scalar ? ValueForms.Of(graph.Terminal(scalar)) : ValueForm.Any,
        };
    }

    private ValueKinds KindsOf(Schema schema, int depth)
    {
        var terminal = graph.Terminal(schema);
        if (depth > DeepestUnion || unions.Of(terminal).IsAny)
        {
            return ValueKinds.Any;
        }

        if (unions.Of(terminal) is { IsUnion: true } union)
        {
            return union.Variants.Aggregate(ValueKinds.None, (kinds, variant) => kinds | KindsOf(variant.Schema, depth + 1));
        }

        if (EnumWire.IsEnum(terminal))
        {
            return terminal.EnumValues.Aggregate(ValueKinds.None, (kinds, value) => kinds | KindOf(terminal, value));
        }

        return terminal.Types.Count > 0 ? terminal.Types.Aggregate(ValueKinds.None, static (kinds, type) => kinds | KindOf(type))
            : shapes.IsObjectLike(terminal) ? ValueKinds.Object
            : SchemaFacts.IsList(terminal) ? ValueKinds.Array
            : ValueKinds.Any;
    }

    private static ValueKinds KindOf(Schema schema, JsonNode value) => !EnumWire.Of(schema, value).IsToken ? ValueKinds.Text
        : value is JsonBoolean ? ValueKinds.Boolean
        : ValueKinds.Number;

    private static ValueKinds KindOf(string type) => type switch
    {
        "string" => ValueKinds.Text,
        "integer" or "number" => ValueKinds.Number,
        "boolean" => ValueKinds.Boolean,
        "array" => ValueKinds.Array,
        "object" => ValueKinds.Object,
        _ => ValueKinds.None,
    };
}

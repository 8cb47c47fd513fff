using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>Finds the variants that a schema names in one of the ways there are, each with the members that all of them share.</summary>
internal sealed class UnionSource(SchemaGraph graph, ShapeReader shapes, DerivedSchemas derived, UnionReader unions)
{
    private readonly MergeBudget _budget = new();

    /// <summary>The schema is put together of unions in more ways than code should be made for, so that one of them stays out of it.</summary>
    public bool IsCut(Schema schema) => _budget.WasRefused(schema);

    /// <summary>Null when the schema is no union.</summary>
    public (IReadOnlyList<UnionVariant> Variants, Discriminator? Discriminator, bool IsOfChildren)? Of(Schema schema)
    {
        if (schema.EnumValues.Count > 0)
        {
            return null;
        }

        var own = SchemaFacts.UnionOf(schema).Where(static variant => !variant.IsNullOnly && !variant.IsNever).ToList();
        if (own.Count > 0)
        {
            return own.All(variant => SchemaFacts.OnlyNarrows(variant, schema)) ? null : (own.ConvertAll(variant => Own(schema, variant)), schema.Discriminator ?? derived.DiscriminatorOf(own), false);
        }

        if (schema.Types.Count > 1)
        {
            return ([.. schema.Types.Select(type => Variant(schema, Adopt(SchemaParts.OfType(schema, type), schema)))], null, false);
        }

        return OfParts(schema) ?? OfChildren(schema);
    }

    /// <summary>One of the parts of the schema is a union: each of its variants is merged with the other parts.</summary>
    private (IReadOnlyList<UnionVariant> Variants, Discriminator? Discriminator, bool IsOfChildren)? OfParts(Schema schema)
    {
        foreach (var part in shapes.PartsOf(schema))
        {
            var terminal = graph.Terminal(part);
            var inner = unions.Of(terminal);
            if (inner.IsTooLarge || ReferenceEquals(inner, UnionShape.Cut))
            {
                _budget.Refuse(schema);
                return null;
            }

            if (!inner.IsUnion || inner.IsOfChildren || inner.Variants.Any(variant => ReferenceEquals(graph.Terminal(variant.Schema), schema)))
            {
                continue;
            }

            if (!_budget.Allows(schema, inner.Variants.Count))
            {
                return null;
            }

            var shared = Adopt(SchemaParts.WithoutUnion(schema, part), schema);
            var variants = inner.Variants.Select(variant => SchemaFacts.HasMembers(shared) ? Merged(schema, shared, variant.Schema, variant.Label) : variant);
            return (variants.ToList(), terminal.Discriminator, false);
        }

        return null;
    }

    /// <summary>A schema that others extend stands for all of them, and for itself.</summary>
    private (IReadOnlyList<UnionVariant> Variants, Discriminator? Discriminator, bool IsOfChildren)? OfChildren(Schema schema)
    {
        if (schema.Discriminator is not { } discriminator || graph.ComponentOf(schema) is not { } component || !shapes.IsObjectLike(schema)
            || (derived.Of(schema).Count == 0 && discriminator.Mapping.Count == 0))
        {
            return null;
        }

        var itself = new UnionVariant
        {
            Schema = Adopt(SchemaParts.WithoutUnion(schema), schema), Written = schema, Label = "Base", Tags = [component.Name], IsFallback = true,
        };
        return ([.. derived.Of(schema).Select(child => Variant(child.Schema, child.Schema)), itself], discriminator, true);
    }

    private UnionVariant Own(Schema schema, Schema variant)
    {
        var isShared = SchemaFacts.HasMembers(schema) && !derived.Extends(variant, schema) && (variant.IsAny || MayBeObject(variant));
        if (isShared)
        {
            return Merged(schema, Adopt(SchemaParts.WithoutUnion(schema), schema), variant, null);
        }

        var isUntyped = schema.Types.Count == 1 && variant.Types.Count == 0 && variant.Reference is null && variant.AllOf.Count == 0 && SchemaFacts.UnionOf(variant).Count == 0;
        return Variant(variant, isUntyped ? Adopt(SchemaParts.WithTypes(variant, schema.Types), schema) : variant);
    }

    private bool MayBeObject(Schema variant)
    {
        var terminal = graph.Terminal(variant);
        return shapes.IsObjectLike(terminal) || SchemaFacts.UnionOf(terminal).Count > 0 || (terminal.Types.Count == 0 && terminal.EnumValues.Count == 0 && terminal.Items is null && terminal.PrefixItems.Count == 0);
    }

    private UnionVariant Merged(Schema schema, Schema shared, Schema variant, string? label)
    {
        var position = ReferenceEquals(graph.TargetOf(schema), graph.TargetOf(variant)) ? variant.Position : schema.Position;
        var merged = Adopt(SchemaParts.Merge(shared, variant, position), schema);
        _budget.Spend(schema, merged, shared);
        return Variant(variant, merged, label);
    }

    private UnionVariant Variant(Schema written, Schema schema, string? label = null) => new()
    {
        Schema = schema,
        Written = written,
        Label = label ?? graph.Chain(written).Select(graph.ComponentOf).FirstOrDefault(static component => component is not null)?.Name ?? written.Title,
    };

    private Schema Adopt(Schema made, Schema origin)
    {
        graph.Adopt(made, origin);
        return made;
    }
}

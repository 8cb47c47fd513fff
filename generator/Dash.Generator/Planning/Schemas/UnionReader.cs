using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>
/// Tells which schemas are unions, and of what: unions within unions are flattened, variants that one C# type holds become one. A union
/// that comes to one variant stands for that variant from then on.
/// </summary>
internal sealed class UnionReader
{
    private const int MostVariants = 1000;
    private const int DeepestSingle = 8;

    /// <summary>Schemas that are parts of each other; a chain of thousands must not exhaust the stack.</summary>
    private const int DeepestParts = 200;

    private readonly SchemaGraph _graph;
    private readonly UnionSource _source;
    private readonly UnionTagPlanner _tags;
    private readonly Dictionary<Schema, UnionShape> _shapes = [];
    private int _depth;

    public UnionReader(SchemaGraph graph, ShapeReader shapes, IReadOnlyList<DocumentTarget> targets)
    {
        _graph = graph;
        _tags = new UnionTagPlanner(graph, shapes, targets, this);
        _source = new UnionSource(graph, shapes, new DerivedSchemas(graph, shapes, targets), this);
        foreach (var schema in targets.SelectMany(static target => target.Document.SchemasByNode.Values).Where(IsCandidate))
        {
            Of(schema);
        }

        CollapseSingles();
        var circles = new UnionCircles(graph, _shapes);
        foreach (var (schema, shape) in _shapes.Where(static entry => entry.Value.IsUnion).Select(static entry => (entry.Key, entry.Value)).ToList())
        {
            _shapes[schema] = circles.Opened(schema, shape) is { } opened ? shape.With(UnionTwins.Join([.. opened], graph)) : shape;
        }

        CollapseSingles();
        Tags = new VariantTags(_shapes.Values, graph);
        shapes.Forget();
    }

    public VariantTags Tags { get; }

    private void CollapseSingles()
    {
        foreach (var (schema, shape) in _shapes.Select(static entry => (entry.Key, entry.Value)))
        {
            if (shape.Single is { } single && !_graph.Chain(single).Any(link => ReferenceEquals(link, schema)))
            {
                _graph.Collapse(schema, shape.Variants[0].HasTwin ? Loosened(single) : single);
            }
        }
    }

    /// <summary>What one of several texts or numbers demands does not hold for the others.</summary>
    private Schema Loosened(Schema single)
    {
        var terminal = _graph.Terminal(single);
        if (terminal.Constraints is null || terminal.EnumValues.Count > 0 || !(SchemaFacts.IsType(terminal, "string") || SchemaFacts.IsType(terminal, "number") || SchemaFacts.IsType(terminal, "integer")))
        {
            return single;
        }

        var loosened = SchemaParts.WithoutConstraints(terminal);
        _graph.Adopt(loosened, single);
        return loosened;
    }

    public bool IsUnion(Schema terminal) => Of(terminal).IsUnion;

    /// <summary>The union that a terminal schema is; a schema that is being looked at already counts as none.</summary>
    public UnionShape Of(Schema schema)
    {
        if (_shapes.TryGetValue(schema, out var shape) || _depth == DeepestParts)
        {
            return shape ?? UnionShape.None;
        }

        _depth++;
        _shapes[schema] = UnionShape.None;
        _shapes[schema] = shape = IsCandidate(schema) && _graph.Alias(schema) is null ? Read(schema) : UnionShape.None;
        _depth--;
        return shape;
    }

    private static bool IsCandidate(Schema schema) =>
        schema.Types.Count > 1 || schema.AllOf.Count > 0 || schema.Reference is not null || schema.Discriminator is not null || SchemaFacts.UnionOf(schema).Count > 0;

    private UnionShape Read(Schema schema)
    {
        if (_source.Of(schema) is not { } source)
        {
            return _source.IsCut(schema) ? UnionShape.Cut : UnionShape.None;
        }

        var (written, discriminator, isOfChildren) = source;
        var lost = new List<JsonString>();
        var tagged = discriminator is null ? written : _tags.Plan(schema, discriminator, written, lost);
        var variants = new List<UnionVariant>();
        var isAny = false;
        foreach (var variant in tagged)
        {
            isAny |= !Add(variants, variant, discriminator?.PropertyName, schema, 0);
        }

        var distinct = UnionTwins.Join(variants, _graph);
        return new UnionShape
        {
            Variants = distinct,
            Discriminator = discriminator?.PropertyName,
            IsAny = isAny,
            IsTooLarge = distinct.Count > MostVariants,
            IsOfChildren = isOfChildren,
            LostMappings = lost,
        };
    }

    /// <summary>False when the variant takes any value.</summary>
    private bool Add(List<UnionVariant> variants, UnionVariant variant, string? discriminator, Schema union, int depth)
    {
        var terminal = _graph.Terminal(variant.Schema);
        if (ReferenceEquals(terminal, union))
        {
            return true;
        }

        var inner = Of(terminal);
        if (inner.IsAny || terminal.IsAny)
        {
            return false;
        }

        if (inner.Single is { } single && depth < DeepestSingle)
        {
            return Add(variants, variant with { Schema = single }, discriminator, union, depth + 1);
        }

        if (inner.IsUnion && inner.Discriminator == discriminator && !variant.IsMapped)
        {
            variants.AddRange(inner.Variants.Select(innermost => innermost with { IsFallback = false, Label = LabelOf(variant, terminal, innermost) }).Where(innermost => !ReferenceEquals(_graph.Terminal(innermost.Schema), union)));
        }
        else
        {
            variants.Add(variant);
        }

        return true;
    }

    /// <summary>What is put together of variants of two unions is named after both.</summary>
    private string? LabelOf(UnionVariant variant, Schema terminal, UnionVariant innermost) =>
        variant.Label is { } outer && innermost.Label is { } inner && _graph.ComponentOf(terminal) is null ? $"{outer} {inner}" : null;
}

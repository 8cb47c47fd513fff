using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Names;

namespace Dash.Generator.Planning.Schemas;

/// <summary>All schemas of a compilation: which document each stands in, which component it is, and what it merely stands for.</summary>
internal sealed class SchemaGraph
{
    private const int DeepestVariant = 3;

    private readonly DocumentSet _documents;
    private readonly Dictionary<Schema, DocumentTarget> _targets;
    private readonly Dictionary<Schema, ComponentSchema> _components = [];
    private readonly Dictionary<Schema, Schema[]> _chains = [];
    private readonly Dictionary<ComponentSchema, string> _places = [];
    private readonly Dictionary<Schema, Schema> _collapsed = [];
    private readonly Dictionary<Schema, bool> _nullable = [];

    public SchemaGraph(DocumentSet documents, IReadOnlyList<DocumentTarget> targets)
    {
        _documents = documents;
        _targets = new Dictionary<Schema, DocumentTarget>(targets.Sum(static target => target.Document.SchemasByNode.Count));
        foreach (var target in targets)
        {
            foreach (var schema in target.Document.SchemasByNode.Values)
            {
                _targets[schema] = target;
            }

            foreach (var component in target.Document.Schemas)
            {
                _components[component.Schema] = component;
            }
        }
    }

    /// <summary>Takes in a schema that a document implies: it stands where the other one does.</summary>
    public void Adopt(Schema made, Schema origin) => _targets[made] = _targets[origin];

    /// <summary>From now on a schema stands for another: the only variant its union comes to.</summary>
    public void Collapse(Schema schema, Schema single)
    {
        _collapsed[schema] = single;
        _chains.Clear();
        _nullable.Clear();
    }

    public DocumentTarget TargetOf(Schema schema) => _targets[schema];

    public ComponentSchema? ComponentOf(Schema schema) => _components.TryGetValue(schema, out var component) ? component : null;

    /// <summary>The schema another one stands for: by a reference, by an <c>allOf</c> of one part, or by a union with null. Null when it is a type of its own.</summary>
    public Schema? Alias(Schema schema)
    {
        if (_collapsed.TryGetValue(schema, out var single))
        {
            return single;
        }

        if (schema.Reference is not null)
        {
            return SchemaFacts.HasShape(schema) ? null : Resolve(schema);
        }

        if (schema.AllOf.Count > 0)
        {
            return SchemaFacts.HasShape(schema) ? null : OnlyOne(schema.AllOf.Where(static part => !part.IsAny));
        }

        return SchemaFacts.UnionOf(schema) is { Count: > 0 } variants && !SchemaFacts.HasShape(schema)
            ? OnlyOne(variants.Where(static variant => !variant.IsNullOnly))
            : null;
    }

    /// <summary>The end of the chain of <see cref="Alias"/>: the schema that says what the value is.</summary>
    public Schema Terminal(Schema schema)
    {
        var chain = Chain(schema);
        return chain[chain.Length - 1];
    }

    /// <summary>The schema and everything it stands for, in that order. It ends: reading has broken every circle.</summary>
    public Schema[] Chain(Schema schema)
    {
        if (!_chains.TryGetValue(schema, out var chain))
        {
            _chains[schema] = chain = Alias(schema) is { } target ? Follow(schema, target) : [schema];
        }

        return chain;
    }

    /// <summary>What types made for a component, and for places within it, are named after; null for a schema that is no component.</summary>
    public string? PlaceOf(Schema schema)
    {
        if (ComponentOf(schema) is not { } component)
        {
            return null;
        }

        if (!_places.TryGetValue(component, out var place))
        {
            _places[component] = place = Identifier.Pascal(component.Name);
        }

        return place;
    }

    /// <summary>What a reference leads to; null for one that leads nowhere, which is reported by the document set.</summary>
    public Schema? Resolve(Schema schema) => _documents.Find(schema.Reference!);

    public bool IsNullable(Schema schema)
    {
        if (!_nullable.TryGetValue(schema, out var isNullable))
        {
            _nullable[schema] = isNullable = IsNullable(schema, DeepestVariant);
        }

        return isNullable;
    }

    /// <summary>Null may also be a value of a variant.</summary>
    private bool IsNullable(Schema schema, int depth) => Array.Exists(Chain(schema), link => link.Nullable || HasNullVariant(link, depth));

    private bool HasNullVariant(Schema schema, int depth) => SchemaFacts.UnionOf(schema) is { Count: > 0 } variants
        && variants.Any(variant => variant.IsNullOnly || (depth > 0 && IsNullable(variant, depth - 1)));

    public bool IsReadOnly(Schema schema) => Array.Exists(Chain(schema), static link => link.ReadOnly);

    public bool IsWriteOnly(Schema schema) => Array.Exists(Chain(schema), static link => link.WriteOnly);

    public string? DescriptionOf(Schema schema) => Array.Find(Chain(schema), static link => !string.IsNullOrWhiteSpace(link.Description))?.Description;

    public JsonNode? DefaultOf(Schema schema) => Array.Find(Chain(schema), static link => link.Default is not null)?.Default;

    private Schema[] Follow(Schema schema, Schema? target)
    {
        var chain = new List<Schema> { schema };
        for (; target is not null; target = Alias(target))
        {
            chain.Add(target);
        }

        return [.. chain];
    }

    private static Schema? OnlyOne(IEnumerable<Schema> schemas)
    {
        var first = schemas.Take(2).ToList();
        return first.Count == 1 ? first[0] : null;
    }
}

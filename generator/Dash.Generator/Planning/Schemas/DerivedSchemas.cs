using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>Which components extend which by <c>allOf</c>, over any number of steps.</summary>
internal sealed class DerivedSchemas
{
    private readonly SchemaGraph _graph;
    private readonly ShapeReader _shapes;
    private readonly Dictionary<Schema, List<ComponentSchema>> _children = [];

    public DerivedSchemas(SchemaGraph graph, ShapeReader shapes, IReadOnlyList<DocumentTarget> targets)
    {
        (_graph, _shapes) = (graph, shapes);
        var bases = new HashSet<Schema>(targets.SelectMany(static target => target.Document.Schemas)
            .Select(static component => component.Schema).Where(static schema => schema.Discriminator is not null));
        if (bases.Count == 0)
        {
            return;
        }

        foreach (var component in targets.SelectMany(static target => target.Document.Schemas))
        {
            foreach (var ancestor in Ancestors(component.Schema).Where(ancestor => bases.Contains(ancestor) && !ReferenceEquals(ancestor, component.Schema)))
            {
                if (!_children.TryGetValue(ancestor, out var children))
                {
                    _children[ancestor] = children = [];
                }

                children.Add(component);
            }
        }
    }

    public IReadOnlyList<ComponentSchema> Of(Schema schema) => _children.TryGetValue(schema, out var children) ? children : [];

    /// <summary>Whether one schema has the other among its parts; of a union, whether all of its variants do.</summary>
    public bool Extends(Schema schema, Schema ancestor) => Extends(schema, ancestor, []);

    /// <summary>The discriminator, with a mapping, of a schema that all of these extend: it tells them apart in any union.</summary>
    public Discriminator? DiscriminatorOf(IReadOnlyList<Schema> variants) => _children.Count == 0 ? null : Ancestors(variants[0])
        .Where(ancestor => ancestor.Discriminator is { Mapping.Count: > 0 } && variants.All(variant => Ancestors(variant).Any(part => ReferenceEquals(part, ancestor))))
        .Select(static ancestor => ancestor.Discriminator).FirstOrDefault();

    private bool Extends(Schema schema, Schema ancestor, HashSet<Schema> visited) => Ancestors(schema).Any(part => ReferenceEquals(part, ancestor))
        || (_graph.Terminal(schema) is var terminal && SchemaFacts.UnionOf(terminal) is { Count: > 0 } variants && visited.Add(terminal)
            && variants.All(variant => Extends(variant, ancestor, visited)));

    private IEnumerable<Schema> Ancestors(Schema schema)
    {
        var visited = new HashSet<Schema>();
        var pending = new Stack<Schema>(_graph.Chain(schema).SelectMany(_shapes.PartsOf));
        while (pending.Count > 0)
        {
            foreach (var link in _graph.Chain(pending.Pop()).Where(visited.Add))
            {
                yield return link;
                foreach (var part in _shapes.PartsOf(link))
                {
                    pending.Push(part);
                }
            }
        }
    }
}

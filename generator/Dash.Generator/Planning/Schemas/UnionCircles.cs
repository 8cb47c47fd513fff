using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>
/// Unions that hold each other: reading a value as one would try the other without end. Such a variant gives way to its own variants.
/// </summary>
internal sealed class UnionCircles(SchemaGraph graph, IReadOnlyDictionary<Schema, UnionShape> shapes)
{
    /// <summary>The variants of a union, none of which holds the union; null when nothing has to change.</summary>
    public IReadOnlyList<UnionVariant>? Opened(Schema schema, UnionShape shape)
    {
        if (!shape.Variants.Any(variant => Holds(graph.Terminal(variant.Schema), schema)))
        {
            return null;
        }

        var opened = new List<UnionVariant>();
        Add(opened, schema, shape, shape.Discriminator, new HashSet<Schema> { schema });
        return opened;
    }

    private void Add(List<UnionVariant> opened, Schema schema, UnionShape shape, string? discriminator, HashSet<Schema> visited)
    {
        foreach (var variant in shape.Variants)
        {
            var terminal = graph.Terminal(variant.Schema);
            if (!Holds(terminal, schema))
            {
                opened.Add(shape.Discriminator == discriminator ? variant : variant with { Tags = [], IsFallback = false });
            }
            else if (visited.Add(terminal))
            {
                Add(opened, schema, shapes[terminal], discriminator, visited);
            }
        }
    }

    /// <summary>Whether one union is the other, or is found among its variants and theirs.</summary>
    private bool Holds(Schema terminal, Schema sought)
    {
        var visited = new HashSet<Schema>();
        var pending = new Stack<Schema>([terminal]);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (ReferenceEquals(next, sought))
            {
                return true;
            }

            foreach (var variant in visited.Add(next) && shapes.TryGetValue(next, out var shape) && shape.IsUnion ? shape.Variants : [])
            {
                pending.Push(graph.Terminal(variant.Schema));
            }
        }

        return false;
    }
}

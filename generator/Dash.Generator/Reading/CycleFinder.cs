using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>
/// Finds references that come back to themselves without passing through a property or an item: such a schema says nothing. The
/// reference that closes the circle loses its target, so that whoever follows references comes to an end.
/// </summary>
internal sealed class CycleFinder(Dictionary<SchemaReference, Schema> targets, IReadOnlyDictionary<SchemaReference, ReadingContext> owners)
{
    private readonly HashSet<Schema> _open = [];
    private readonly HashSet<Schema> _done = [];
    private readonly Stack<(Schema Schema, IEnumerator<Schema> Next)> _path = new();

    /// <summary>Depth first with a stack of its own: a chain of references may be longer than the thread's stack is deep.</summary>
    public void BreakCycles(Schema start)
    {
        Open(start);
        while (_path.Count > 0)
        {
            var (schema, next) = _path.Peek();
            if (!next.MoveNext())
            {
                _path.Pop();
                _open.Remove(schema);
                _done.Add(schema);
            }
            else if (_open.Contains(next.Current))
            {
                Break(next.Current);
            }
            else
            {
                Open(next.Current);
            }
        }
    }

    private void Open(Schema schema)
    {
        if (!_done.Contains(schema) && _open.Add(schema))
        {
            _path.Push((schema, Neighbours(schema).GetEnumerator()));
        }
    }

    private IEnumerable<Schema> Neighbours(Schema schema)
    {
        if (schema.Reference is { } reference && targets.TryGetValue(reference, out var target))
        {
            yield return target;
        }

        foreach (var part in schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf))
        {
            yield return part;
        }
    }

    /// <summary>Walks back along the circle to the nearest reference; there is one, since the text itself is a tree.</summary>
    private void Break(Schema entry)
    {
        var next = entry;
        foreach (var (schema, _) in _path)
        {
            if (schema.Reference is { } reference && targets.TryGetValue(reference, out var target) && ReferenceEquals(target, next))
            {
                targets.Remove(reference);
                owners[reference].Problems.Report(Descriptors.ReferenceCycle, reference.Position, reference.Text);
                return;
            }

            next = schema;
        }
    }
}

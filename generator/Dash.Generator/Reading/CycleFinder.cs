using System;
using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>
/// Finds the references that close circles, and hands each to the caller once. Which steps lead from a schema to others is for the caller
/// to say; every circle of such steps passes through a reference, since the text itself is a tree.
/// </summary>
internal sealed class CycleFinder(IReadOnlyDictionary<SchemaReference, Schema> targets, Func<Schema, IEnumerable<Schema>> steps, Action<SchemaReference> found)
{
    private readonly HashSet<Schema> _open = [];
    private readonly HashSet<Schema> _done = [];
    private readonly HashSet<SchemaReference> _found = [];
    private readonly Stack<(Schema Schema, IEnumerator<Schema> Next)> _path = new();

    /// <summary>Depth first with a stack of its own: a chain of references may be longer than the thread's stack is deep.</summary>
    public void Search(Schema start)
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
                Close(next.Current);
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
            _path.Push((schema, steps(schema).GetEnumerator()));
        }
    }

    /// <summary>Walks back along the circle to the nearest reference.</summary>
    private void Close(Schema entry)
    {
        var next = entry;
        foreach (var (schema, _) in _path)
        {
            if (schema.Reference is { } reference && targets.TryGetValue(reference, out var target) && ReferenceEquals(target, next))
            {
                if (_found.Add(reference))
                {
                    found(reference);
                }

                return;
            }

            next = schema;
        }
    }
}

using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>
/// Tells which lists and maps hold themselves, at once or through other lists and maps. C# can write such a type down by a name only.
/// Each holds one kind of element, so that following the elements leads back to the start or to an end.
/// </summary>
internal sealed class CollectionCycles(SchemaGraph graph, ShapeReader shapes, UnionReader unions)
{
    private readonly Dictionary<Schema, bool> _known = [];

    /// <summary>Whether a terminal schema is a list or map that holds itself.</summary>
    public bool Contains(Schema terminal)
    {
        if (!_known.ContainsKey(terminal))
        {
            Follow(terminal);
        }

        return _known[terminal];
    }

    private void Follow(Schema start)
    {
        var way = new List<Schema>();
        var places = new Dictionary<Schema, int>();
        Schema? current = start;
        while (current is not null && !_known.ContainsKey(current) && !places.ContainsKey(current))
        {
            places.Add(current, way.Count);
            way.Add(current);
            current = Next(current);
        }

        var beginning = current is not null && places.TryGetValue(current, out var place) ? place : way.Count;
        for (var index = 0; index < way.Count; index++)
        {
            _known[way[index]] = index >= beginning && IsCollection(way[index]);
        }
    }

    private Schema? Next(Schema schema)
    {
        if (EnumWire.IsEnum(schema) || SchemaFacts.IsTuple(schema) || unions.Of(schema) is { IsUnion: true } or { IsAny: true } or { IsTooLarge: true })
        {
            return null;
        }

        if (IsNarrowed(schema))
        {
            var parts = AllOfParts.Of(schema, graph);
            return AllOfParts.AgreeOnType(parts) ? AllOfParts.Strongest(parts) : null;
        }

        var element = SchemaFacts.IsList(schema) ? schema.Items : shapes.IsObjectLike(schema) && !shapes.IsRecord(schema) ? shapes.Of(schema).AdditionalProperties : null;
        return element is null ? null : graph.Terminal(element);
    }

    private bool IsCollection(Schema schema) => !IsNarrowed(schema);

    private bool IsNarrowed(Schema schema) => (schema.AllOf.Count > 0 || schema.Reference is not null) && !shapes.IsObjectLike(schema);
}

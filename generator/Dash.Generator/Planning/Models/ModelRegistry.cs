using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;

namespace Dash.Generator.Planning.Models;

/// <summary>The types made so far. Components claim their names first, so that no type named after a place can take one from them.</summary>
internal sealed class ModelRegistry
{
    private readonly SchemaGraph _graph;
    private readonly ShapeReader _shapes;
    private readonly UnionReader _unions;

    public ModelRegistry(SchemaGraph graph, ShapeReader shapes, UnionReader unions, Directions directions, TypeNames names)
    {
        _graph = graph;
        _shapes = shapes;
        _unions = unions;
        Cycles = new CollectionCycles(graph, shapes, unions);
        Records = new RecordRegistry(graph, unions, Cycles, directions, names);
        Enums = new EnumRegistry(graph, names);
    }

    /// <summary>Lists and maps that need a name.</summary>
    public CollectionCycles Cycles { get; }

    public RecordRegistry Records { get; }

    public EnumRegistry Enums { get; }

    /// <summary>The components that get a type of their own: not those that stand for another, nor those that
    /// are only parts of others, nor, where the project selects operations, those that none of these uses.</summary>
    public IEnumerable<(Schema Schema, string Place)> OwnTypes(DocumentTarget target, Func<Schema, bool> isUsed)
    {
        foreach (var component in target.Document.Schemas)
        {
            var end = _graph.Terminal(component.Schema);
            var isOwn = ReferenceEquals(end, component.Schema) || _graph.ComponentOf(end) is null;
            var isType = EnumWire.IsEnum(end) || _unions.IsUnion(end) || (!_unions.Of(end).IsAny && _shapes.IsRecord(end)) || Cycles.Contains(end) || IsTuple(end);
            if (isOwn && isType && (isUsed(end) || !(target.IsFiltered || _shapes.IsPart(end))))
            {
                yield return (end, _graph.PlaceOf(component.Schema)!);
            }
        }
    }

    /// <summary>A list with positions of its own; what only narrows it is left to its parts.</summary>
    private bool IsTuple(Schema end) => SchemaFacts.IsTuple(end) && !_unions.Of(end).IsAny && end.AllOf.Count == 0 && end.Reference is null;

    public void ClaimNames(IEnumerable<(Schema Schema, string Place)> types)
    {
        foreach (var (schema, place) in types.Where(static type => type.Place.Length > 0))
        {
            var site = new TypeSite(place, Direction.Response);
            if (EnumWire.IsEnum(schema))
            {
                Enums.Reference(schema, site);
            }
            else
            {
                Records.ClaimNames(schema, site);
            }
        }
    }
}

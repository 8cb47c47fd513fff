using System.Collections.Generic;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;

namespace Dash.Generator.Planning.Models;

/// <summary>The records, unions and collections that something refers to, in the order they were first asked for.</summary>
internal sealed class RecordRegistry(SchemaGraph graph, UnionReader unions, CollectionCycles cycles, Directions directions, TypeNames names)
{
    private readonly Dictionary<(Schema Schema, Direction Direction), TypeNameModel> _names = [];
    private readonly Dictionary<Schema, string> _places = [];
    private readonly Dictionary<(Schema Schema, Direction Direction), TypeModel> _references = [];
    private readonly Queue<PlannedRecord> _pending = new();

    /// <summary>The record, union or collection for a schema; a schema that differs by direction has two, the one that is sent ending in Input.</summary>
    public TypeModel Reference(Schema schema, TypeSite site)
    {
        ClaimNames(schema, site);
        var direction = directions.Of(schema, site.Direction);
        if (!_references.TryGetValue((schema, direction), out var reference))
        {
            var name = _names[(schema, direction)];
            _references[(schema, direction)] = reference = ModelOf(schema, name);
            _pending.Enqueue(Find(schema, direction));
        }

        return reference;
    }

    /// <summary>The record of a schema that has a name already.</summary>
    public PlannedRecord Find(Schema schema, Direction wanted)
    {
        var direction = directions.Of(schema, wanted);
        return new PlannedRecord
        {
            Schema = schema,
            Type = _names[(schema, direction)],
            Site = new TypeSite(_places[schema], direction),
            Response = _names[(schema, direction)] != _names[(schema, Direction.Response)] ? _names[(schema, Direction.Response)] : null,
        };
    }

    public void ClaimNames(Schema schema, TypeSite site)
    {
        if (_places.ContainsKey(schema))
        {
            return;
        }

        var place = site.Place;
        _places.Add(schema, place);
        var target = graph.TargetOf(schema);
        var name = names.Claim(target, Free(schema, place), schema.Position);
        var isSplit = directions.IsSplit(schema);
        _names[(schema, Direction.Response)] = name;
        _names[(schema, Direction.Request)] = isSplit ? names.Claim(target, place + "Input", schema.Position) : name;
        _names[(schema, Direction.Form)] = directions.HasFormOfItsOwn(schema) ? names.Claim(target, place + "Form", schema.Position) : name;
    }

    private TypeModel ModelOf(Schema schema, TypeNameModel name) => unions.IsUnion(schema) ? TypeModels.Union(name)
        : cycles.Contains(schema) ? TypeModels.Collection(name)
        : SchemaFacts.IsTuple(schema) ? TypeModels.Tuple(name)
        : TypeModels.Record(name);

    private string Free(Schema schema, string place) => unions.IsUnion(schema) ? ReservedNames.OfUnion(place)
        : cycles.Contains(schema) || SchemaFacts.IsTuple(schema) ? ReservedNames.OfCollection(place)
        : ReservedNames.OfRecord(place);

    public bool TryTake(out PlannedRecord? record)
    {
        record = _pending.Count > 0 ? _pending.Dequeue() : null;
        return record is not null;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Endpoints;
using Dash.Generator.Planning.Operations;

namespace Dash.Generator.Planning.Schemas;

/// <summary>
/// Finds out, over all documents of the compilation, in which directions each object travels and which objects look different in the
/// two: those that hold a readOnly or writeOnly member somewhere below.
/// </summary>
internal sealed class DirectionPlanner(SchemaGraph graph, ShapeReader shapes, UnionReader unions)
{
    private readonly HashSet<Schema> _requests = [];
    private readonly HashSet<Schema> _responses = [];
    private readonly HashSet<Schema> _directional = [];
    private readonly FormFinder _forms = new(graph, shapes, unions);

    public Directions Plan(IReadOnlyList<DocumentTarget> targets)
    {
        foreach (var operation in targets.SelectMany(static target => target.Document.Operations))
        {
            Visit(operation.Parameters.Select(static parameter => parameter.Schema), Direction.Request);
            Visit(_forms.Take(operation.RequestBody?.Contents ?? []), Direction.Request);
            Visit(operation.Responses.SelectMany(static response => SchemasOf(response.Contents)), Direction.Response);
            Visit(AnswerPlanner.Successes(operation).SelectMany(static response => response.Headers).Select(static header => header.Schema).OfType<Schema>(), Direction.Response);
        }

        foreach (var webhook in targets.SelectMany(static target => WebhookPlanner.Of(target.Document)))
        {
            // The service sends these, so what is its request arrives here.
            Visit(SchemasOf(webhook.Operation.RequestBody?.Contents ?? []), Direction.Response);
            Visit(webhook.Operation.Responses.SelectMany(static response => SchemasOf(response.Contents)), Direction.Request);
        }

        var components = targets.SelectMany(static target => target.Document.Schemas).Select(component => graph.Terminal(component.Schema));
        FindDirectional([.. _requests, .. _responses, .. components]);
        return new Directions(_requests, _responses, _directional, _forms.Found);
    }

    private static IEnumerable<Schema> SchemasOf(IEnumerable<MediaTypeContent> contents) =>
        contents.SelectMany(static content => new[] { content.Schema, content.ItemSchema }).OfType<Schema>();

    private void Visit(IEnumerable<Schema> roots, Direction direction)
    {
        var visited = direction == Direction.Request ? _requests : _responses;
        var pending = new Stack<Schema>(roots.Select(graph.Terminal));
        while (pending.Count > 0)
        {
            var schema = pending.Pop();
            if (visited.Add(schema))
            {
                foreach (var child in Children(schema, member => Travels(member, direction)))
                {
                    pending.Push(child);
                }
            }
        }
    }

    public static bool Travels(ShapeMember member, Direction direction) =>
        direction == Direction.Response ? !member.IsWriteOnly : !member.IsReadOnly;

    /// <summary>A schema is directional when it has such a member or a child that is; repeated until nothing new is found, since schemas may be recursive.</summary>
    private void FindDirectional(HashSet<Schema> schemas)
    {
        var records = schemas.Where(IsRecord).ToList();
        var containers = schemas.Where(schema => !IsRecord(schema)).ToList();
        _directional.UnionWith(records.Where(schema => shapes.Of(schema).Members.Any(static member => member.IsReadOnly || member.IsWriteOnly)));
        int before;
        do
        {
            before = _directional.Count;
            _directional.UnionWith(records.Concat(containers).Where(schema => Children(schema, static _ => true).Any(_directional.Contains)));
        }
        while (_directional.Count > before);
    }

    private bool IsRecord(Schema schema) => !unions.IsUnion(schema) && shapes.IsRecord(schema);

    private IEnumerable<Schema> Children(Schema schema, Func<ShapeMember, bool> includes)
    {
        if (unions.Of(schema) is { IsUnion: true } union)
        {
            return union.Variants.Select(static variant => variant.Schema).Select(graph.Terminal);
        }

        if (shapes.IsRecord(schema))
        {
            var shape = shapes.Of(schema);
            return shape.Members.Where(includes).Select(static member => member.Schema).Concat([shape.AdditionalProperties]).OfType<Schema>().Select(graph.Terminal);
        }

        return new[] { schema.Items, schema.AdditionalProperties }.OfType<Schema>().Select(graph.Terminal);
    }
}

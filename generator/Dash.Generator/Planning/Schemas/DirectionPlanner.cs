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
    private readonly Dictionary<Schema, List<(Schema Schema, ShapeMember? Member)>> _children = [];
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
                foreach (var (child, member) in Children(schema))
                {
                    if (member is null || Travels(member, direction))
                    {
                        pending.Push(child);
                    }
                }
            }
        }
    }

    public static bool Travels(ShapeMember member, Direction direction) =>
        direction == Direction.Response ? !member.IsWriteOnly : !member.IsReadOnly;

    /// <summary>A schema is directional when it has such a member or a child that is; repeated until nothing new is found, since schemas may be recursive.</summary>
    private void FindDirectional(HashSet<Schema> schemas)
    {
        foreach (var schema in schemas.Where(schema => !unions.IsUnion(schema) && shapes.IsRecord(schema)))
        {
            if (shapes.Of(schema).Members.Any(static member => member.IsReadOnly || member.IsWriteOnly))
            {
                _directional.Add(schema);
            }
        }

        Predicate<(Schema Schema, ShapeMember? Member)> isDirectional = child => _directional.Contains(child.Schema);
        int before;
        do
        {
            before = _directional.Count;
            foreach (var schema in schemas)
            {
                if (Children(schema).Exists(isDirectional))
                {
                    _directional.Add(schema);
                }
            }
        }
        while (_directional.Count > before && before > 0);
    }

    /// <summary>What stands directly in a schema, each with the member it is the value of, if it is one's.</summary>
    private List<(Schema Schema, ShapeMember? Member)> Children(Schema schema)
    {
        if (!_children.TryGetValue(schema, out var children))
        {
            _children[schema] = children = [.. FindChildren(schema)];
        }

        return children;
    }

    private IEnumerable<(Schema Schema, ShapeMember? Member)> FindChildren(Schema schema)
    {
        if (unions.Of(schema) is { IsUnion: true } union)
        {
            foreach (var variant in union.Variants)
            {
                yield return (graph.Terminal(variant.Schema), null);
            }

            yield break;
        }

        var shape = shapes.IsRecord(schema) ? shapes.Of(schema) : null;
        foreach (var member in shape?.Members ?? [])
        {
            if (member.Schema is { } value)
            {
                yield return (graph.Terminal(value), member);
            }
        }

        foreach (var position in shape is null ? schema.PrefixItems : [])
        {
            yield return (graph.Terminal(position), null);
        }

        if (shape is null && schema.Items is { } items)
        {
            yield return (graph.Terminal(items), null);
        }

        if ((shape is null ? schema.AdditionalProperties : shape.AdditionalProperties) is { } rest)
        {
            yield return (graph.Terminal(rest), null);
        }
    }
}

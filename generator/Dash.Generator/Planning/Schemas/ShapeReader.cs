using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>Gathers the members of objects. Remembers which schemas are parts of others: a part that nothing uses by itself gets no type.</summary>
internal sealed class ShapeReader(SchemaGraph graph)
{
    private readonly Dictionary<Schema, ObjectShape> _shapes = [];
    private readonly Dictionary<Schema, bool> _objects = [];
    private readonly HashSet<Schema> _parts = [];

    public bool IsPart(Schema schema) => _parts.Contains(schema);

    /// <summary>Whether the value of a terminal schema is an object with members, or one whose members are not all of one type, and so gets a record.</summary>
    public bool IsRecord(Schema schema) => IsObjectLike(schema) && Of(schema) is { Members.Count: > 0 } or { HasPatternProperties: true, AdditionalProperties.IsAny: false };

    /// <summary>Whether a terminal schema, its parts taken together, describes an object.</summary>
    public bool IsObjectLike(Schema schema)
    {
        if (!_objects.TryGetValue(schema, out var isObject))
        {
            _objects[schema] = isObject = IsObjectLike(schema, null);
        }

        return isObject;
    }

    /// <summary>Looks at every schema anew, now that unions are known.</summary>
    public void Forget()
    {
        _objects.Clear();
        _shapes.Clear();
        _parts.Clear();
    }

    public ObjectShape Of(Schema schema)
    {
        if (!_shapes.TryGetValue(schema, out var shape))
        {
            var merge = new Merge();
            Add(schema, schema, merge);
            _shapes[schema] = shape = merge.ToShape(schema);
        }

        return shape;
    }

    private bool IsObjectLike(Schema schema, HashSet<Schema>? visited)
    {
        if (visited?.Contains(schema) == true)
        {
            return true;
        }

        if (schema.EnumValues.Count > 0)
        {
            return false;
        }

        if (schema.Reference is null && schema.AllOf.Count == 0)
        {
            return SchemaFacts.IsObject(schema);
        }

        visited ??= [];
        visited.Add(schema);
        var parts = PartsOf(schema).Select(graph.Terminal).Where(static part => !SchemaFacts.SaysNoShape(part)).ToList();
        return parts.Count == 0 ? SchemaFacts.IsObject(schema) : parts.All(part => IsObjectLike(part, visited));
    }

    private void Add(Schema schema, Schema owner, Merge merge)
    {
        if (!merge.Visited.Add(schema))
        {
            return;
        }

        foreach (var part in PartsOf(schema))
        {
            foreach (var link in graph.Chain(part))
            {
                _parts.Add(link);
            }

            var terminal = graph.Terminal(part);
            Add(terminal, graph.ComponentOf(terminal) is null ? owner : terminal, merge);
        }

        foreach (var property in schema.Properties)
        {
            merge.Add(property, owner, graph);
        }

        foreach (var name in schema.Required)
        {
            merge.Required.Add(name.Value);
        }

        merge.HasPatternProperties |= schema.HasPatternProperties;
        merge.AdditionalProperties = schema.AdditionalProperties ?? merge.AdditionalProperties;
    }

    /// <summary>What the schema is put together of: the parts of its <c>allOf</c>, and what it refers to while it says something of its own.</summary>
    public IEnumerable<Schema> PartsOf(Schema schema) => schema.Reference is not null && graph.Resolve(schema) is { } target
        ? [target, .. schema.AllOf]
        : schema.AllOf;

    private sealed class Merge
    {
        private readonly List<string> _order = [];
        private readonly Dictionary<string, ShapeMember> _members = new(StringComparer.Ordinal);

        public HashSet<Schema> Visited { get; } = [];

        public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

        public Schema? AdditionalProperties { get; set; }

        public bool HasPatternProperties { get; set; }

        /// <summary>A later part that only annotates keeps the type of the earlier one; a later description wins.</summary>
        public void Add(SchemaProperty property, Schema owner, SchemaGraph graph)
        {
            var known = _members.TryGetValue(property.Name, out var earlier) ? earlier : null;
            if (known is null)
            {
                _order.Add(property.Name);
            }

            var keepsType = known?.Schema is not null && property.Schema.IsAny;
            var contradiction = known?.Contradiction ?? (known?.Schema is { } said && Contradict(graph.Terminal(said), graph.Terminal(property.Schema)) ? property.Schema : null);
            _members[property.Name] = new ShapeMember
            {
                Name = property.Name,
                Schema = contradiction is not null ? null : keepsType ? known!.Schema : property.Schema,
                Contradiction = contradiction,
                Owner = keepsType ? known!.Owner : owner,
                Description = graph.DescriptionOf(property.Schema) ?? known?.Description,
                IsReadOnly = graph.IsReadOnly(property.Schema) || known is { IsReadOnly: true },
                IsWriteOnly = graph.IsWriteOnly(property.Schema) || known is { IsWriteOnly: true },
            };
        }

        public ObjectShape ToShape(Schema schema)
        {
            var described = _order.Select(name => WithRequired(_members[name]));
            var names = Required.Where(name => !_members.ContainsKey(name)).ToList();
            names.Sort(StringComparer.Ordinal);
            var undescribed = names.ConvertAll(name => new ShapeMember { Name = name, Schema = null, Owner = schema, Description = null, IsRequired = true });
            return new ObjectShape { Members = [.. described, .. undescribed], AdditionalProperties = AdditionalProperties, HasPatternProperties = HasPatternProperties };
        }

        /// <summary>Whether no value is of both types. A part may narrow an earlier one: an integer is a number too.</summary>
        private static bool Contradict(Schema earlier, Schema later) =>
            earlier.Types.Count > 0 && later.Types.Count > 0 && !earlier.Types.Any(type => later.Types.Any(other => AreCompatible(type, other)));

        private static bool AreCompatible(string type, string other) =>
            type == other || (type is "integer" or "number" && other is "integer" or "number");

        private ShapeMember WithRequired(ShapeMember member) => !Required.Contains(member.Name) ? member : new()
        {
            Name = member.Name,
            Schema = member.Schema,
            Contradiction = member.Contradiction,
            Owner = member.Owner,
            Description = member.Description,
            IsRequired = true,
            IsReadOnly = member.IsReadOnly,
            IsWriteOnly = member.IsWriteOnly,
        };
    }
}

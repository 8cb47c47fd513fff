using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the schemas of one document, each node once, so that one schema stays one object however it is reached.</summary>
internal sealed class SchemaReader
{
    private readonly ReadingContext _context;
    private readonly ValueReader _values;
    private readonly TypeReader _types;
    private readonly EnumReader _enums;
    private readonly ConstraintReader _constraints;
    private readonly SchemaPartReader _parts;
    private readonly ItemsReader _items;
    private readonly RestReader _rest;
    private readonly Dictionary<JsonNode, Schema> _byNode = [];
    private List<SchemaReference> _references = [];

    public SchemaReader(ReadingContext context)
    {
        _context = context;
        _values = context.Values;
        _types = new TypeReader(context.Problems);
        _enums = new EnumReader(context.Values, context.Problems);
        _constraints = new ConstraintReader(context.Values);
        _items = new ItemsReader(context.Values, context.Problems);
        _rest = new RestReader(context.Values, context.Problems);
        _parts = new SchemaPartReader(context.Values, this, context.Problems);
    }

    public IReadOnlyDictionary<JsonNode, Schema> ByNode => _byNode;

    /// <summary>The references read since this was last asked.</summary>
    public IReadOnlyList<SchemaReference> TakeNewReferences()
    {
        var references = _references;
        _references = [];
        return references;
    }

    public Schema Read(JsonNode node, string name)
    {
        if (_byNode.TryGetValue(node, out var known))
        {
            return known;
        }

        var schema = node switch
        {
            JsonObject keywords => ReadKeywords(keywords),
            JsonBoolean boolean => new Schema { Position = node.Position, IsNever = !boolean.Value },
            _ => NotASchema(node, name),
        };
        _byNode.Add(node, schema);
        return schema;
    }

    /// <summary>A schema for a place where none is written.</summary>
    public Schema Any(SourcePosition position) => Read(new JsonObject([], position), "schema");

    private Schema NotASchema(JsonNode node, string name)
    {
        _values.Expect<JsonObject>(node, name, "a schema (an object, true or false)");
        return new Schema { Position = node.Position };
    }

    private Schema ReadKeywords(JsonObject node)
    {
        _context.HasAddresses |= node["$id"] is JsonString;
        var reference = ReadReference(node);
        var keywords = reference is { Kind: ReferenceKind.Plain } && _context.IsVersion30 ? WithoutIneffective(node) : node;
        Keywords.Schema.Check(keywords, _context.Problems);
        _parts.ReadDefinitions(keywords);
        var types = _types.Read(keywords);
        var values = _enums.Read(keywords);
        var items = _items.Read(keywords);
        var rest = _rest.Read(keywords);
        return new Schema
        {
            Position = node.Position,
            Reference = reference,
            Types = types.Names,
            Nullable = types.HasNull || values.HasNull || ReadNullable(keywords),
            IsNullOnly = (types.HasNull && types.Names.Count == 0) || values.OnlyNull || keywords["const"] is JsonNull,
            Format = _values.String(keywords, "format") is { Length: > 0 } format ? format : types.Format,
            ContentEncoding = _values.String(keywords, "contentEncoding"),
            ContentMediaType = _values.String(keywords, "contentMediaType"),
            Title = _values.String(keywords, "title"),
            Description = _values.String(keywords, "description"),
            Properties = _parts.ReadProperties(keywords),
            Required = _values.Texts(keywords, "required"),
            AdditionalProperties = rest.Node is null ? null : Read(rest.Node, "additionalProperties"),
            AdditionalPropertiesForbidden = rest.IsForbidden,
            HasPatternProperties = rest.IsPartial,
            Items = items.Others is null ? null : Read(items.Others, "items"),
            PrefixItems = [.. items.Positions.Select(position => Read(position, "prefixItems"))],
            AllOf = _parts.ReadList(keywords, "allOf"),
            OneOf = _parts.ReadList(keywords, "oneOf"),
            AnyOf = _parts.ReadList(keywords, "anyOf"),
            Discriminator = _parts.ReadDiscriminator(keywords),
            EnumValues = values.Values,
            EnumNames = values.Names,
            EnumDescriptions = values.Descriptions,
            Default = keywords["default"],
            Const = keywords["const"],
            ReadOnly = _values.Boolean(keywords, "readOnly"),
            WriteOnly = _values.Boolean(keywords, "writeOnly"),
            Deprecated = _values.Boolean(keywords, "deprecated"),
            Constraints = _constraints.Read(keywords),
            UnsupportedKeywords = reference is null ? [] : [.. OtherReferences(keywords, reference.Kind)],
        };
    }

    /// <summary>The one of several that says most; the others are left to planning.</summary>
    private SchemaReference? ReadReference(JsonObject node)
    {
        var (text, kind) = _values.Text(node, "$ref") is { } plain ? (plain, ReferenceKind.Plain)
            : _values.Text(node, "$dynamicRef") is { } dynamic ? (dynamic, ReferenceKind.Dynamic)
            : (_values.Text(node, "$recursiveRef"), ReferenceKind.Recursive);
        if (text is null)
        {
            return null;
        }

        var reference = ReferenceParser.Parse(text, kind, node);
        _references.Add(reference);
        return reference;
    }

    /// <summary>A value has one type, so one reference decides.</summary>
    private static IEnumerable<UnsupportedKeyword> OtherReferences(JsonObject keywords, ReferenceKind kind) =>
        from name in new[] { "$dynamicRef", "$recursiveRef" }
        where name != (kind == ReferenceKind.Dynamic ? "$dynamicRef" : kind == ReferenceKind.Recursive ? "$recursiveRef" : "$ref")
        let member = keywords.Find(name)
        where member is not null
        select new UnsupportedKeyword { Name = name, Position = member.Position };

    private bool ReadNullable(JsonObject keywords)
    {
        var nullable = _values.Boolean(keywords, "nullable");
        if (nullable && !_context.IsVersion30)
        {
            _context.Problems.Report(Descriptors.NullableIn31, keywords.Find("nullable")!.Position);
        }

        return nullable;
    }

    /// <summary>3.0 gives the neighbours of a reference no meaning. Those that only annotate the place are honoured all the same, since that is what their authors meant.</summary>
    private JsonObject WithoutIneffective(JsonObject node)
    {
        if (node.Members.Count == 1)
        {
            return node;
        }

        var kept = new List<JsonMember>();
        foreach (var member in node.Members)
        {
            if (member.Name is "$ref" or "description" or "title" or "default" or "nullable" or "readOnly" or "writeOnly" or "deprecated" || Keywords.Schema.IsIgnored(member.Name))
            {
                kept.Add(member);
            }
            else
            {
                _context.Problems.Report(Descriptors.NoEffectBesideReference, member.Position, member.Name, _context.Version);
            }
        }

        return new JsonObject(kept, node.Position);
    }
}

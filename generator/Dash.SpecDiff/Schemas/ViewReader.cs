using Dash.Generator.Document;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>Puts together what a schema says in all its parts.</summary>
internal sealed class ViewReader(Spec spec)
{
    private readonly Dictionary<Schema, SchemaView> _views = [];

    public SchemaView Read(Schema schema)
    {
        if (!_views.TryGetValue(schema, out var view))
        {
            view = Make(schema);
            _views.Add(schema, view);
        }

        return view;
    }

    private SchemaView Make(Schema schema)
    {
        var parts = new List<Schema>();
        var hasOptionalNull = Collect(schema, parts);
        var values = ReadValues(parts);
        var types = ReadTypes(parts, values);
        return new SchemaView
        {
            Source = schema,
            Parts = parts,
            Types = types,
            IsNullable = hasOptionalNull || schema.Nullable || IsNullableByAllParts(parts),
            Members = ReadMembers(parts),
            Required = parts.SelectMany(static part => part.Required).Select(static name => name.Value).ToHashSet(StringComparer.Ordinal),
            Unions = [.. parts.SelectMany(ReadUnions)],
            Values = values,
        };
    }

    /// <summary>Whether null came in as one of the forms.</summary>
    private bool Collect(Schema schema, List<Schema> parts)
    {
        if (parts.Contains(schema))
        {
            return false;
        }

        parts.Add(schema);
        var hasNull = (schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf).Any(static variant => variant.IsNullOnly);
        if (schema.Reference is { } reference && spec.Find(reference) is { } target)
        {
            hasNull |= Collect(target, parts);
        }

        foreach (var part in schema.AllOf)
        {
            Collect(part, parts);
        }

        foreach (var only in ReadAllVariants(schema).Where(static union => union.Variants.Count == 1))
        {
            Collect(only.Variants[0], parts);
        }

        return hasNull;
    }

    private static bool IsNullableByAllParts(List<Schema> parts)
    {
        var typed = parts.Where(static part => part.Types.Count > 0 || part.IsNullOnly).ToList();
        return typed.Count > 0 && typed.TrueForAll(static part => part.Nullable || part.IsNullOnly);
    }

    private static HashSet<string> ReadTypes(List<Schema> parts, IReadOnlyDictionary<string, JsonNode>? values)
    {
        var types = parts.Where(static part => part.Types.Count > 0).Select(static part => part.Types).FirstOrDefault();
        if (types is not null)
        {
            return [.. types];
        }

        if (values is not null)
        {
            return [.. values.Values.Select(TypeOf)];
        }

        return parts.Exists(static part => part.Properties.Count > 0 || part.AdditionalProperties is not null) ? ["object"]
            : parts.Exists(static part => part.Items is not null || part.PrefixItems.Count > 0) ? ["array"]
            : [];
    }

    private static string TypeOf(JsonNode value) => value switch
    {
        JsonString => "string",
        JsonNumber number => number.Text.AsSpan().IndexOfAny(".eE") < 0 ? "integer" : "number",
        JsonBoolean => "boolean",
        JsonArray => "array",
        _ => "object",
    };

    private static Dictionary<string, JsonNode>? ReadValues(List<Schema> parts)
    {
        Dictionary<string, JsonNode>? values = null;
        foreach (var part in parts.Where(static part => part.EnumValues.Count > 0 || part.Const is not (null or JsonNull)))
        {
            var own = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
            foreach (var value in part.EnumValues.Count > 0 ? part.EnumValues : [part.Const!])
            {
                own.TryAdd(JsonText.Of(value), value);
            }

            values = values is null ? own : values.Where(pair => own.ContainsKey(pair.Key)).ToDictionary(StringComparer.Ordinal);
        }

        return values;
    }

    private Dictionary<string, ViewMember> ReadMembers(List<Schema> parts)
    {
        var members = new Dictionary<string, ViewMember>(StringComparer.Ordinal);
        var declarations = from part in parts from property in part.Properties select (Part: part, Property: property);
        foreach (var group in declarations.GroupBy(static declared => declared.Property.Name, StringComparer.Ordinal))
        {
            var (part, property) = group.First();
            members.Add(group.Key, new ViewMember(group.Key, Together([.. group.Select(static declared => declared.Property.Schema)]), part, property.Position));
        }

        return members;
    }

    private Schema Together(List<Schema> schemas)
    {
        if (schemas.Distinct().Count() == 1)
        {
            return schemas[0];
        }

        var all = new Schema { AllOf = schemas, Position = schemas[0].Position };
        spec.Adopt(all, schemas[0]);
        return all;
    }

    private static IEnumerable<Union> ReadUnions(Schema part) => ReadAllVariants(part).Where(static union => union.Variants.Count > 1);

    private static IEnumerable<Union> ReadAllVariants(Schema part) =>
        new[] { new Union(true, Values(part.OneOf), part), new Union(false, Values(part.AnyOf), part) }.Where(static union => union.Variants.Count > 0);

    private static List<Schema> Values(IReadOnlyList<Schema> variants) => [.. variants.Where(static variant => !variant.IsNullOnly)];
}

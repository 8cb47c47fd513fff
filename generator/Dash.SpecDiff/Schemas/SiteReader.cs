using Dash.Generator.Document;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>Follows references, and wrappers that hold one schema and only annotate it.</summary>
internal sealed class SiteReader(Spec spec)
{
    private readonly Dictionary<Schema, Site> _sites = [];

    public Site Read(Schema schema)
    {
        if (!_sites.TryGetValue(schema, out var site))
        {
            site = Follow(schema);
            _sites.Add(schema, site);
        }

        return site;
    }

    private Site Follow(Schema schema)
    {
        var wrappers = new List<Schema>();
        var addsNull = false;
        string? name = null;
        while (OnlyAnnotates(schema) && Inner(schema) is { } inner && !wrappers.Contains(inner.Schema))
        {
            addsNull |= schema.Nullable || inner.AddsNull;
            wrappers.Add(schema);
            schema = inner.Schema;
            name = spec.NameOf(schema) ?? name;
        }

        return new Site(schema, name, wrappers) { AddsNull = addsNull };
    }

    private (Schema Schema, bool AddsNull)? Inner(Schema schema)
    {
        if (schema.Reference is { } reference)
        {
            return schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count == 0 && spec.Find(reference) is { } target ? (target, false) : null;
        }

        if (schema.AllOf.Count == 1 && schema.OneOf.Count + schema.AnyOf.Count == 0)
        {
            return (schema.AllOf[0], false);
        }

        var variants = schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf;
        var values = variants.Where(static variant => !variant.IsNullOnly).ToList();
        return schema.AllOf.Count == 0 && (schema.OneOf.Count == 0 || schema.AnyOf.Count == 0) && values.Count == 1
            ? (values[0], values.Count < variants.Count)
            : null;
    }

    /// <summary>Beside what it wraps, the schema says nothing about the shape of values.</summary>
    private static bool OnlyAnnotates(Schema schema) =>
        schema.Types.Count == 0 && schema.Properties.Count == 0 && schema.Required.Count == 0 && schema.Items is null && schema.PrefixItems.Count == 0
        && schema.AdditionalProperties is null && !schema.AdditionalPropertiesForbidden && schema.EnumValues.Count == 0 && schema.Const is null
        && schema.Constraints is null && schema.Format is null && schema.ContentEncoding is null && schema.Discriminator is null && !schema.IsNever;
}

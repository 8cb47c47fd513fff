using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>Compares what tells the forms of values apart.</summary>
internal static class DiscriminatorComparer
{
    public static void Compare(SchemaReport report, SchemaComparer schemas, SchemaPair pair)
    {
        var (old, @new) = (pair.Old.Discriminator, pair.New.Discriminator);
        if (old is null || @new is null)
        {
            if (old is not null || @new is not null)
            {
                var (check, verb) = old is null ? (UnionChecks.DiscriminatorAdded, "added") : (UnionChecks.DiscriminatorRemoved, "removed");
                report.Add(pair, check, "discriminator", $"discriminator '{(@new ?? old)!.PropertyName}' {verb}");
            }

            return;
        }

        if (old.PropertyName != @new.PropertyName)
        {
            report.Add(pair, UnionChecks.DiscriminatorChanged, "discriminator", $"discriminator '{old.PropertyName}' → '{@new.PropertyName}'");
        }

        if (old.DefaultMapping?.Value != @new.DefaultMapping?.Value)
        {
            report.Add(pair, UnionChecks.DefaultMappingChanged, "discriminator", $"default {old.DefaultMapping?.Value ?? "none"} → {@new.DefaultMapping?.Value ?? "none"}");
        }

        CompareMappings(report, schemas, pair);
    }

    private static void CompareMappings(SchemaReport report, SchemaComparer schemas, SchemaPair pair)
    {
        var old = Values(report.Old, pair.Old);
        var @new = Values(report.New, pair.New);
        var (oldPlace, newPlace) = (SchemaReport.At(report.Old, pair.Old, "discriminator"), SchemaReport.At(report.New, pair.New, "discriminator"));
        foreach (var (value, schema) in @new)
        {
            if (old.TryGetValue(value, out var before))
            {
                schemas.Compare(before, schema, pair.Flow, pair.Where.Into($"({value})"));
            }
            else
            {
                report.Log.Add(UnionChecks.MappingValueAdded.For(pair.Flow), pair.Where, new Spot(oldPlace, newPlace), $"'{value}' names a form");
            }
        }

        foreach (var value in old.Keys.Where(value => !@new.ContainsKey(value)))
        {
            report.Log.Add(UnionChecks.MappingValueRemoved.For(pair.Flow), pair.Where, new Spot(oldPlace, newPlace), $"'{value}' no longer names a form");
        }
    }

    /// <summary>Wire values with their forms: those that are mapped, and where nothing is, the names of the components.</summary>
    private static Dictionary<string, Schema> Values(Spec spec, SchemaView view)
    {
        var values = new Dictionary<string, Schema>(StringComparer.Ordinal);
        foreach (var member in view.Discriminator!.Mapping)
        {
            if (member.Value is JsonString target && spec.FindTarget(target.Value) is { } schema)
            {
                values.TryAdd(member.Name, schema);
            }
        }

        var mapped = values.Values.ToHashSet();
        foreach (var variant in view.Unions.SelectMany(static union => union.Variants))
        {
            if (variant.Reference is { ComponentName: { } name } reference && spec.Find(reference) is { } schema && !mapped.Contains(schema))
            {
                values.TryAdd(name, schema);
            }
        }

        return values;
    }
}

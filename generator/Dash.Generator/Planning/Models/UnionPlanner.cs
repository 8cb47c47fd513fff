using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Planning.Validation;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Models;

/// <summary>Gives unions their variants: the type of each, its name, and what tells it from the others.</summary>
internal sealed class UnionPlanner(SchemaGraph graph, ShapeReader shapes, TypePlanner types, ValidatorPlanner validators)
{
    private readonly VariantFeatures _features = new(graph, shapes, types.Unions);

    public UnionModel Plan(PlannedRecord planned)
    {
        var shape = types.Unions.Of(planned.Schema);
        var target = graph.TargetOf(planned.Schema);
        foreach (var lost in shape.LostMappings)
        {
            types.Problems.Report(UnionDescriptors.MappingLeadsNowhere, target.Document, lost.Position, lost.Value);
        }

        var patterns = new PatternFields(new NameScope(ReservedNames.InUnion(planned.Type.Name)));
        var variants = Variants(planned, shape, target.IsValidated ? patterns : null);
        var twins = new VariantTwins(variants);
        foreach (var (first, second) in twins.Alike())
        {
            types.Problems.Report(UnionDescriptors.VariantsAlike, target.Document, planned.Schema.Position, first.Name, second.Name);
        }

        return new UnionModel
        {
            Type = planned.Type,
            Documentation = Documentation.OfType(planned.Schema.Description ?? planned.Schema.Title, planned.Type.Name, RecordPlanner.Remarks(planned)),
            Variants = Trimmed(twins.Any ? variants : variants.ConvertAll(VariantTwins.Brief)).ToEquatableArray(),
            Discriminator = shape.Discriminator,
            IsValidated = target.IsValidated,
            Patterns = patterns.All.ToEquatableArray(),
            IsObsolete = planned.Schema.Deprecated,
        };
    }

    private List<VariantModel> Variants(PlannedRecord planned, UnionShape shape, PatternFields? patterns)
    {
        var names = new VariantNames(planned.Type.Name);
        var variants = new List<VariantModel>();
        foreach (var variant in shape.Variants)
        {
            var type = types.Plan(variant.Schema, SiteOf(variant, planned.Site));
            var twin = variants.FindIndex(other => SignatureOf(other.Type) == SignatureOf(type));
            if (type.Kind == TypeKind.Any || SignatureOf(type) == planned.Type.FullName)
            {
                continue;
            }

            if (twin >= 0)
            {
                variants[twin] = Join(variants[twin], type, variant);
            }
            else
            {
                var plain = Plan(variant, type, names, planned.Site.Direction);
                variants.Add(patterns is null ? plain : plain with { Check = validators.CheckOfVariant(variant, type, patterns) });
            }
        }

        return variants;
    }

    private VariantModel Plan(UnionVariant variant, TypeModel type, VariantNames names, Direction direction)
    {
        var (name, parameter) = names.Of(type);
        var kinds = _features.KindsOf(variant.Schema);
        var members = (kinds & ValueKinds.Object) == 0 ? [] : _features.MembersOf(variant.Schema, direction);
        return new VariantModel
        {
            Name = name,
            Parameter = parameter,
            Type = type,
            HasConversion = type.Kind is not (TypeKind.List or TypeKind.Map),
            Kinds = kinds,
            ItemKinds = (kinds & ValueKinds.Array) == 0 ? ValueKinds.Any : _features.ItemKindsOf(variant.Schema),
            Tags = [.. variant.Tags],
            Values = [.. _features.ValuesOf(variant.Schema)],
            Members = members is null ? [] : [.. members],
            IsOpen = members is null,
            IsFallback = variant.IsFallback,
        };
    }

    /// <summary>A component has the name it has everywhere; what stands in the union itself is named after the union.</summary>
    private TypeSite SiteOf(UnionVariant variant, TypeSite site)
    {
        if (graph.Chain(variant.Schema).Select(graph.PlaceOf).LastOrDefault(static place => place is not null) is { } place)
        {
            return new TypeSite(place, site.Direction);
        }

        var terminal = graph.Terminal(variant.Schema);
        var constant = variant.Label is null && shapes.IsRecord(terminal)
            ? shapes.Of(terminal).Members.Where(static member => member.Schema is not null).Select(member => graph.Terminal(member.Schema!))
                .Where(EnumWire.IsEnum).Select(schema => EnumWire.OnlyValue(schema) is { } value ? EnumWire.Of(schema, value).Wire : null).FirstOrDefault(static wire => wire is not null)
            : null;
        return site.Below(Identifier.Pascal(variant.Label ?? constant ?? "Variant"));
    }

    /// <summary>Where the discriminator decides, nothing else needs to be said about objects.</summary>
    private static IEnumerable<VariantModel> Trimmed(List<VariantModel> variants)
    {
        var undecided = variants.Where(static variant => (variant.Kinds & ValueKinds.Object) != 0 && (variant.Tags.Count == 0 || variant.IsFallback)).Take(2).Count();
        var isOnlyOne = variants.Count(static variant => (variant.Kinds & ValueKinds.Object) != 0) == 1;
        return undecided > 1 && !isOnlyOne ? variants : variants.Select(static variant => variant with { Members = [], IsOpen = true });
    }

    private static VariantModel Join(VariantModel known, TypeModel type, UnionVariant variant) => known with
    {
        Type = type.Name.Length > known.Type.Name.Length ? type : known.Type,
        ItemKinds = ValueKinds.Any,
        Check = null,
        Values = [],
        Tags = [.. known.Tags, .. variant.Tags],
        IsFallback = known.IsFallback || variant.IsFallback,
    };

    /// <summary>C# tells no types apart that differ only in which references may be null.</summary>
    private static string SignatureOf(TypeModel type) => type.Name.Replace("?", "");
}

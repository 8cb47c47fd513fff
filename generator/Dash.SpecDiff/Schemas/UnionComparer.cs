using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>Compares the forms of values: those that belong together with each other, the rest as added or removed.</summary>
internal sealed class UnionComparer(SchemaReport report, SchemaComparer schemas, SchemaReaders readers)
{
    private readonly VariantMatcher _matcher = new(report, schemas, readers);

    /// <summary>A schema that became one form of several, or the other way round. False when this is not the case.</summary>
    public bool CompareWithPlain(SchemaPair pair)
    {
        if (pair.Old.Unions.Count + pair.New.Unions.Count != 1 || pair.Old.IsOpen || pair.New.IsOpen)
        {
            return false;
        }

        var (plain, union) = pair.Old.Unions.Count == 0 ? (pair.Old, pair.New) : (pair.New, pair.Old);
        if (union.Members.Count > 0 || union.Values is not null || union.Types.Count > 0)
        {
            return false;
        }

        var variants = union.Unions[0].Variants;
        var same = variants.FirstOrDefault(variant => IsForm(pair, plain, variant)) ?? variants.FirstOrDefault(variant => HasTypes(pair, plain, variant));
        if (same is null)
        {
            return false;
        }

        schemas.Compare(pair.Old == plain ? plain.Source : same, pair.Old == plain ? same : plain.Source, pair.Flow, pair.Where);
        foreach (var variant in variants.Where(variant => variant != same))
        {
            Note(pair, variant, isAdded: pair.Old == plain);
        }

        return true;
    }

    public void Compare(SchemaPair pair)
    {
        var (old, @new) = (pair.Old.Unions, pair.New.Unions);
        for (var index = 0; index < Math.Max(old.Count, @new.Count); index++)
        {
            if (index >= old.Count || index >= @new.Count)
            {
                report.Add(pair, index >= old.Count ? UnionChecks.UnionAdded : UnionChecks.UnionRemoved, KeywordOf((index >= old.Count ? @new : old)[index]), index >= old.Count ? "one of several forms" : "no longer one of several forms");
            }
            else
            {
                Compare(pair, old[index], @new[index]);
            }
        }

        DiscriminatorComparer.Compare(report, schemas, pair);
    }

    private void Compare(SchemaPair pair, Union old, Union @new)
    {
        if (old.IsExclusive != @new.IsExclusive)
        {
            report.Add(pair, UnionChecks.UnionKindChanged, KeywordOf(@new), $"{KeywordOf(old)} → {KeywordOf(@new)}");
        }

        var matches = _matcher.Match(old.Variants, @new.Variants, pair.Flow);
        foreach (var (before, after) in matches)
        {
            schemas.Compare(before, after, pair.Flow, pair.Where.Into($"({Title(report.New, readers.NewSites, after, @new)})"));
        }

        foreach (var variant in old.Variants.Except(matches.Select(static match => match.Old)))
        {
            Note(pair, variant, isAdded: false);
        }

        foreach (var variant in @new.Variants.Except(matches.Select(static match => match.New)))
        {
            Note(pair, variant, isAdded: true);
        }
    }

    private bool IsForm(SchemaPair pair, SchemaView plain, Schema variant) => plain == pair.Old
        ? schemas.AreSame(plain.Source, variant, pair.Flow)
        : schemas.AreSame(variant, plain.Source, pair.Flow);

    private bool HasTypes(SchemaPair pair, SchemaView plain, Schema variant)
    {
        var view = plain == pair.Old ? readers.NewViews.Read(readers.NewSites.Read(variant).Core) : readers.OldViews.Read(readers.OldSites.Read(variant).Core);
        return view.Types.SetEquals(plain.Types);
    }

    private void Note(SchemaPair pair, Schema variant, bool isAdded)
    {
        var (spec, sites) = isAdded ? (report.New, readers.NewSites) : (report.Old, readers.OldSites);
        var place = spec.At(variant);
        var spot = isAdded ? new Spot(report.Old.At(pair.Old.Source), place) : new Spot(place, report.New.At(pair.New.Source));
        var check = (isAdded ? UnionChecks.VariantAdded : UnionChecks.VariantRemoved).For(pair.Flow);
        report.Log.Add(check, pair.Where, spot, $"form {Title(spec, sites, variant, null)} {(isAdded ? "added" : "removed")}");
    }

    private static string Title(Spec spec, SiteReader sites, Schema variant, Union? union)
    {
        var site = sites.Read(variant);
        var index = union?.Variants.ToList().IndexOf(variant) ?? -1;
        return site.Name ?? spec.NameOf(site.Core) ?? site.Core.Title
            ?? (index >= 0 ? FormattableString.Invariant($"form {index + 1}") : $"'{(site.Core.Types.Count == 0 ? "any" : string.Join("|", site.Core.Types))}'");
    }

    private static string KeywordOf(Union union) => union.IsExclusive ? "oneOf" : "anyOf";
}

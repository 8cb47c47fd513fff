using Dash.Generator.Document;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>Finds out which forms of a union belong together: by name, else by being the same, else by their title, else as the only ones left of their types.</summary>
internal sealed class VariantMatcher(SchemaReport report, SchemaComparer schemas, SchemaReaders readers)
{
    public IReadOnlyList<(Schema Old, Schema New)> Match(IReadOnlyList<Schema> old, IReadOnlyList<Schema> @new, Flow flow)
    {
        var matches = new List<(Schema Old, Schema New)>();
        var (oldLeft, newLeft) = (old.ToList(), @new.ToList());
        Take((before, after) => readers.OldSites.Read(before).Name is { } name && name == readers.NewSites.Read(after).Name);
        Take((before, after) => schemas.AreSame(before, after, flow));
        Take((before, after) => TitleOf(report.Old, readers.OldSites, before) is { } title && title == TitleOf(report.New, readers.NewSites, after));
        Take((before, after) => IsUnnamed(before, after) && HaveEqualTypes(before, after) && IsAlone(before, after));
        return matches;

        void Take(Func<Schema, Schema, bool> belong)
        {
            foreach (var before in oldLeft.ToList())
            {
                if (newLeft.Find(after => belong(before, after)) is { } after)
                {
                    matches.Add((before, after));
                    oldLeft.Remove(before);
                    newLeft.Remove(after);
                }
            }
        }

        bool IsAlone(Schema before, Schema after) => oldLeft.Count(other => HaveEqualTypes(other, after)) == 1 && newLeft.Count(other => HaveEqualTypes(before, other)) == 1;
    }

    private bool IsUnnamed(Schema old, Schema @new) => readers.OldSites.Read(old).Name is null || readers.NewSites.Read(@new).Name is null;

    private bool HaveEqualTypes(Schema old, Schema @new) =>
        readers.OldViews.Read(readers.OldSites.Read(old).Core).Types.SetEquals(readers.NewViews.Read(readers.NewSites.Read(@new).Core).Types);

    private static string? TitleOf(Spec spec, SiteReader sites, Schema schema)
    {
        var site = sites.Read(schema);
        return site.Core.Title ?? site.Name ?? spec.NameOf(site.Core);
    }
}

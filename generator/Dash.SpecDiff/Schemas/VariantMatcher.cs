using Dash.Generator.Document;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Schemas;

/// <summary>Finds out which forms of a union belong together: by name, else by being the same, else by their title, else the last ones left.</summary>
internal sealed class VariantMatcher(SchemaReport report, SchemaComparer schemas, SchemaReaders readers)
{
    public IReadOnlyList<(Schema Old, Schema New)> Match(IReadOnlyList<Schema> old, IReadOnlyList<Schema> @new, Flow flow)
    {
        var matches = new List<(Schema Old, Schema New)>();
        var (oldLeft, newLeft) = (old.ToList(), @new.ToList());
        Take((before, after) => readers.OldSites.Read(before).Name is { } name && name == readers.NewSites.Read(after).Name);
        Take((before, after) => schemas.AreSame(before, after, flow));
        Take((before, after) => TitleOf(readers.OldSites, before) is { } title && title == TitleOf(readers.NewSites, after));
        Take((before, after) => old.Count == @new.Count && oldLeft.Count == 1 && IsUnnamed(before, after) && HaveEqualTypes(before, after));
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
    }

    private bool IsUnnamed(Schema old, Schema @new) => readers.OldSites.Read(old).Name is null || readers.NewSites.Read(@new).Name is null;

    private bool HaveEqualTypes(Schema old, Schema @new) =>
        readers.OldViews.Read(readers.OldSites.Read(old).Core).Types.SetEquals(readers.NewViews.Read(readers.NewSites.Read(@new).Core).Types);

    private string? TitleOf(SiteReader sites, Schema schema) => sites.Read(schema).Core.Title ?? report.Old.NameOf(schema);
}

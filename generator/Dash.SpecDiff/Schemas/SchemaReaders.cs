using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>What reads the schemas of either side.</summary>
internal sealed class SchemaReaders(Spec old, Spec @new)
{
    public SiteReader OldSites { get; } = new(old);

    public SiteReader NewSites { get; } = new(@new);

    public ViewReader OldViews { get; } = new(old);

    public ViewReader NewViews { get; } = new(@new);
}

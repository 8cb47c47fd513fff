using Dash.Testing;

namespace Dash.Scheduling.Tests.Page;

/// <summary>docs/providers.md says of each system what its provider says of itself; accept the difference as with any snapshot.</summary>
public sealed class ProvidersPageTests
{
    private static readonly string Path = Repository.PathTo("docs/providers.md");

    [Fact]
    public void TheTablesAreThoseOfTheCapabilities()
    {
        var page = File.ReadAllText(Path);
        page = Between(page, "features", ProvidersPage.Features(EverySystem.All));
        page = Between(page, "networks", ProvidersPage.Networks(EverySystem.All));
        page = Between(page, "notes", ProvidersPage.Notes(EverySystem.All));
        page = Between(page, "contract", ProvidersPage.Table(File.ReadAllText(Repository.PathTo("docs/contract.md"))));
        Snapshot.MatchPage(page, Path);
    }

    [Fact]
    public void EverySystemSpeaksOfEveryFeatureAndSaysWhatToDoInstead() => Assert.All(EverySystem.All, system =>
    {
        Assert.Equal(Enum.GetValues<ProviderFeature>(), system.Capabilities.Features.Keys.Order());
        Assert.All(system.Capabilities.Features.Values, support => Assert.True(support.Possible || support.Note is { Length: > 10 }));
        Assert.All(system.Capabilities.Features.Values, support => Assert.True(support.Note is null || support.Note.EndsWith('.')));
        Assert.Equal(system.Capabilities.CanEdit, system.Capabilities.Support(ProviderFeature.EditPost).Possible || system.Capabilities.Support(ProviderFeature.MovePost).Possible);
        Assert.Equal(system.Capabilities.CanDelete, system.Capabilities.Support(ProviderFeature.DeletePost).Possible);
    });

    [Fact]
    public void TheRulesOfEveryNetworkAsASystemHasThemNameTheirSources() => Assert.All(
        from system in EverySystem.All from network in system.Capabilities.Networks select (system, network),
        pair => Assert.NotEmpty(RuleLines.OfPosts(pair.system.Adapt(NetworkRuleBook.Default.For(pair.network)), NetworkRuleBook.Default)));

    private static string Between(string page, string name, string content)
    {
        var (begin, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal) + begin.Length, page.IndexOf(end, StringComparison.Ordinal));
        Assert.True(from >= begin.Length && to >= from, $"docs/providers.md has lost its markers of {name}");
        return page[..from] + content + page[to..];
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Tests;

/// <summary>Holds the list of checks together: none without an id of its own, none without a pair of documents that shows it.</summary>
public sealed class CatalogTests
{
    [Fact]
    public void IdsAreUniqueWordsWithHyphens()
    {
        Assert.Equal(Catalog.All.Count, Catalog.All.Select(static check => check.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Catalog.All, static check => Assert.Matches(new Regex("^[a-z]+(-[a-z]+)+$", RegexOptions.None, TimeSpan.FromSeconds(1)), check.Id));
    }

    [Fact]
    public void EveryCheckSaysWhatItMeansInSentences() =>
        Assert.All(Catalog.All, static check => Assert.EndsWith(".", check.Meaning, StringComparison.Ordinal));

    [Fact]
    public void EveryDeclaredCheckIsInTheCatalog()
    {
        var declared = typeof(Catalog).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(Catalog).Namespace)
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .SelectMany(static field => field.GetValue(null) switch
            {
                Check check => [check],
                FlowCheck pair => pair.Both,
                _ => Enumerable.Empty<Check>(),
            })
            .ToList();

        Assert.True(declared.Count > 50);
        Assert.Empty(declared.Except(Catalog.All).Select(static check => check.Id));
    }

    [Fact]
    public void EveryCheckIsShownByACase()
    {
        var shown = CaseFolder.Names.SelectMany(static name => CaseFolder.Compare(name).Changes).Select(static change => change.Check.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], Catalog.All.Select(static check => check.Id).Except(shown, StringComparer.Ordinal).ToList());
    }
}

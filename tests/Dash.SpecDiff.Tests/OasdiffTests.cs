using System.Globalization;
using Dash.SpecDiff.Checks;
using Dash.Testing;

namespace Dash.SpecDiff.Tests;

/// <summary>Holds our verdicts against those of another checker: each of its checks is one of ours, or it is said why not.</summary>
public sealed class OasdiffTests
{
    private static readonly IReadOnlyList<OasdiffRow> Rows = OasdiffRow.Read(Repository.PathTo("tests", "Dash.SpecDiff.Tests", "oasdiff.txt"));

    private static readonly Dictionary<string, Check> Checks = Catalog.All.ToDictionary(static check => check.Id, StringComparer.Ordinal);

    [Fact]
    public void EveryIdStandsOnce() => Assert.Equal(Rows.Count, Rows.Select(static row => row.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void EveryRowHasALevelOfTheirsAndACheckOfOurs()
    {
        Assert.All(Rows, static row => Assert.Contains(row.Level, new[] { "error", "warn", "info" }));
        Assert.All(Rows.Where(static row => row.IsCovered), static row => Assert.Contains(row.Ours, Checks.Keys));
    }

    [Fact]
    public void AReasonIsGivenWhereTheLevelsDifferOrACheckIsMissingAndOnlyThere() => Assert.All(
        Rows,
        static row => Assert.True(
            (row.IsCovered && row.IsSameLevel(Checks[row.Ours])) == (row.Reason.Length == 0),
            $"{row.Id}: {row.Level}, ours {row.Ours}, reason '{row.Reason}'"));

    [Fact]
    public void TheFiguresOfTheDocumentationAreThoseOfTheTable()
    {
        var covered = Rows.Count(static row => row.IsCovered);
        var same = Rows.Count(static row => row.IsCovered && row.IsSameLevel(Checks[row.Ours]));
        var figures = string.Create(CultureInfo.InvariantCulture, $"{covered} of {Rows.Count} checks of oasdiff have one of ours, {same} of them at the same level; there are {Catalog.All.Count} of ours");

        Assert.Contains(figures, File.ReadAllText(Repository.PathTo("generator", "Dash.SpecDiff", "README.md")).ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}

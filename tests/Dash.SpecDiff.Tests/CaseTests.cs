using Dash.SpecDiff.Reports;
using Dash.Testing;

namespace Dash.SpecDiff.Tests;

/// <summary>Every kind of change in a pair of documents that holds little else.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Cases => [.. CaseFolder.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void APairIsReportedAsExpected(string name) =>
        Snapshot.MatchPage(CaseFolder.Compare(name).Write(ReportFormat.Text), CaseFolder.Expected(name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryPlaceIsInsideItsFile(string name)
    {
        foreach (var change in CaseFolder.Compare(name).Changes)
        {
            Assert.All([change.Spot.Old, change.Spot.New], place =>
            {
                var lines = File.ReadAllLines(Path.Combine(CaseFolder.Root, name, place.File));
                Assert.InRange(place.Line, 1, lines.Length);
                Assert.InRange(place.Column, 1, lines[place.Line - 1].Length);
            });
            Assert.StartsWith("old.", change.Spot.Old.File, StringComparison.Ordinal);
            Assert.StartsWith("new.", change.Spot.New.File, StringComparison.Ordinal);
        }
    }
}

using Dash.SpecDiff.Operations;
using Dash.SpecDiff.Reports;
using Dash.SpecDiff.Specs;
using Dash.Testing;

namespace Dash.SpecDiff.Tests;

/// <summary>
/// The Instagram part of the scheduler's document before and after edits as they come up, in every form a report has: a new optional field,
/// an enum value that went, a renamed field, another description.
/// </summary>
public sealed class DemonstrationTests
{
    [Fact]
    public void RealEditsAsText() => Snapshot.Match(Compare().Write(ReportFormat.Text));

    [Fact]
    public void RealEditsAsMarkdown() => Snapshot.Match(Compare().Write(ReportFormat.Markdown), "md");

    [Fact]
    public void RealEditsAsJson() => Snapshot.Match(Compare().Write(ReportFormat.Json), "json");

    private static Report Compare()
    {
        var (old, @new) = (Load("old.openapi.json"), Load("new.openapi.json"));
        return new Report(old.Document.Path, @new.Document.Path, DocumentComparer.Compare(old, @new, CaseFolder.Today));
    }

    private static Spec Load(string name) =>
        SpecLoader.Parse(name, File.ReadAllText(Repository.PathTo("tests", "Dash.SpecDiff.Tests", "Demonstration", name)));
}

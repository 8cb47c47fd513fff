using System.Reflection;
using Dash.Generator.Diagnostics;
using Dash.Testing;
using Microsoft.CodeAnalysis;

namespace Dash.Generator.Tests.Reading;

/// <summary>The page of diagnostics and the list of the analyzer's releases say what the code says.</summary>
public sealed class DiagnosticsPageTests
{
    private static readonly DiagnosticDescriptor[] Known =
    [
        .. new[] { typeof(Descriptors), typeof(PlanningDescriptors), typeof(OptionDescriptors), typeof(ToleranceDescriptors), typeof(UnionDescriptors), typeof(RequestDescriptors), typeof(ResponseDescriptors), typeof(EndpointDescriptors), typeof(ReferenceDescriptors) }
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void ThePageHasARowForEveryDiagnostic() =>
        Assert.Equal(Known.Select(static descriptor => $"{descriptor.Id} {SeverityOf(descriptor)}"), Rows("docs", "diagnostics.md").Select(static row => $"{row[0]} {row[1]}"));

    [Fact]
    public void EveryRowOfThePageTellsCauseAndFix() =>
        Assert.All(Rows("docs", "diagnostics.md"), static row => Assert.True(row.Length == 4 && row[2].Length > 20 && row[3].Length > 20, row[0]));

    [Fact]
    public void TheReleasesListEveryDiagnostic() => Assert.Equal(
        Known.Select(static descriptor => $"{descriptor.Id} OpenApi {descriptor.DefaultSeverity}"),
        Rows("generator", "Dash.Generator", "AnalyzerReleases.Unshipped.md").Select(static row => string.Join(' ', row.Take(3))));

    [Fact]
    public void IdsAreUnique() => Assert.Equal(Known.Length, Known.Select(static descriptor => descriptor.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void NoWarningOfADocumentStopsTheBuildOfAStrictProject()
    {
        var props = File.ReadAllText(Repository.PathTo("generator", "Dash.Generator", "build", "Dash.Generator.props"));
        var listed = props.Split("<WarningsNotAsErrors>")[1].Split("</WarningsNotAsErrors>")[0].Split(';');

        Assert.Empty(Known.Where(static descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Warning).Select(static descriptor => descriptor.Id).Except(listed));
    }

    private static string SeverityOf(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };

    private static IEnumerable<string[]> Rows(params string[] path) =>
        from line in File.ReadAllLines(Repository.PathTo(path))
        let cells = line.Trim('|', ' ').Split('|').Select(static cell => cell.Trim()).ToArray()
        where cells[0].StartsWith("DASH", StringComparison.Ordinal)
        select cells;
}

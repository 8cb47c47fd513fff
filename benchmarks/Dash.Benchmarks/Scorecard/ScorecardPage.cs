using System.Globalization;
using System.Text;
using Dash.Benchmarks.Serving;

namespace Dash.Benchmarks.Scorecard;

/// <summary>The page as Markdown.</summary>
internal sealed class ScorecardPage
{
    private readonly StringBuilder _text = new();

    public ScorecardPage(string command)
    {
        Line("# Generator scorecard").Line();
        Line($"Made by `{command}` on {DateTime.UtcNow:yyyy-MM-dd}: {Environment.ProcessorCount} processors, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, "
            + $".NET {Environment.Version}. Every compiler run is a new process without a compiler server; warnings count as errors for Dash.").Line();
    }

    public ScorecardPage Documents(IReadOnlyList<DocumentRow> rows)
    {
        Line("## Documents").Line();
        Line("| document | size | operations | schemas | generation, cold | whole compiler run | peak memory | output | errors | warnings | NSwag generation | NSwag errors | NSwag compiler run |");
        Line("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var row in rows)
        {
            Line($"| {row.Name} | {Size(row.Size)} | {row.Counts.Operations} | {row.Counts.Schemas} | {row.Dash.GeneratorSeconds:F2} s | {row.Dash.Elapsed.TotalSeconds:F1} s | {Size(row.Dash.PeakBytes)} "
                + $"| {row.Output.Files} files, {Size(row.Output.Bytes)} | {row.Dash.Errors} | {row.Dash.Warnings} | {Peer(row)} |");
        }

        return Line().Line("## Inside an editor").Line()
            .Line("What a run allocates; what it costs that a description of the document is edited: the first time, and once the editor's process is warm (median of 31 after up to 120); how many files that writes; what it costs that a C# file is added.").Line()
            .Line("| document | allocated by a run | first edit | edit | files written | C# edited |").Line("|---|---|---|---|---|---|")
            .Lines(rows.Where(static row => row.Driver is not null).Select(static row => EditorRow(row.Name, row.Driver!))).Line();
    }

    public static string EditorRow(string name, DriverRun run) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {Size(run.AllocatedBytes)} | {run.FirstEdit.TotalMilliseconds:F0} ms | {run.Edit.TotalMilliseconds:F1} ms | {run.FilesWritten} | {run.CodeEdit.TotalMilliseconds:F1} ms |");

    public ScorecardPage Contest(string name, IReadOnlyList<Measured> results)
    {
        Line($"## {name}").Line().Line("| | time | against Dash | allocated |").Line("|---|---|---|---|");
        return Lines(results.Select(result => string.Create(
            CultureInfo.InvariantCulture, $"| {result.Name} | {result.Microseconds:F1} µs | {result.Microseconds / results[0].Microseconds:F2} × | {result.Bytes:N0} B |"))).Line();
    }

    public ScorecardPage Paragraph(string text) => Line(text).Line();

    public override string ToString() => _text.ToString();

    private static string Peer(DocumentRow row) => row.NSwag is not { } nswag
        ? "not run | | "
        : row.NSwagCompiled is { } compiled
            ? string.Create(CultureInfo.InvariantCulture, $"{nswag.Elapsed.TotalSeconds:F1} s | {compiled.Errors} | {compiled.Elapsed.TotalSeconds:F1} s")
            : string.Create(CultureInfo.InvariantCulture, $"fails after {nswag.Elapsed.TotalSeconds:F1} s | no code | ");

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F1} MB");

    private ScorecardPage Lines(IEnumerable<string> lines) => lines.Aggregate(this, static (page, line) => page.Line(line));

    private ScorecardPage Line(FormattableString line) => Line(FormattableString.Invariant(line));

    private ScorecardPage Line(string line = "")
    {
        _text.Append(line).Append('\n');
        return this;
    }
}

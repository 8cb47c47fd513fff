using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Reports;

/// <summary>What was found between two files.</summary>
internal sealed record Report(string OldFile, string NewFile, IReadOnlyList<Change> Changes)
{
    public Level? Worst => Changes.Count == 0 ? null : Changes.Max(static change => change.Check.Level);

    public int Count(Level level) => Changes.Count(change => change.Check.Level == level);

    /// <summary>The counts in one sentence.</summary>
    public string Summary => Changes.Count == 0
        ? "no changes"
        : FormattableString.Invariant($"{Count(Level.Breaking)} breaking, {Count(Level.MayBreak)} may break, {Count(Level.Compatible)} compatible, {Count(Level.Documentation)} documentation only");

    public string Write(ReportFormat format) => format switch
    {
        ReportFormat.Markdown => MarkdownReport.Write(this),
        ReportFormat.Json => JsonReport.Write(this),
        _ => TextReport.Write(this),
    };
}

namespace Dash.SpecDiff.Reports;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    Text,
    Markdown,
    Json,
}

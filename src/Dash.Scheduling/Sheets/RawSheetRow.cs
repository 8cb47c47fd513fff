namespace Dash.Scheduling;

/// <summary>One row as texts by column name, and what is wrong with its shape.</summary>
internal sealed record RawSheetRow(int Row, IReadOnlyDictionary<string, string> Cells, IReadOnlyList<SchedulingProblem> Problems);

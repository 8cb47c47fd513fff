namespace Dash.Scheduling;

/// <summary>A sheet as texts, whatever it was written in: cells by column name.</summary>
internal sealed record RawSheet(IReadOnlyList<RawSheetRow> Rows, IReadOnlyList<SchedulingProblem> Problems)
{
    public static RawSheet Broken(SchedulingProblem problem) => new([], [problem]);
}

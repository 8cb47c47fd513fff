namespace Dash.Scheduling;

/// <summary>What was read from a sheet.</summary>
/// <param name="Rows">The posts in the order of the sheet, blank rows left out.</param>
/// <param name="Problems">What is wrong with the sheet as a whole, such as a column that nobody knows.</param>
public sealed record SheetReading(IReadOnlyList<SheetRow> Rows, IReadOnlyList<SchedulingProblem> Problems)
{
    /// <summary>Whether every row became a draft and nothing else is wrong.</summary>
    public bool Passes => Problems.Count == 0 && Rows.All(row => row.Problems.Count == 0);
}

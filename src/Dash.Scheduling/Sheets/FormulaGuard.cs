namespace Dash.Scheduling;

/// <summary>
/// Keeps spreadsheets from running a cell as a formula: an apostrophe before what would start one, which reading takes away again. A cell that
/// begins with such an apostrophe itself gets one more, so that nothing is lost.
/// </summary>
internal static class FormulaGuard
{
    public static string Protect(string cell) => IsDangerous(cell) ? "'" + cell : cell;

    public static string Restore(string cell) => cell.StartsWith('\'') && IsDangerous(cell) ? cell[1..] : cell;

    private static bool IsDangerous(string cell) => cell.AsSpan().TrimStart('\'') is [var first, ..] && first is '=' or '+' or '-' or '@' or '\t' or '\r';
}

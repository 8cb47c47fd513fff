namespace Dash.McpServer.Results;

/// <summary>
/// Keeps the problems of one answer within what a client reads. The first are whole; when they have taken their share, the rest say their kind
/// and place, and when that is too much as well, one of each item is left. Mending the first and asking again brings the others.
/// </summary>
internal sealed class ProblemBudget
{
    private const int Whole = 6_000;
    private const int Brief = 16_000;
    private const int BriefLength = 80;
    private const int Overhead = 150;

    private int _taken;

    public IReadOnlyList<ProblemView> Fit(IReadOnlyList<ProblemView> problems)
    {
        var fitting = new List<ProblemView>(problems.Count);
        foreach (var problem in problems)
        {
            if (_taken + Length(problem) <= Whole)
            {
                _taken += Length(problem);
                fitting.Add(problem);
            }
            else if (fitting.Count == 0 || _taken + BriefLength <= Brief)
            {
                // Nothing whole comes after something brief, however short it is.
                _taken = Math.Max(_taken, Whole) + BriefLength;
                fitting.Add(new ProblemView { Severity = problem.Severity, Code = problem.Code, Pointer = problem.Pointer });
            }
        }

        return fitting;
    }

    private static int Length(ProblemView problem) =>
        new[] { problem.Message, problem.Pointer, problem.Rule, problem.Limit, problem.Actual, problem.Fix }.Sum(text => text?.Length ?? 0) + Overhead;
}

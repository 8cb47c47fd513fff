namespace Dash.McpServer.Results;

/// <summary>
/// Keeps the problems of one answer within what a client reads. The first are whole; when they have taken their share, the rest say their kind
/// and place, and when that is too much as well, one of each item is left. Mending the first and asking again brings the others.
/// </summary>
/// <param name="detail">How much the answer says.</param>
internal sealed class ProblemBudget(BatchDetail detail)
{
    private const int BriefLength = 80;
    private const int Overhead = 150;

    private int _taken;
    private int _brief;
    private int _leftOut;

    /// <summary>What is not shown, in words; null when all is.</summary>
    /// <param name="entries">How many entries are not shown at all.</param>
    /// <param name="remedy">How to get the rest.</param>
    public string? LeftOut(int entries, string remedy)
    {
        var brief = _brief == 0 ? "" : $"{_brief} problems have only code and place. ";
        return (entries, _leftOut) switch
        {
            (0, 0) => _brief == 0 ? null : brief + remedy,
            (0, _) => $"{brief}Left out for length: {_leftOut} problems. {remedy}",
            (_, 0) => $"{brief}Left out for length: {entries} entries. {remedy}",
            _ => $"{brief}Left out for length: {entries} entries, and {_leftOut} problems of the others. {remedy}",
        };
    }

    public IReadOnlyList<ProblemView> Fit(IReadOnlyList<ProblemView> problems)
    {
        var fitting = new List<ProblemView>(problems.Count);
        foreach (var problem in problems)
        {
            if (_taken + Length(problem) <= detail.Whole)
            {
                _taken += Length(problem);
                fitting.Add(problem);
            }
            else if (fitting.Count == 0 || _taken + BriefLength <= detail.Brief)
            {
                // Nothing whole comes after something brief, however short it is.
                _taken = Math.Max(_taken, detail.Whole) + BriefLength;
                _brief++;
                fitting.Add(new ProblemView { Severity = problem.Severity, Code = problem.Code, Pointer = problem.Pointer });
            }
            else
            {
                _leftOut++;
            }
        }

        return fitting;
    }

    private static int Length(ProblemView problem) =>
        new[] { problem.Message, problem.Pointer, problem.Rule, problem.Limit, problem.Actual, problem.Fix }.Sum(text => text?.Length ?? 0) + Overhead;
}

using System.Text;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>A problem for people and models to read: what, where, what is allowed, what was given, what to do.</summary>
internal static class ProblemText
{
    public static string Of(IEnumerable<ProblemView> problems) => string.Join("\n", problems.Select(Of));

    public static string Of(ProblemView problem)
    {
        if (problem.Severity == ProblemView.WarningSeverity)
        {
            return $"warning {problem.Code} at {problem.Pointer}: {problem.Message}".TrimEnd(' ', ':');
        }

        var text = new StringBuilder($"{problem.Code}: {problem.Message}".TrimEnd(' ', ':'));
        Add(text, "field", problem.Pointer);
        Add(text, "rule", problem.Rule);
        Add(text, "allowed", problem.Limit);
        Add(text, "given", problem.Actual);
        Add(text, "next", problem.Fix);
        Add(text, "tool", problem.NextTool);
        return problem.Retryable == true ? text.Append($"\n  retry: the same call may succeed {(problem.RetryAfter is { } wait ? $"after {wait} s" : "later")}").ToString() : text.ToString();
    }

    public static string Of(SchedulingProblem problem) => Of(ProblemView.Of(problem));

    /// <summary>A problem of a part of an answer, in one line.</summary>
    public static string Line(SchedulingProblem problem) =>
        $"{problem.Code}{(problem.Field is { } field ? $" at {field}" : "")}: {problem.Message} {problem.NextStep}".TrimEnd();

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append($"\n  {name}: {value}");
        }
    }
}

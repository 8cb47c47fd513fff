using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>A problem as data, with the same facts as its text.</summary>
internal sealed record ProblemView
{
    public const string WarningSeverity = "warning";

    public required string Severity { get; init; }

    public required string Code { get; init; }

    public string? Message { get; init; }

    public string? Pointer { get; init; }

    public string? Rule { get; init; }

    public string? Limit { get; init; }

    public string? Actual { get; init; }

    public string? Fix { get; init; }

    public string? NextTool { get; init; }

    public bool? Retryable { get; init; }

    [Description("Seconds.")]
    public int? RetryAfter { get; init; }

    public static ProblemView Warning(SchedulingProblem problem, string place) => Of(problem, place) with { Severity = WarningSeverity };

    /// <param name="problem">The problem, its field relative to one item.</param>
    /// <param name="place">Pointer to that item in the arguments, empty for the whole call.</param>
    public static ProblemView Of(SchedulingProblem problem, string place = "") => new()
    {
        Severity = "error",
        Code = problem.Code,
        Message = problem.Message,
        Pointer = problem.Field is null ? (place.Length == 0 ? null : place) : place + problem.Field,
        Rule = problem.Rule,
        Limit = problem.Limit,
        Actual = problem.Actual,
        Fix = problem.NextStep,
        NextTool = NextTools.For(problem.Code),
        Retryable = problem.Retryable ? true : null,
        RetryAfter = problem.RetryAfter is { } wait ? (int)Math.Ceiling(wait.TotalSeconds) : null,
    };
}

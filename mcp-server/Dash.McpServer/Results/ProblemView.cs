using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>A problem as data, with the same facts as its text.</summary>
internal sealed record ProblemView
{
    public const string WarningSeverity = "warning";

    [Description("error, or warning: the item was done all the same.")]
    public required string Severity { get; init; }

    [Description("Stable name of the kind of problem.")]
    public required string Code { get; init; }

    [Description("What is wrong.")]
    public required string Message { get; init; }

    [Description("JSON pointer to the argument.")]
    public string? Field { get; init; }

    [Description("Rule that was not met.")]
    public string? Rule { get; init; }

    [Description("What is allowed.")]
    public string? Limit { get; init; }

    [Description("What was given.")]
    public string? Actual { get; init; }

    [Description("What to do.")]
    public string? NextStep { get; init; }

    [Description("The same call may succeed later.")]
    public required bool Retryable { get; init; }

    public static ProblemView Warning(SchedulingProblem problem, string place) => Of(problem, place) with { Severity = WarningSeverity };

    /// <param name="problem">The problem, its field relative to one item.</param>
    /// <param name="place">Pointer to that item in the arguments, empty for the whole call.</param>
    public static ProblemView Of(SchedulingProblem problem, string place = "") => new()
    {
        Severity = "error",
        Code = problem.Code,
        Message = problem.Message,
        Field = problem.Field is null ? (place.Length == 0 ? null : place) : place + problem.Field,
        Rule = problem.Rule,
        Limit = problem.Limit,
        Actual = problem.Actual,
        NextStep = problem.NextStep,
        Retryable = problem.Retryable,
    };
}

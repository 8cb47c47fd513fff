namespace Dash.Scheduling;

/// <summary>A single request that failed; <see cref="Problem"/> says what, where and what to do next.</summary>
public sealed class SchedulingException(SchedulingProblem problem, Exception? innerException = null)
    : Exception(problem.NextStep is null ? problem.Message : $"{problem.Message} {problem.NextStep}", innerException)
{
    /// <summary>What is wrong, where and what to do next.</summary>
    public SchedulingProblem Problem { get; } = problem;
}

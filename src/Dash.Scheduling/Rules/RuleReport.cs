namespace Dash.Scheduling;

/// <summary>Everything that the rules say about one draft, all at once.</summary>
/// <param name="Problems">What keeps the post from being accepted.</param>
/// <param name="Warnings">What could not be checked or has no effect.</param>
public sealed record RuleReport(IReadOnlyList<SchedulingProblem> Problems, IReadOnlyList<SchedulingProblem> Warnings)
{
    /// <summary>Whether the draft may be sent.</summary>
    public bool Passes => Problems.Count == 0;
}

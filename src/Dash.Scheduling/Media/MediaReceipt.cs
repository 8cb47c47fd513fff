namespace Dash.Scheduling;

/// <summary>What became of a file that was to be taken into a library.</summary>
public sealed record MediaReceipt
{
    /// <summary>The media; null when the file breaks rules of the places it is meant for, and nothing was sent.</summary>
    public MediaAsset? Asset { get; init; }

    /// <summary>The rules it breaks, all of them.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];

    /// <summary>What it is worth to know all the same: rules that could not be checked, or were checked too late.</summary>
    public IReadOnlyList<SchedulingProblem> Warnings { get; init; } = [];
}

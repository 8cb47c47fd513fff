namespace Dash.Scheduling;

/// <summary>A normalised batch as a plan keeps it.</summary>
/// <param name="Posts">The posts, in order.</param>
internal sealed record PlanBatch(IReadOnlyList<PlanLine> Posts);

namespace Dash.Scheduling;

/// <summary>One post of a plan.</summary>
/// <param name="Draft">The post with its time, channel and board resolved.</param>
/// <param name="Valid">Whether it passed every check when the plan was made. Only then may the plan send it.</param>
internal sealed record PlanLine(PostDraft Draft, bool Valid);

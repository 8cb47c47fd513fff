namespace Dash.Scheduling;

/// <summary>What was read of one network for a review.</summary>
/// <param name="Posts">Its posts.</param>
/// <param name="Failed">Nothing of it could be read.</param>
/// <param name="Problems">What is not known.</param>
internal sealed record ReviewReading(IReadOnlyList<ScheduledPost> Posts, bool Failed, IReadOnlyList<SchedulingProblem> Problems);

using NodaTime;

namespace Dash.Scheduling;

/// <summary>What was read of one network for a page.</summary>
/// <param name="Posts">Posts that match, behind the place where the page begins.</param>
/// <param name="Frontier">Every post up to this time, inclusive, was looked at; null when there are no more.</param>
/// <param name="Problem">Why it could not be read, or not to its end.</param>
internal sealed record PartReading(IReadOnlyList<ScheduledPost> Posts, Instant? Frontier, SchedulingProblem? Problem);

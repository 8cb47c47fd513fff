namespace Dash.Scheduling;

/// <summary>What was read from options as texts.</summary>
/// <param name="Options">The options, as far as they could be read.</param>
/// <param name="Problems">Values that do not fit their option.</param>
public sealed record PostOptionReading(PostOptions Options, IReadOnlyList<SchedulingProblem> Problems);

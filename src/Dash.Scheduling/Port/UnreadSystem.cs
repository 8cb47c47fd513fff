namespace Dash.Scheduling;

/// <summary>A system whose channels could not be read, beside others that answered.</summary>
/// <param name="Name">The system.</param>
/// <param name="Problem">Why.</param>
/// <param name="Owns">Tells whether the id of an account would be one of this system's.</param>
public sealed record UnreadSystem(string Name, SchedulingProblem Problem, Func<string, bool> Owns);

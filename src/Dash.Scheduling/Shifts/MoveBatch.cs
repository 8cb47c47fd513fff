namespace Dash.Scheduling;

/// <summary>Moves as a plan keeps them: absolute, so that applying them late or twice means the same.</summary>
/// <param name="Moves">The moves, in order.</param>
internal sealed record MoveBatch(IReadOnlyList<MoveLine> Moves);

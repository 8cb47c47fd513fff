namespace Dash.Benchmarks.Serving;

/// <summary>A job and the ways to do it; the first is ours.</summary>
internal sealed record Contest(string Name, IReadOnlyList<Contender> Contenders);

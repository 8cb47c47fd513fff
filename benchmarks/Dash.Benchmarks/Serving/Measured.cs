namespace Dash.Benchmarks.Serving;

/// <summary>What one run of a contender took: medians over rounds.</summary>
internal sealed record Measured(string Name, double Microseconds, long Bytes);

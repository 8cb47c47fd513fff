namespace Dash.Benchmarks.Peers;

/// <summary>One run of the tool; no code when it failed.</summary>
internal sealed record NSwagRun(string? Code, TimeSpan Elapsed, string Said);

namespace Dash.Benchmarks.Scorecard;

/// <summary>One run of the compiler in a process of its own.</summary>
internal sealed record CompilerRun(TimeSpan Elapsed, double? GeneratorSeconds, int Errors, int Warnings, long PeakBytes);

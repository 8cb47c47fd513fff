namespace Dash.Benchmarks.Serving;

/// <summary>One way to do a job that several ways are compared at.</summary>
internal sealed record Contender(string Name, Func<Task> Run);

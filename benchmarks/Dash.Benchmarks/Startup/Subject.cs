namespace Dash.Benchmarks.Startup;

/// <summary>An MCP server as a client starts it on standard streams.</summary>
/// <param name="Name">How it is called in the report.</param>
/// <param name="Program">What to start.</param>
/// <param name="Arguments">With what.</param>
/// <param name="Environment">Settings; every other one is taken over from this process.</param>
/// <param name="Tool">A tool without arguments that makes one request to the service behind the server.</param>
internal sealed record Subject(string Name, string Program, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment, string Tool);

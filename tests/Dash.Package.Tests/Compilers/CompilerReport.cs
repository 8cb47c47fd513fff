namespace Dash.Package.Tests.Compilers;

/// <summary>What one compiler made of the generator: its own version, number and hash of what was generated, and what went wrong.</summary>
internal sealed record CompilerReport(string Compiler, string Generated, IReadOnlyList<string> Problems);

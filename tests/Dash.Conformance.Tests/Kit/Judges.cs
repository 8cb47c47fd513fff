using Dash.Testing;
using Dash.Testing.Npm;

namespace Dash.Conformance.Tests.Kit;

/// <summary>The programs of others that this project's lock file names.</summary>
internal static class Judges
{
    private static readonly NpmFolder Programs = new(
        Path.Combine(Repository.SourceDirectory(), ".."), "the conformance suite, the Inspector and the TypeScript clients", "Clients/client.mjs");

    /// <summary>Why there are no judges here, when that is nobody's fault; null when there are, or when their absence is a failure.</summary>
    public static string? Absent => Programs.Absent;

    /// <summary>Runs an installed program.</summary>
    public static Task<ProgramRun> RunAsync(string program, IReadOnlyList<string> arguments, TimeSpan patience) =>
        ProgramRun.RunAsync(Programs.PathTo("node_modules", ".bin", program), arguments, patience, Environment());

    /// <summary>Runs a script of the folder Clients.</summary>
    public static Task<ProgramRun> RunScriptAsync(string script, string argument, TimeSpan patience) =>
        RunAsync("node", [Programs.PathTo(script), argument], patience);

    private static Dictionary<string, string> Environment() => new(Programs.Environment, StringComparer.Ordinal)
    {
        ["MCP_CATALOG_PATH"] = Programs.PathTo("catalog.json"),
    };
}

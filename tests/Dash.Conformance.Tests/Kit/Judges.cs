using System.Security.Cryptography;
using System.Text;
using Dash.Testing;

namespace Dash.Conformance.Tests.Kit;

/// <summary>
/// The programs of others, installed by npm from the lock file of this folder; once for all tests, and again only when the lock
/// file changes.
/// </summary>
internal static class Judges
{
    private static readonly TimeSpan InstallPatience = TimeSpan.FromMinutes(8);
    private static readonly string[] NoNetwork = ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "network timeout"];
    private static readonly Lazy<(string? Absent, string? Broken)> Installation = new(Install);

    /// <summary>Why there are no judges here, when that is nobody's fault; null when there are, or when their absence is a failure.</summary>
    public static string? Absent => Installation.Value.Absent;

    private static string Folder { get; } = Repository.PathTo("artifacts", "judges", Digest());

    /// <summary>Runs an installed program.</summary>
    public static Task<ProgramRun> RunAsync(string program, IReadOnlyList<string> arguments, TimeSpan patience)
    {
        Assert.Null(Installation.Value.Broken);
        return ProgramRun.RunAsync(Path.Combine(Folder, "node_modules", ".bin", program), arguments, patience, Environment());
    }

    /// <summary>Runs a script of the folder Clients.</summary>
    public static Task<ProgramRun> RunScriptAsync(string script, string argument, TimeSpan patience) =>
        RunAsync("node", [Path.Combine(Folder, script), argument], patience);

    private static (string? Absent, string? Broken) Install()
    {
        if (!ProgramRun.IsOnPath("npm") || !ProgramRun.IsOnPath("node"))
        {
            return ("npm and node are not on the PATH; they run the conformance suite, the Inspector and the TypeScript clients.", null);
        }

        var install = InstallAsync().GetAwaiter().GetResult();
        if (install is null or { ExitCode: 0 })
        {
            return (null, null);
        }

        return NoNetwork.Any(sign => install.Errors.Contains(sign, StringComparison.OrdinalIgnoreCase))
            ? ($"npm ci reaches no registry: {install.Errors}", null)
            : (null, $"npm ci failed: {install.Errors}{install.Output}");
    }

    private static async Task<ProgramRun?> InstallAsync()
    {
        var finished = Path.Combine(Folder, "installed");
        ProgramRun? install = null;
        if (!File.Exists(finished))
        {
            Directory.CreateDirectory(Folder);
            CopyIn("package.json");
            CopyIn("package-lock.json");
            install = await ProgramRun.RunAsync("npm", ["ci", "--prefix", Folder, "--no-audit", "--no-fund", "--loglevel=error"], InstallPatience);
            if (install.ExitCode != 0)
            {
                return install;
            }

            await File.WriteAllTextAsync(finished, "");
        }

        CopyIn("Clients/client.mjs");
        return install;
    }

    private static void CopyIn(string file) => File.Copy(Path.Combine(Repository.SourceDirectory(), "..", file), Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);

    // The programs need a newer Node than most machines have; it comes with them.
    private static Dictionary<string, string> Environment() => new(StringComparer.Ordinal)
    {
        ["PATH"] = Path.Combine(Folder, "node_modules", ".bin") + Path.PathSeparator + System.Environment.GetEnvironmentVariable("PATH"),
        ["MCP_CATALOG_PATH"] = Path.Combine(Folder, "catalog.json"),
    };

    private static string Digest() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(Repository.SourceDirectory(), "..", "package-lock.json")))))[..12];
}

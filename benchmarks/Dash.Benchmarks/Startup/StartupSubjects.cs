using System.Diagnostics;
using Dash.Sandbox;

namespace Dash.Benchmarks.Startup;

/// <summary>Our server as it is shipped for this platform, and the npm package of PostEverywhere's server, each with a service of its own behind it.</summary>
internal static class StartupSubjects
{
    private const string PeerPackage = "@posteverywhere/mcp@1.7.0";

    /// <summary>Published with ready-to-run code, as the package for the platform is.</summary>
    public static async Task<Subject> OursAsync(string folder, DashSandbox sandbox)
    {
        var output = Path.Combine(folder, "ours");
        await RunAsync("dotnet", ["publish", Path.Combine("mcp-server", "Dash.McpServer"), "-c", "Release", "-r", "linux-x64", "-o", output, "-v", "quiet"]).ConfigureAwait(false);
        return new Subject(
            "Dash.McpServer",
            "dotnet",
            [Path.Combine(output, "Dash.McpServer.dll"), "serve", "--sandbox", sandbox.BaseAddress.ToString(), "--ledger", Path.Combine(folder, "ledger.db")],
            new Dictionary<string, string>(StringComparer.Ordinal),
            "list_channels");
    }

    public static async Task<Subject> PeerAsync(string folder, Uri service)
    {
        await RunAsync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", PeerPackage]).ConfigureAwait(false);
        return new Subject(
            PeerPackage,
            "node",
            [Path.Combine(folder, "node_modules", "@posteverywhere", "mcp", "dist", "index.js")],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["POSTEVERYWHERE_API_KEY"] = "pe_live_benchmark", ["POSTEVERYWHERE_API_URL"] = service.ToString() },
            "list_accounts");
    }

    private static async Task RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync().ConfigureAwait(false);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}

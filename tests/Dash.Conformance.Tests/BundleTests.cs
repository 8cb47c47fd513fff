using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Dash.Conformance.Tests.Kit;
using Dash.Testing;
using Dash.Testing.Npm;

namespace Dash.Conformance.Tests;

/// <summary>The MCPB bundle: its own validator takes it, and the server starts from it as its manifest says.</summary>
public sealed class BundleTests
{
    private const string List = """{ "jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": { "_meta": { "io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {} } } }""";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    [JudgesFact]
    public async Task TheBundleIsValidAndStartsTheServer()
    {
        var folder = Directory.CreateTempSubdirectory("dash-bundle-").FullName;
        try
        {
            var built = await ProgramRun.RunAsync(
                "dotnet",
                ["build", Repository.PathTo("mcp-server", "Dash.McpServer"), "-c", "Release", "-t:Mcpb", "-v", "quiet", $"-p:ArtifactsPath={folder}/artifacts", "-nodeReuse:false", "-p:UseSharedCompilation=false"],
                Patience);
            Assert.True(built.ExitCode == 0, built.Output + built.Errors);
            var bundle = Path.Combine(folder, "bundle");
            await ZipFile.ExtractToDirectoryAsync(Path.Combine(folder, "artifacts", "mcpb", "dash-mcp.mcpb"), bundle);

            var judged = await Judges.RunAsync("mcpb", ["validate", Path.Combine(bundle, "manifest.json")], Patience);
            Assert.True(judged.ExitCode == 0 && !judged.Output.Contains("ERROR", StringComparison.Ordinal), judged.Output + judged.Errors);
            await StartAsync(bundle);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task StartAsync(string bundle)
    {
        var configuration = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(bundle, "manifest.json")))!["server"]!["mcp_config"]!;
        var arguments = configuration["args"]!.AsArray().Select(argument => argument!.GetValue<string>().Replace("${__dirname}", bundle, StringComparison.Ordinal));
        using var process = Process.Start(new ProcessStartInfo(configuration["command"]!.GetValue<string>(), [.. arguments, "--sandbox"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await process.StandardInput.WriteLineAsync(List);
        await process.StandardInput.FlushAsync();
        using var timer = new CancellationTokenSource(Patience);
        Assert.NotEmpty(JsonNode.Parse((await process.StandardOutput.ReadLineAsync(timer.Token))!)!["result"]!["tools"]!.AsArray());
        process.StandardInput.Close();
        await process.WaitForExitAsync(timer.Token);
    }
}

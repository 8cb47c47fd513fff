using System.Text.Json.Nodes;
using Dash.Conformance.Tests.Kit;
using Dash.Testing.Npm;

namespace Dash.Conformance.Tests;

/// <summary>The Inspector's command line as a client of the built program, in both eras.</summary>
public sealed class InspectorTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [JudgesFact]
    public async Task ItsLintFindsNoToolSchemaThatSomeClientCannotUse()
    {
        var run = await Judges.RunAsync("mcp-inspector", ["--cli", "dotnet", HttpProgram.Assembly, "serve", "--sandbox", "--method", "tools/list", "--strict", "-q"], Patience);

        Assert.True(run.ExitCode == 0, run.Errors);
    }

    [JudgesTheory]
    [InlineData("legacy")]
    [InlineData("modern")]
    public async Task ItCallsAToolOverStandardStreams(string era)
    {
        var run = await Judges.RunAsync(
            "mcp-inspector",
            ["--cli", "dotnet", HttpProgram.Assembly, "serve", "--sandbox", "--protocol-era", era, "--method", "tools/call", "--tool-name", "list_channels", "-q", "--format", "json"],
            Patience);

        HoldChannels(run);
    }

    [JudgesTheory]
    [InlineData("legacy")]
    [InlineData("modern")]
    public async Task ItCallsAToolOverHttp(string era)
    {
        await using var server = await HttpProgram.StartAsync();

        var run = await Judges.RunAsync(
            "mcp-inspector",
            ["--cli", server.Url, "--transport", "http", "--header", $"Authorization: Bearer {HttpProgram.Token}", "--protocol-era", era, "--method", "tools/call", "--tool-name", "list_channels", "-q", "--format", "json"],
            Patience);

        HoldChannels(run);
    }

    private static void HoldChannels(ProgramRun run)
    {
        Assert.True(run.ExitCode == 0, run.Errors + run.Output);
        var output = JsonNode.Parse(run.Output)!;
        var content = (output["structuredContent"] ?? output["result"]!["structuredContent"])!;
        Assert.NotEmpty(content["channels"]!.AsArray());
    }
}

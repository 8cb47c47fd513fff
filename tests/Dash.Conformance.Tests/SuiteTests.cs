using Dash.Conformance.Tests.Kit;
using Dash.ConformanceHost;
using Dash.McpServer.CommandLine;
using Dash.McpServer.Hosting;
using Dash.Testing;
using Dash.Testing.Npm;
using Microsoft.AspNetCore.Builder;

namespace Dash.Conformance.Tests;

/// <summary>
/// The official conformance suite. It runs every server scenario of a revision and ends with an error when a required one fails.
/// </summary>
public sealed class SuiteTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly string Baseline = Path.Combine(Repository.SourceDirectory(), "real-server-baseline.yml");

    [JudgesTheory]
    [InlineData("2026-07-28", 37)]
    [InlineData("2025-11-25", 30)]
    public async Task TheEndpointPassesEveryRequiredScenarioWithTheFixturesOfTheSuite(string revision, int required)
    {
        await using var app = await ConformanceServer.StartFixturesAsync();

        var run = await RunAsync(app, revision);

        Assert.True(run.ExitCode == 0, $"Exit code {run.ExitCode}\n{Summary(run)}");
        Assert.Equal(required, await RequiredAsync(revision));
        Assert.True(Passed(run) >= required, Summary(run));
    }

    [JudgesTheory]
    [InlineData("2026-07-28")]
    [InlineData("2025-11-25")]
    public async Task TheRealServerFailsOnlyWhereItHasNoFixtures(string revision)
    {
        await using var backend = await SchedulingBackend.OpenAsync(ServerSettings.Read(new ServeChoices { Sandbox = "" }, _ => null), CancellationToken.None);
        await using var app = await ConformanceServer.StartAsync(services => services.AddDashMcpServer(backend.Scheduling, backend.Context));

        var run = await RunAsync(app, revision, "--expected-failures", Baseline);

        Assert.True(run.ExitCode == 0, $"Exit code {run.ExitCode}\n{Summary(run)}");
    }

    [Fact]
    public void EveryEntryOfTheBaselineHasItsReason()
    {
        var lines = File.ReadAllLines(Baseline).Select(line => line.Trim()).ToList();
        var entries = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Contains(" # ", entry, StringComparison.Ordinal));
    }

    private static Task<ProgramRun> RunAsync(WebApplication app, string revision, params string[] more)
    {
        var results = Directory.CreateTempSubdirectory("dash-conformance-").FullName;
        return Judges.RunAsync("conformance", ["server", "--url", ConformanceServer.EndpointOf(app).ToString(), "--requirements", revision, "-o", results, .. more], Patience);
    }

    // The suite itself says how many it requires; a newer one may require more.
    private static async Task<int> RequiredAsync(string revision)
    {
        var list = await Judges.RunAsync("conformance", ["list", "--requirements", revision], Patience);
        var section = list.Output[list.Output.IndexOf("Server scenarios", StringComparison.Ordinal)..list.Output.IndexOf("Client scenarios", StringComparison.Ordinal)];
        return section.Split('\n').Count(line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal));
    }

    private static int Passed(ProgramRun run) => Summary(run).Split('\n').Count(line => line.StartsWith('✓'));

    private static string Summary(ProgramRun run) =>
        run.Output.IndexOf("=== SUMMARY", StringComparison.Ordinal) is var start and >= 0 ? run.Output[start..] : run.Output + run.Errors;
}

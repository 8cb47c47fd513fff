using Dash.McpServer.CommandLine;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;
using Xunit.Abstractions;

namespace Dash.McpServer.Tests;

/// <summary>The README's main command, as a reader runs it, without a terminal.</summary>
public sealed class DemoTests(ITestOutputHelper log)
{
    [Fact]
    public async Task TheDemoPlaysThroughAndShowsWhatWentOut()
    {
        await using var demo = ServerRun.Start("demo");
        var output = await demo.RestOfOutputAsync();
        log.WriteLine(output);

        Assert.True(demo.ExitCode == 0, output + demo.Errors);
        Assert.Equal(2, output.Split('\n').Count(line => line.Contains(ProblemCodes.MediaKind, StringComparison.Ordinal) || line.Contains(ProblemCodes.TimeMissing, StringComparison.Ordinal)));
        Assert.All(NetworkNames.All, network => Assert.Contains($"/{network}", output));
        Assert.DoesNotContain("FAILED", output);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 120));
    }

    [Fact]
    public async Task TheDemoOfAllSystemsSendsOnePostThroughEachAndTellsWhatEachCannotDo()
    {
        await using var demo = ServerRun.Start("demo --provider all");
        var output = await demo.RestOfOutputAsync();
        log.WriteLine(output);

        Assert.True(demo.ExitCode == 0, output + demo.Errors);
        Assert.All(KnownSystem.All, system => Assert.Contains($"{system.DisplayName.Split(' ')[0]} cannot", output));
        Assert.Contains($"{KnownSystem.All.Count} posts are out", output);
        Assert.DoesNotContain("FAILED", output);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 120));
    }
}

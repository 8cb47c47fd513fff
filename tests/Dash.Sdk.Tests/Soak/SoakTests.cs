using Xunit.Abstractions;

namespace Dash.Sdk.Tests.Soak;

/// <summary>The short form of the soak; the full one is a command of the benchmarks.</summary>
public sealed class SoakTests(ITestOutputHelper output)
{
    [Fact]
    public async Task NothingIsLostOrDoubledAndEveryLostAnswerIsReported()
    {
        var report = await new SoakRun(creates: 300, seed: 20260309, requestsPerMinute: 100).RunAsync();
        output.WriteLine(report.ToString());

        Assert.Equal((0, 0), (report.Lost, report.Duplicated));
        Assert.Equal(report.Creates, report.Answered + report.FoundAgain);
        Assert.Equal(report.DroppedAfterCommit, report.FoundAgain);
        Assert.Equal(report.Unavailable, report.FoundMissing);

        // The client keeps below the allowance by itself.
        Assert.Equal(0, report.TooMany);

        // A run without faults proves nothing.
        Assert.True(report is { DroppedAfterCommit: > 5, Unavailable: > 5, Slow: > 0, FaultsOnReads: > 0 }, report.ToString());
    }
}

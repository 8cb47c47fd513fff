using System.Globalization;
using Dash.Sandbox;

namespace Dash.Benchmarks.Startup;

/// <summary>How long a client waits for its tools, what memory the server takes, and what a call costs, beside a Node server started the same way.</summary>
internal static class StartupCommand
{
    private const int Rounds = 21;

    /// <returns>0 when ours needs at most 0.7 of the peer's time to the list of tools, and less memory.</returns>
    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("dash-startup-").FullName;
        var sandbox = await DashSandbox.StartAsync().ConfigureAwait(false);
        var service = await PeerService.StartAsync().ConfigureAwait(false);
        try
        {
            var peerAddress = new Uri(service.Urls.Single());
            var (ours, peer) = (await StartupSubjects.OursAsync(folder, sandbox).ConfigureAwait(false), await StartupSubjects.PeerAsync(folder, peerAddress).ConfigureAwait(false));
            var verdict = Report(peer, ours, await StartInTurnAsync([peer, ours]).ConfigureAwait(false));
            await ReportCallsAsync(ours, await RequestOfAsync(ours, sandbox).ConfigureAwait(false), sandbox.ApiKey).ConfigureAwait(false);
            await ReportCallsAsync(peer, new Uri(peerAddress, "api/v1/accounts"), "benchmark").ConfigureAwait(false);
            return verdict;
        }
        finally
        {
            await service.DisposeAsync().ConfigureAwait(false);
            await sandbox.DisposeAsync().ConfigureAwait(false);
            Directory.Delete(folder, recursive: true);
        }
    }

    // In turn, so that a machine that gets slower gets slower for both; the first round fills the caches of the system.
    private static async Task<ILookup<Subject, StartMeasurement>> StartInTurnAsync(IReadOnlyList<Subject> subjects)
    {
        var starts = new List<(Subject Subject, StartMeasurement Start)>();
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var subject in subjects)
            {
                using var session = new StdioSession(subject);
                var start = await session.OpenAsync().ConfigureAwait(false);
                if (round > 0)
                {
                    starts.Add((subject, start));
                }
            }
        }

        return starts.ToLookup(start => start.Subject, start => start.Start);
    }

    private static int Report(Subject peer, Subject ours, ILookup<Subject, StartMeasurement> starts)
    {
        Console.WriteLine($"Median of {Rounds} starts in turn");
        foreach (var subject in new[] { peer, ours })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {subject.Name,-26} initialize {Of(subject, start => start.Initialized),6:F0} ms   tools/list {Of(subject, start => start.Listed),6:F0} ms   memory {Of(subject, start => start.Megabytes),6:F1} MB   a call at once {Of(subject, start => start.Called),6:F0} ms   memory then {Of(subject, start => start.MegabytesAfterCall),6:F1} MB"));
        }

        var (time, memory) = (Of(ours, start => start.Listed) / Of(peer, start => start.Listed), Of(ours, start => start.Megabytes) / Of(peer, start => start.Megabytes));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ours beside the peer: {time:F2} of its time (at most 0.70), {memory:F2} of its memory (less than 1)"));
        return time <= 0.7 && memory < 1 ? 0 : 1;

        double Of(Subject subject, Func<StartMeasurement, double> value) => CallCost.Median(starts[subject].Select(value));
    }

    // What the tool asks the service for, seen from the service.
    private static async Task<Uri> RequestOfAsync(Subject ours, DashSandbox sandbox)
    {
        using var session = new StdioSession(ours);
        await session.OpenAsync().ConfigureAwait(false);
        var before = sandbox.Requests.Count;
        await session.CallAsync(ours.Tool).ConfigureAwait(false);
        var request = sandbox.Requests.Skip(before).Single();
        return new Uri(sandbox.BaseAddress, $"{request.Service}{request.Path}{request.Query}");
    }

    private static async Task ReportCallsAsync(Subject subject, Uri request, string token)
    {
        var milliseconds = await CallCost.MeasureAsync(subject, request, token).ConfigureAwait(false);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {subject.Name,-26} {subject.Tool}: {milliseconds:F2} ms a call beyond its one HTTP request"));
    }
}

using System.Diagnostics;

namespace Dash.Benchmarks.Startup;

/// <summary>What a tool call costs beyond the request that it makes: median of the calls less median of the same request made directly.</summary>
internal static class CallCost
{
    private const int WarmUp = 100;
    private const int Calls = 300;

    /// <returns>Milliseconds.</returns>
    public static async Task<double> MeasureAsync(Subject subject, Uri request, string token)
    {
        using var session = new StdioSession(subject);
        await session.OpenAsync().ConfigureAwait(false);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        var (calls, direct) = (new List<double>(), new List<double>());
        for (var round = 0; round < WarmUp + Calls; round++)
        {
            var call = await TimeAsync(() => session.CallAsync(subject.Tool)).ConfigureAwait(false);
            var plain = await TimeAsync(() => http.GetStringAsync(request)).ConfigureAwait(false);
            if (round >= WarmUp)
            {
                calls.Add(call);
                direct.Add(plain);
            }
        }

        return Median(calls) - Median(direct);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static async Task<double> TimeAsync(Func<Task> action)
    {
        var started = Stopwatch.GetTimestamp();
        await action().ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}

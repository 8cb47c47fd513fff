using System.Diagnostics;

namespace Dash.Benchmarks.Serving;

/// <summary>
/// Measures contenders in turn, A B C A B C, so that a machine that gets slower gets slower for all of them. Quick enough for every day;
/// BenchmarkDotNet is there for the exact figure of one contender.
/// </summary>
internal static class PairedRun
{
    private const int Rounds = 25;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public static async Task<IReadOnlyList<Measured>> MeasureAsync(Contest contest)
    {
        var calls = new List<int>();
        foreach (var contender in contest.Contenders)
        {
            var (count, elapsed, _) = await RepeatAsync(contender, WarmUp, int.MaxValue).ConfigureAwait(false);
            calls.Add(int.Max(1, (int)(count * (Round / elapsed))));
        }

        var samples = contest.Contenders.Select(static _ => new List<(double Time, long Bytes)>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < calls.Count; index++)
            {
                var (count, elapsed, bytes) = await RepeatAsync(contest.Contenders[index], TimeSpan.MaxValue, calls[index]).ConfigureAwait(false);
                samples[index].Add((elapsed.TotalMicroseconds / count, bytes / count));
            }
        }

        return [.. contest.Contenders.Select((contender, index) => new Measured(contender.Name, Median(samples[index], static sample => sample.Time), Median(samples[index], static sample => sample.Bytes)))];
    }

    private static T Median<T>(List<(double Time, long Bytes)> samples, Func<(double Time, long Bytes), T> value) =>
        samples.Select(value).Order().ElementAt(samples.Count / 2);

    private static async Task<(int Count, TimeSpan Elapsed, long Bytes)> RepeatAsync(Contender contender, TimeSpan time, int most)
    {
        var before = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var count = 0;
        while (count < most && (time == TimeSpan.MaxValue || watch.Elapsed < time))
        {
            await contender.Run().ConfigureAwait(false);
            count++;
        }

        return (count, watch.Elapsed, GC.GetTotalAllocatedBytes() - before);
    }
}

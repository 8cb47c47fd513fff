using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Dash.Benchmarks.Scorecard;
using Dash.Benchmarks.Serving;
using Dash.Benchmarks.Soak;
using Dash.Benchmarks.Startup;
using Dash.Benchmarks.Uploads;

if (args is ["quick", ..])
{
    foreach (var contest in Contests.All())
    {
        Console.WriteLine(contest.Name);
        foreach (var measured in await PairedRun.MeasureAsync(contest).ConfigureAwait(false))
        {
            Console.WriteLine(FormattableString.Invariant($"  {measured.Microseconds,10:F1} us {measured.Bytes,12:N0} B  {measured.Name}"));
        }
    }

    return;
}

if (args is ["scorecard", .. var rest])
{
    Environment.ExitCode = await ScorecardCommand.RunAsync(rest).ConfigureAwait(false);
    return;
}

if (args is ["editor", .. var documents])
{
    EditorCommand.Run(documents);
    return;
}

if (args is ["editor-process", var path, var place])
{
    EditorCommand.RunHere(path, int.Parse(place, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["soak", .. var numbers])
{
    Environment.ExitCode = await SoakCommand.RunAsync(numbers).ConfigureAwait(false);
    return;
}

if (args is ["upload", .. var upload])
{
    Environment.ExitCode = await UploadCommand.RunAsync(upload).ConfigureAwait(false);
    return;
}

if (args is ["startup"])
{
    Environment.ExitCode = await StartupCommand.RunAsync().ConfigureAwait(false);
    return;
}

// In this process: a client that is generated and compiled at run time exists nowhere else.
var job = Job.MediumRun.WithLaunchCount(1).WithToolchain(InProcessEmitToolchain.Instance);
var config = DefaultConfig.Instance.AddJob(job);
BenchmarkSwitcher.FromTypes([typeof(ReadPageBenchmarks), typeof(WritePageBenchmarks), typeof(ListBenchmarks)]).Run(args, config);

using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dash.Benchmarks.Scorecard;

/// <summary>Runs the compiler cold, as the first build of a day does.</summary>
internal static partial class CompilerProcess
{
    private const int PollMilliseconds = 20;

    public static CompilerRun Run(string folder, IEnumerable<string> arguments)
    {
        var response = Path.Combine(folder, "csc.rsp");
        File.WriteAllLines(response, [.. arguments, .. Installation.References.Select(static path => $"/r:\"{path}\"")]);
        var start = new ProcessStartInfo("dotnet", ["exec", Installation.Compiler, "/noconfig", $"@{response}"]) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(PollMilliseconds))
        {
            peak = long.Max(peak, PeakOf(process));
        }

        var elapsed = watch.Elapsed;
        var said = output.GetAwaiter().GetResult();
        File.WriteAllText(Path.Combine(folder, "csc.txt"), said);
        return new CompilerRun(elapsed, GeneratorSeconds(said), Errors().Count(said), Warnings().Count(said), peak);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between the two looks: the last figure stands.
            return 0;
        }
    }

    private static double? GeneratorSeconds(string said) =>
        GeneratorTime().Match(said) is { Success: true } found ? double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?:.*: )?error [A-Z]+\d+", RegexOptions.Multiline, 10_000)]
    private static partial Regex Errors();

    [GeneratedRegex(@"^(?:.*: )?warning [A-Z]+\d+", RegexOptions.Multiline, 10_000)]
    private static partial Regex Warnings();

    [GeneratedRegex(@"Total generator execution time: ([\d.]+) seconds", RegexOptions.None, 10_000)]
    private static partial Regex GeneratorTime();
}

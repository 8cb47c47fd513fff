using System.Diagnostics;
using System.Globalization;
using Dash.Sdk.Tests.Soak;

namespace Dash.Benchmarks.Soak;

/// <summary>The full form of the soak: fails when a post is lost or doubled.</summary>
internal static class SoakCommand
{
    private const int DocumentedAllowance = 1000;
    private const string Command = "dotnet run --project benchmarks/Dash.Benchmarks -c Release -- soak <creates> [<seed>]";

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments.Length is 0 or > 2 || !int.TryParse(arguments[0], CultureInfo.InvariantCulture, out var creates) || creates < 1)
        {
            await Console.Error.WriteLineAsync($"Say how many posts to create: {Command}").ConfigureAwait(false);
            return 2;
        }

        var seed = arguments.Length == 2 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1;
        var started = Stopwatch.GetTimestamp();
        var report = await new SoakRun(creates, seed, DocumentedAllowance).RunAsync().ConfigureAwait(false);
        Console.WriteLine(report);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s of real time"));
        return report is { Lost: 0, Duplicated: 0 } ? 0 : 1;
    }
}

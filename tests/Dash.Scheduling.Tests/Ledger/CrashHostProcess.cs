using System.Diagnostics;

namespace Dash.Scheduling.Tests.Ledger;

/// <summary>The process that schedules the batch, and can be ended in the middle of it.</summary>
internal static class CrashHostProcess
{
    /// <summary>Runs it and ends it, with SIGKILL where there are signals, after so many starts and ends of creates.</summary>
    /// <returns>Everything it said, and its exit code; null when it was ended.</returns>
    public static async Task<(IReadOnlyList<string> Said, int? ExitCode)> RunAsync(IEnumerable<string> arguments, int killAfter = int.MaxValue)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "Dash.CrashHost.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = new List<string>();
        var moments = 0;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line is "sends POST" or "has 201" && ++moments == killAfter)
            {
                process.Kill();
                await process.WaitForExitAsync();
                return (said, null);
            }
        }

        await process.WaitForExitAsync();
        if (await errors is { Length: > 0 } error)
        {
            said.Add(error);
        }

        return (said, process.ExitCode);
    }
}

using System.Diagnostics;

namespace Dash.Sandbox.Tests;

/// <summary>Waits for what another thread does, and not for ever.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static async Task TrueAsync(Func<bool> isReached, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!isReached())
        {
            Assert.True(watch.Elapsed < Longest, $"Not within {Longest}: {what}");
            await Task.Yield();
        }
    }
}

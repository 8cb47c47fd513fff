using System.Globalization;
using System.Text.Json.Nodes;
using Dash.McpServer.Tests.Kit;
using Dash.Sandbox;
using Xunit.Abstractions;

namespace Dash.McpServer.Tests;

/// <summary>The built server, killed in the middle of a call of 50 posts and started again: the same call makes up the difference.</summary>
public sealed class CrashTests(ITestOutputHelper output) : IDisposable
{
    private const int Size = 50;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dash-crash-tests-");

    /// <summary>How often a batch is started over from nothing; <c>DASH_CRASH_ROUNDS</c> says otherwise.</summary>
    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("DASH_CRASH_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 3;

    [Fact]
    public async Task AServerThatIsKilledAndStartedAgainMakesEachPostOfTheCallOnce()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        output.WriteLine($"seed {seed}");
        for (var round = 0; round < Rounds; round++)
        {
            await RunRoundAsync(round, random);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task RunRoundAsync(int round, Random random)
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { RequestsPerMinute = 100_000 });
        var start = $"serve --sandbox {sandbox.BaseAddress} --ledger \"{Path.Combine(_folder.FullName, $"{round}.db")}\"";
        var call = ServerCalls.Schedule(Enumerable.Range(0, Size).Select(Post));

        await using (var first = ServerRun.Start(start))
        {
            await first.SendAsync(call);
            await CreatesAsync(sandbox, random.Next(0, Size), TimeSpan.FromMilliseconds(10 * random.NextDouble()));
            await first.KillAsync();
            Assert.NotEqual(0, first.ExitCode);
            Assert.Equal("", await first.RestOfOutputAsync());
        }

        var before = await SandboxState.CountPostsAsync(sandbox);
        await using var second = ServerRun.Start(start);
        await second.SendAsync(call);
        var items = (await second.ReceiveAsync())["result"]!["structuredContent"]!["results"]!.AsArray();

        var replayed = items.Count(item => item!["replayed"]?.GetValue<bool>() == true);
        output.WriteLine($"round {round}: killed with {before} posts, then {replayed} replayed, {items.Count - replayed} made");
        Assert.All(items, item => Assert.Equal("created", item!["outcome"]!.GetValue<string>()));
        Assert.Equal(Size, items.Select(item => item!["id"]!.GetValue<string>()).Distinct().Count());
        Assert.Equal(Size, await SandboxState.CountPostsAsync(sandbox));
        Assert.InRange(replayed, before, before + 1);
    }

    /// <summary>Comes back when so many creates have reached the sandbox, and a moment has passed, which may end in any part of the next ones.</summary>
    private static async Task CreatesAsync(DashSandbox sandbox, int count, TimeSpan moment)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (sandbox.Requests.Count(request => request.Method == "POST") < count)
        {
            await ticks.WaitForNextTickAsync(patience.Token);
        }

        SpinWait.SpinUntil(() => false, moment);
    }

    // With a time and without, with a key of its own and without.
    private static string Post(int number)
    {
        var post = new JsonObject
        {
            ["channel"] = number % 2 == 0 ? "144/x" : "145/linkedin",
            ["text"] = $"Post {number.ToString(CultureInfo.InvariantCulture)}",
        };
        post.Add(number % 5 == 4 ? new("publish", "draft") : new("at", Future.At(2 + (number % 3))));
        if (number % 7 == 6)
        {
            post["key"] = $"key {number.ToString(CultureInfo.InvariantCulture)}";
        }

        return post.ToJsonString();
    }
}

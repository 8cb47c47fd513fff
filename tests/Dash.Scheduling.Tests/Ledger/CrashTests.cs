using System.Globalization;
using Dash.CrashHost;
using Dash.Sandbox;
using Dash.Scheduling.Tests.Harness;
using NodaTime;
using NodaTime.Text;
using Xunit.Abstractions;

namespace Dash.Scheduling.Tests.Ledger;

/// <summary>A process that is killed in the middle of a batch of 50, again and again, over real HTTP and a real file.</summary>
public sealed class CrashTests(ITestOutputHelper output) : IDisposable
{
    private const int KillsInARound = 3;

    private readonly TemporaryFolder _folder = new();

    /// <summary>How often a batch is started over from nothing; <c>DASH_CRASH_ROUNDS</c> says otherwise.</summary>
    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("DASH_CRASH_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 5;

    [Fact]
    public async Task AKilledBatchThatIsRunAgainMakesEachPostOnce()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        output.WriteLine($"seed {seed}");
        for (var round = 0; round < Rounds; round++)
        {
            await RunRoundAsync(round, random);
        }
    }

    [Fact]
    public async Task TwoProcessesOnOneLedgerMakeEachPostOnceAlsoWhenOneIsKilled()
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { RequestsPerMinute = 100_000 });
        var start = SystemClock.Instance.GetCurrentInstant() + Duration.FromDays(2);
        var arguments = Arguments(sandbox, start, "shared.db");

        var runs = await Task.WhenAll(CrashHostProcess.RunAsync(arguments, killAfter: 15), CrashHostProcess.RunAsync(arguments), CrashHostProcess.RunAsync(arguments));
        output.WriteLine($"{runs.SelectMany(run => run.Said).Count(line => line.Contains("Unknown", StringComparison.Ordinal))} items were left to another process");

        await RunToTheEndAsync(sandbox, arguments, start);
    }

    public void Dispose() => _folder.Dispose();

    private async Task RunRoundAsync(int round, Random random)
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { RequestsPerMinute = 100_000 });
        var start = SystemClock.Instance.GetCurrentInstant() + Duration.FromDays(2);
        var arguments = Arguments(sandbox, start, $"ledger-{round}.db");
        for (var kill = 0; kill < KillsInARound; kill++)
        {
            // Each create has a start and an end; so few that something is left to create in every run.
            var killAfter = random.Next(1, (2 * CrashBatch.Size / KillsInARound) - 1);
            var (said, exitCode) = await CrashHostProcess.RunAsync(arguments, killAfter);
            output.WriteLine($"round {round}: killed at '{said[^1]}', with {(await PostsAsync(sandbox)).Count} posts");
            Assert.True(exitCode is null, string.Join('\n', said));
        }

        await RunToTheEndAsync(sandbox, arguments, start);
    }

    private string[] Arguments(DashSandbox sandbox, Instant start, string ledger) =>
        [sandbox.BaseAddress.AbsoluteUri, sandbox.ApiKey, _folder.File(ledger), InstantPattern.ExtendedIso.Format(start)];

    private static async Task RunToTheEndAsync(DashSandbox sandbox, string[] arguments, Instant start)
    {
        var (last, ended) = await CrashHostProcess.RunAsync(arguments);

        Assert.True(ended == 0, string.Join('\n', last));
        var posts = await PostsAsync(sandbox);
        Assert.Equal(CrashBatch.From(start).Select(draft => draft.Text).Order(StringComparer.Ordinal), posts.Select(post => post.Text).Order(StringComparer.Ordinal));
        Assert.Equal(CrashBatch.Size, posts.Select(post => post.GroupId).Distinct().Count());
    }

    private static async Task<IReadOnlyList<ScheduledPost>> PostsAsync(DashSandbox sandbox)
    {
        var provider = DashProviderFactory.Create(new DashProviderSettings
        {
            ApiKey = sandbox.ApiKey,
            SchedulerAddress = sandbox.SchedulerAddress,
            LibraryAddress = sandbox.LibraryAddress,
            PinterestAddress = sandbox.PinterestAddress,
            AuthAddress = sandbox.AuthAddress,
        });
        return (await new SchedulingService(provider, NetworkRuleBook.Default, SystemClock.Instance).ListAsync(new PostQuery { Limit = 1000 })).Posts;
    }
}

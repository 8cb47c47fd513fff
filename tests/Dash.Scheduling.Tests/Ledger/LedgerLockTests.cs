using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Ledger;

/// <summary>The locks by which ledgers of several processes keep out of each other's way.</summary>
public sealed class LedgerLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void OpeningALedgerASecondTimeLeavesTheLocksOfTheFirst()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var first = SqliteLedger.Open(_folder.File("ledger.db"));
        Assert.NotEmpty(Locks());

        using var second = SqliteLedger.Open(_folder.File("ledger.db"));

        Assert.NotEmpty(Locks());
    }

    [Fact]
    public async Task WhoTidiesUpNeverTakesTheFileOfALivingHolder()
    {
        for (var round = 0; round < 100; round++)
        {
            var holders = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => LedgerHolder.In(_folder.File("holders")))));
            using var reader = LedgerHolder.In(_folder.File("holders"));

            Assert.All(holders, holder => Assert.True(reader.IsAlive(holder.Id), $"round {round}: a holder that lives was taken for dead"));
            Array.ForEach(holders, holder => holder.Dispose());
        }
    }

    public void Dispose() => _folder.Dispose();

    // What this process holds on the file, as the kernel tells it for each of its descriptors.
    private List<string> Locks() =>
    [
        .. Directory.GetFiles("/proc/self/fd")
            .Where(descriptor => new FileInfo(descriptor).LinkTarget == _folder.File("ledger.db"))
            .SelectMany(descriptor => File.ReadLines($"/proc/self/fdinfo/{Path.GetFileName(descriptor)}"))
            .Where(line => line.StartsWith("lock:", StringComparison.Ordinal) && line.Contains("POSIX", StringComparison.Ordinal)),
    ];
}

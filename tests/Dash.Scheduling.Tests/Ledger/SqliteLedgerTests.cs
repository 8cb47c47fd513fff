using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Ledger;

public sealed class SqliteLedgerTests : IDisposable
{
    private static readonly Instant Now = StandingClock.Morning;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task WhatWasWrittenIsThereAfterOpeningAgain()
    {
        var entry = Entry("launch") with { State = LedgerState.Created, At = GuideDrafts.Afternoon, Answer = Post() };
        using (var ledger = Open())
        {
            Assert.True(await ledger.TryWriteAsync(null, entry));
        }

        using var again = Open();
        var read = await again.FindAsync(entry.Key);

        Assert.Equal(entry with { Answer = null }, read! with { Answer = null });
        Assert.Equivalent(entry.Answer, read.Answer, strict: true);
        Assert.Null(await again.FindAsync(entry.Key with { Scope = "other" }));
    }

    [Fact]
    public async Task OfSeveralWhoWriteTheSameLineOneSucceeds()
    {
        using var first = Open();
        using var second = Open();

        var fresh = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? first : second).TryWriteAsync(null, Entry("launch")))));
        Assert.Single(fresh, true);

        var seen = (await second.FindAsync(Entry("launch").Key))!;
        var next = seen with { State = LedgerState.Unknown, Version = 2 };
        var changed = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? first : second).TryWriteAsync(seen, next))));
        Assert.Single(changed, true);
    }

    [Fact]
    public void AHolderIsHeldAsLongAsItsLedgerIsOpen()
    {
        using var first = Open();
        var second = Open();
        Assert.Equal((true, true, true), (first.IsHeld(second.Holder), second.IsHeld(first.Holder), first.IsHeld(first.Holder)));

        second.Dispose();

        Assert.Equal((false, false), (first.IsHeld(second.Holder), first.IsHeld("../ledger")));
    }

    [Fact]
    public void TheFilesOfHoldersThatAreGoneAreTidiedUp()
    {
        var left = Path.Combine(_folder.File("ledger.db-holders"), Guid.NewGuid().ToString("N") + ".lock");
        Directory.CreateDirectory(Path.GetDirectoryName(left)!);
        File.WriteAllText(left, "");

        using var ledger = Open();

        Assert.False(File.Exists(left));
    }

    [Fact]
    public async Task OldLinesAreForgottenAndThoseThatAreStillDueAreKept()
    {
        using var ledger = Open();
        await ledger.TryWriteAsync(null, Entry("old", LedgerState.Created));
        await ledger.TryWriteAsync(null, Entry("due", LedgerState.Created) with { At = Now + Duration.FromDays(30) });
        await ledger.TryWriteAsync(null, Entry("new", LedgerState.Created) with { SentAt = Now + Duration.FromDays(2) });

        await ledger.PruneAsync(Now + Duration.FromDays(1));

        Assert.Null(await ledger.FindAsync(Entry("old").Key));
        Assert.NotNull(await ledger.FindAsync(Entry("due").Key));
        Assert.NotNull(await ledger.FindAsync(Entry("new").Key));
    }

    [Theory]
    [InlineData(LedgerState.Pending, true)]
    [InlineData(LedgerState.Unknown, true)]
    [InlineData(LedgerState.Created, false)]
    [InlineData(LedgerState.Failed, false)]
    [InlineData(LedgerState.Deleted, false)]
    public async Task WhatIsUnresolvedIsNeverForgotten(LedgerState state, bool isKept)
    {
        using var ledger = Open();
        await ledger.TryWriteAsync(null, Entry("old", state));

        await ledger.PruneAsync(Now + Duration.FromDays(1000));

        Assert.Equal(isKept, await ledger.FindAsync(Entry("old").Key) is not null);
    }

    [Fact]
    public async Task TheServicePrunesAfterNinetyDays()
    {
        using var ledger = Open();
        await ledger.TryWriteAsync(null, Entry("old", LedgerState.Failed) with { SentAt = Now - Duration.FromDays(91) });
        await ledger.TryWriteAsync(null, Entry("young", LedgerState.Failed) with { SentAt = Now - Duration.FromDays(89) });

        await new ServiceUnderTest(ledger).Service.ScheduleAsync([GuideDrafts.For(Network.X)]);

        Assert.Null(await ledger.FindAsync(Entry("old").Key));
        Assert.NotNull(await ledger.FindAsync(Entry("young").Key));
    }

    [Fact]
    public async Task APlanIsUsedOnce()
    {
        using var first = Open();
        using var second = Open();
        var plan = new StoredPlan { Id = "plan-1", Scope = "scope", Batch = "{}", MadeAt = Now, ExpiresAt = Now + Duration.FromMinutes(30) };
        await first.AddPlanAsync(plan);

        var used = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? first : second).TryUsePlanAsync(plan.Id, Now))));

        Assert.Single(used, true);
        Assert.Equal(plan with { UsedAt = Now }, await second.FindPlanAsync(plan.Id));
        Assert.Null(await second.FindPlanAsync("plan-2"));
    }

    [Fact]
    public void AFileOfANewerVersionIsRefused()
    {
        Open().Dispose();
        Execute("PRAGMA user_version = 7");

        var refusal = Assert.Throws<SchedulingException>(Open);

        Assert.Equal((ProblemCodes.LedgerUnavailable, "schema 7"), (refusal.Problem.Code, refusal.Problem.Actual));
        Assert.Contains(_folder.File("ledger.db"), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNoDatabaseIsRefusedAndLeftAlone()
    {
        var text = string.Concat(Enumerable.Repeat("This is a letter to somebody. ", 100));
        File.WriteAllText(_folder.File("ledger.db"), text);

        Assert.Equal(ProblemCodes.LedgerUnavailable, Assert.Throws<SchedulingException>(Open).Problem.Code);
        Assert.Equal(text, File.ReadAllText(_folder.File("ledger.db")));
    }

    [Fact]
    public async Task ALineThatCannotBeReadIsRefused()
    {
        using var ledger = Open();
        await ledger.TryWriteAsync(null, Entry("launch"));
        Execute("UPDATE entries SET answer = '{\"id\":'");

        var refusal = await Assert.ThrowsAsync<SchedulingException>(() => ledger.FindAsync(Entry("launch").Key));

        Assert.Equal(ProblemCodes.LedgerUnavailable, refusal.Problem.Code);
    }

    [Fact]
    public void AFolderWhereAFileStandsIsRefused()
    {
        File.WriteAllText(_folder.File("taken"), "");

        Assert.Equal(ProblemCodes.LedgerUnavailable, Assert.Throws<SchedulingException>(() => SqliteLedger.Open(_folder.File("taken/ledger.db"))).Problem.Code);
    }

    [Fact]
    public void FolderAndFilesAreTheirOwnersOnly()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var ledger = SqliteLedger.Open(_folder.File("data/dash/ledger.db"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder.File("data/dash")));
        foreach (var file in Directory.GetFiles(_folder.File("data/dash")))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void TheUsualPlaceIsTheUsersDataDirectory() =>
        Assert.EndsWith(Path.Combine("dash", "ledger.db"), LedgerLocation.Default, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private SqliteLedger Open() => SqliteLedger.Open(_folder.File("ledger.db"));

    private void Execute(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.File("ledger.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static LedgerEntry Entry(string key, LedgerState state = LedgerState.Pending) => new()
    {
        Key = new LedgerKey("scope", key),
        Content = "{}",
        State = state,
        GroupId = new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff"),
        Holder = "nobody",
        FirstAt = Now,
        SentAt = Now,
        Version = 1,
    };

    private static ScheduledPost Post() => new()
    {
        Id = "x:1",
        Channel = "144/x",
        Network = Network.X,
        State = PostState.Scheduled,
        ProviderStatus = "SCHEDULED",
        At = GuideDrafts.Afternoon,
        Text = "Über \"alles\" 🚀",
        MediaIds = ["101", "102"],
        UpdatedAt = Now + Duration.FromNanoseconds(123456700),
        GroupId = Guid.NewGuid(),
        Options = new PostOptions { Title = "Title", ThreadReplies = ["one"], AltTexts = new Dictionary<string, string> { ["101"] = "A boat" } },
        Failure = new PostFailure("INVALID_IMAGE", "The image cannot be used.", "Use another."),
    };
}

using Dash.Scheduling.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace Dash.Scheduling.Tests.Approvals;

public sealed class ApprovalBookTests : IDisposable
{
    private static readonly ApprovalTerms Terms = new("dash:key-1", "schedule_posts", "call", "writes");

    private readonly TemporaryFolder _folder = new();
    private readonly StandingClock _clock = new(StandingClock.Morning);

    [Fact]
    public void AnApprovalIsGoodForOnceAlsoAfterARestart()
    {
        string id;
        using (var asking = Open())
        {
            id = asking.Ask(Terms, "Make 1 post?").Id;
        }

        using (var person = Open())
        {
            person.Approve(Assert.Single(person.Waiting(), approval => approval.Id == id));
        }

        using var book = Open();
        var approved = book.FindOpen(Terms.Scope, Terms.Tool, Terms.Call)!;
        book.Redeem(approved, Terms);

        Refused(ProblemCodes.ApprovalUsed, () => book.Redeem(approved, Terms));
        Assert.Null(book.FindOpen(Terms.Scope, Terms.Tool, Terms.Call));
        Assert.Empty(book.Waiting());
    }

    [Fact]
    public async Task OfManyWhoUseItAtOnceInTwoProcessesOneSucceeds()
    {
        using var first = Open();
        using var second = Open();
        var approval = first.Ask(Terms, "?");
        first.Approve(approval);
        approval = second.Get(approval.Id);

        var uses = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => Succeeds(() => (i % 2 == 0 ? first : second).Redeem(approval, Terms)))));

        Assert.Single(uses, true);
    }

    [Fact]
    public void WhatNobodyAgreedToIsGoodForNothing()
    {
        using var book = Open();
        var waiting = book.Ask(Terms, "?");
        Refused(ProblemCodes.ApprovalInvalid, () => book.Redeem(waiting, Terms));
        book.Close(waiting, ApprovalState.Declined);
        Refused(ProblemCodes.ApprovalDeclined, () => book.Redeem(waiting, Terms));
        Refused(ProblemCodes.ApprovalDeclined, () => book.Approve(waiting));
    }

    [Fact]
    public void ItExpiresForThePersonAndForTheCall()
    {
        using var book = Open();
        var (late, decided) = (book.Ask(Terms, "?"), book.Ask(Terms, "?"));
        book.Approve(decided);
        _clock.Now += ApprovalBook.Lifetime;

        Refused(ProblemCodes.ApprovalExpired, () => book.Approve(late));
        Refused(ProblemCodes.ApprovalExpired, () => book.Redeem(book.Get(decided.Id), Terms));
        Assert.Null(book.FindOpen(Terms.Scope, Terms.Tool, Terms.Call));
        Assert.Empty(book.Waiting());
    }

    [Theory]
    [InlineData("dash:key-2", "schedule_posts", "call", "writes")]
    [InlineData("dash:key-1", "delete_posts", "call", "writes")]
    [InlineData("dash:key-1", "schedule_posts", "other", "writes")]
    [InlineData("dash:key-1", "schedule_posts", "call", "other")]
    public void OtherTermsAreRefused(string scope, string tool, string call, string writes)
    {
        using var book = Open();
        var approval = book.Ask(Terms, "?");
        book.Approve(approval);

        Refused(ProblemCodes.ApprovalInvalid, () => book.Redeem(book.Get(approval.Id), new ApprovalTerms(scope, tool, call, writes)));
    }

    [Fact]
    public void WhatHasChangedVoidsTheApprovalForGood()
    {
        using var book = Open();
        var approval = book.Ask(Terms, "?");
        book.Approve(approval);
        Refused(ProblemCodes.ApprovalInvalid, () => book.Redeem(book.Get(approval.Id), Terms with { Writes = "other" }));
        Refused(ProblemCodes.ApprovalInvalid, () => book.Redeem(book.Get(approval.Id), Terms));
    }

    [Theory]
    [InlineData("state = 'Approved'")]
    [InlineData("words = 'Make a harmless draft?'")]
    [InlineData("writes = 'other'")]
    [InlineData("expires_at = expires_at + 100000000000")]
    public void ALineThatWasChangedInTheFileIsForged(string change)
    {
        using var book = Open();
        var approval = book.Ask(Terms, "Make 1 post?");
        Execute($"UPDATE approvals SET {change}");

        Refused(ProblemCodes.ApprovalInvalid, () => book.Get(approval.Id));
        Assert.Null(book.FindOpen(Terms.Scope, Terms.Tool, Terms.Call));
        Assert.Empty(book.Waiting());
    }

    [Fact]
    public void AnotherUsersSecretMakesNoGenuineLine()
    {
        using var book = Open();
        var approval = book.Ask(Terms, "?");
        var ticket = book.TicketOf(approval);
        File.Delete(_folder.File("approvals.key"));
        using var other = Open();

        Refused(ProblemCodes.ApprovalInvalid, () => other.Get(approval.Id));
        Refused(ProblemCodes.ApprovalInvalid, () => other.ByTicket(ticket));
    }

    [Fact]
    public void ATicketLeadsToItsApprovalAndNoOtherDoes()
    {
        using var book = Open();
        var (first, second) = (book.Ask(Terms, "?"), book.Ask(Terms, "?"));
        var ticket = book.TicketOf(first);

        Assert.Equal(first, book.ByTicket(ticket));
        Refused(ProblemCodes.ApprovalInvalid, () => book.ByTicket(ticket[..^1] + (ticket[^1] == '0' ? '1' : '0')));
        Refused(ProblemCodes.ApprovalInvalid, () => book.ByTicket(ticket.Replace(first.Id, second.Id, StringComparison.Ordinal)));
        Refused(ProblemCodes.ApprovalInvalid, () => book.ByTicket(first.Id));
        Refused(ProblemCodes.ApprovalInvalid, () => book.ByTicket("approval-000000000000.00"));
    }

    [Fact]
    public void SecretAndBookAreForTheirOwnerOnly()
    {
        using var book = Open();
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            Assert.Equal(owner, File.GetUnixFileMode(_folder.File("approvals.key")));
            Assert.Equal(owner, File.GetUnixFileMode(_folder.File("approvals.db")));
        }

        Assert.Equal(32, new FileInfo(_folder.File("approvals.key")).Length);
        Assert.Equal(2, Directory.EnumerateFiles(_folder.Root).Count(path => !path.Contains("-wal", StringComparison.Ordinal) && !path.Contains("-shm", StringComparison.Ordinal)));
    }

    [Fact]
    public void ABrokenSecretIsRefusedWithTheWayOut()
    {
        File.WriteAllText(_folder.File("approvals.key"), "short");
        var refusal = Assert.Throws<SchedulingException>(Open);
        Assert.Equal(ProblemCodes.LedgerUnavailable, refusal.Problem.Code);
        Assert.Contains("Delete it", refusal.Message);
    }

    public void Dispose() => _folder.Dispose();

    private ApprovalBook Open() => ApprovalBook.Open(_folder.Root, _clock);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File("approvals.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private static bool Succeeds(Action use)
    {
        try
        {
            use();
            return true;
        }
        catch (SchedulingException)
        {
            return false;
        }
    }

    private static void Refused(string code, Action use) => Assert.Equal(code, Assert.Throws<SchedulingException>(use).Problem.Code);
}

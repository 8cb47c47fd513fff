namespace Dash.Scheduling.Tests.Ledger;

public sealed class LedgerDatabaseTests
{
    [Fact]
    public void AnErrorIsNotHiddenByARollbackThatFailsToo()
    {
        using var database = LedgerDatabase.Open(path: null);

        var error = Assert.Throws<InvalidOperationException>(() => database.Together(() =>
        {
            database.Execute("ROLLBACK");
            throw new InvalidOperationException("The first error.");
        }));

        Assert.Equal("The first error.", error.Message);
    }

    [Fact]
    public void WhatFailsTogetherIsUndoneTogether()
    {
        using var database = LedgerDatabase.Open(path: null);

        Assert.Throws<SchedulingException>(() => database.Together(() =>
        {
            database.Execute("CREATE TABLE notes (text TEXT)");
            database.Execute("No statement at all");
        }));

        Assert.Equal(0, database.First("SELECT count(*) FROM sqlite_master WHERE name = 'notes'", row => row.GetInt64(0)));
    }
}

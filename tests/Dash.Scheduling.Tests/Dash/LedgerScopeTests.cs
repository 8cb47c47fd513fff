namespace Dash.Scheduling.Tests.Dash;

/// <summary>What tells the ledger whose posts are whose.</summary>
public sealed class LedgerScopeTests
{
    [Fact]
    public void TheUsualAddressIsTheSameWrittenOut() =>
        Assert.Equal(Scope("key"), Scope("key", "https://Scheduler.DashSocial.com/"));

    [Fact]
    public void AnotherKeyAndAnotherAddressAreSomewhereElse() =>
        Assert.Equal(3, new[] { Scope("key"), Scope("another-key"), Scope("key", "http://127.0.0.1:5000/scheduler/") }.Distinct().Count());

    [Fact]
    public void TheKeyCannotBeReadFromIt()
    {
        var scope = Scope("a-secret-key");

        Assert.Matches("^[0-9a-f]{16}$", scope);
        Assert.DoesNotContain("secret", scope, StringComparison.Ordinal);
    }

    private static string Scope(string key, string? address = null) => DashProviderFactory.Create(new DashProviderSettings
    {
        ApiKey = key,
        SchedulerAddress = address is null ? null : new Uri(address),
    }).LedgerScope;
}

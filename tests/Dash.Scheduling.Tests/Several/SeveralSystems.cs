using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Several;

/// <summary>A service over two systems in memory: one as Dash, one whose ids carry its name.</summary>
internal sealed class SeveralSystems
{
    public FakeProvider Dash { get; } = new() { Name = "dash" };

    public FakeProvider Other { get; } = new() { LedgerScope = "other-account" };

    public ISchedulingProvider Set => ProviderSet.Of([Dash, Other]);

    public SchedulingService Service(ILedger? ledger = null) => new(Set, NetworkRuleBook.Default, new StandingClock(StandingClock.Morning), new SchedulingSettings
    {
        ReadBackDelays = [TimeSpan.Zero],
        Ledger = ledger,
        Journal = new LedgerSettings { SettleTime = NodaTime.Duration.Zero },
    });

    /// <summary>The guide's post on X, on Dash or on the other system.</summary>
    public static PostDraft Draft(bool onOther, string text = "Launching something new today") =>
        GuideDrafts.For(Network.X) with { Channel = onOther ? "fake:144/x" : "144/x", Text = text };
}

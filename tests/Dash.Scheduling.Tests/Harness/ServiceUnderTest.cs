namespace Dash.Scheduling.Tests.Harness;

/// <summary>The service over a fake provider, on a standing clock and without waits.</summary>
internal sealed class ServiceUnderTest
{
    /// <param name="ledger">Where creates are journalled; null journals nothing.</param>
    /// <param name="system">The system of another service, to share it.</param>
    /// <param name="adjust">Changes the settings.</param>
    public ServiceUnderTest(ILedger? ledger = null, FakeProvider? system = null, Func<SchedulingSettings, SchedulingSettings>? adjust = null)
    {
        Provider = system ?? new FakeProvider();
        var settings = new SchedulingSettings
        {
            ReadBackDelays = [TimeSpan.Zero, TimeSpan.Zero],
            MaxConcurrency = 3,
            Ledger = ledger,
            Journal = new LedgerSettings { SettleTime = NodaTime.Duration.Zero },
        };
        Service = new SchedulingService(Provider, NetworkRuleBook.Default, Clock, adjust?.Invoke(settings) ?? settings);
    }

    public FakeProvider Provider { get; }

    public StandingClock Clock { get; } = new(StandingClock.Morning);

    public SchedulingService Service { get; }

    /// <summary>A post that is there already.</summary>
    public ScheduledPost Existing(Network network = Network.X, PostState state = PostState.Scheduled)
    {
        var draft = GuideDrafts.For(network);
        return Provider.Put(new ScheduledPost
        {
            Id = $"{network.ToWire()}:7", Channel = draft.Channel, Network = network, State = state, ProviderStatus = state.ToString(), At = draft.At, Text = draft.Text, MediaIds = draft.MediaIds, Options = draft.Options,
        });
    }

    /// <summary>A post on X that is there already.</summary>
    public ScheduledPost Put(string id, NodaTime.Instant at, string text = "Other words") => Provider.Put(new ScheduledPost
    {
        Id = id, Channel = "144/x", Network = Network.X, State = PostState.Scheduled, ProviderStatus = "SCHEDULED", At = at, Text = text,
    });
}

using NodaTime;

namespace Dash.Scheduling;

/// <summary>Creates posts, by way of the ledger where there is one.</summary>
internal sealed class PostCreator
{
    private readonly PostWriter _writer;
    private readonly ILedger? _ledger;
    private readonly JournalledBatch? _batch;
    private readonly JournalledCreate? _journalled;

    private readonly CalendarCheck _calendar;
    private readonly IWriteGate? _gate;
    private readonly ISchedulingProvider _provider;

    public PostCreator(ISchedulingProvider provider, IClock clock, SchedulingSettings settings, CalendarCheck calendar)
    {
        (_calendar, _gate, _provider) = (calendar, settings.Gate, provider);
        var readBack = new ReadBack(provider, settings, clock);
        _writer = new PostWriter(provider, readBack, settings.Observer);
        Scope = LedgerKey.ScopeOf(provider);
        if (settings.Ledger is { } ledger)
        {
            if (provider.LedgerScope.Length == 0)
            {
                throw new ArgumentException("A ledger needs a provider with a ledger scope, so that the posts of two accounts are never taken for each other. Make the provider with one.", nameof(provider));
            }

            _ledger = ledger;
            var journal = new Journal(ledger, settings.Journal, clock);
            _batch = new JournalledBatch(journal, ScopeOf);
            _journalled = new JournalledCreate(provider, journal, _writer, readBack);
        }
    }

    /// <summary>What plans and approvals are kept apart by from everything else.</summary>
    public string Scope { get; }

    public PostWriter Writer => _writer;

    /// <summary>Gives the items their keys, what is known of them already, and what deserves a second look.</summary>
    public async Task<IReadOnlyList<BatchItem>> AttachAsync(IReadOnlyList<BatchItem> items, CancellationToken cancellationToken)
    {
        var keyed = _batch is null
            ? [.. items.Select(item => item.Draft!.Key is { } key ? item with { Problems = [.. item.Problems, LedgerProblems.NoLedger(key)] } : item)]
            : await _batch.AttachAsync(items).ConfigureAwait(false);
        return await _calendar.WarnAsync(keyed, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the gate, if there is one and anything is to be written.</summary>
    /// <exception cref="SchedulingException">The batch may not be written.</exception>
    public async Task PassGateAsync(WriteKind kind, IReadOnlyList<BatchItem> items, CancellationToken cancellationToken)
    {
        if (_gate is not null && WriteIntent.Of(kind, Scope, items) is { Writes.Count: > 0 } intent)
        {
            await _gate.PassAsync(intent, cancellationToken).ConfigureAwait(false);
        }
    }

    // The posts of a system keep their place in the ledger, whichever other systems are served beside it.
    private string ScopeOf(string id) => LedgerKey.ScopeOf(_provider.For(id));

    public Task<IReadOnlyList<ItemResult>> WriteAsync(IReadOnlyList<BatchItem> items, CancellationToken cancellationToken) =>
        _writer.WriteAsync(items, _journalled is null ? _writer.CreateAsync : _journalled.CreateAsync, cancellationToken);

    /// <summary>Frees the keys of deleted posts. What fails here is found out when the key is used again.</summary>
    public async Task ReleaseAsync(IReadOnlyList<ItemResult> results)
    {
        if (_ledger is null)
        {
            return;
        }

        try
        {
            foreach (var result in results.Where(result => result is { Outcome: ItemOutcome.Deleted, PostId: not null }))
            {
                await _ledger.ReleaseAsync(ScopeOf(result.PostId!), result.PostId!).ConfigureAwait(false);
            }
        }
        catch (SchedulingException failure) when (failure.Problem.Code == ProblemCodes.LedgerUnavailable)
        {
        }
    }
}

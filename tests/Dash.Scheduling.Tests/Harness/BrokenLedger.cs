using NodaTime;

namespace Dash.Scheduling.Tests.Harness;

/// <summary>A ledger that works until its disk is full.</summary>
internal sealed class BrokenLedger(ILedger inner) : ILedger
{
    public bool IsFull { get; set; }

    /// <summary>The next line is written, and then the disk fails.</summary>
    public bool FailsAfterWrite { get; set; }

    public string Holder => inner.Holder;

    public bool IsHeld(string holder) => inner.IsHeld(holder);

    public Task<LedgerEntry?> FindAsync(LedgerKey key, CancellationToken cancellationToken = default) => inner.FindAsync(key, cancellationToken);

    public async Task<bool> TryWriteAsync(LedgerEntry? seen, LedgerEntry next, CancellationToken cancellationToken = default)
    {
        var isWritten = !IsFull && await inner.TryWriteAsync(seen, next, cancellationToken);
        if (IsFull || FailsAfterWrite)
        {
            FailsAfterWrite = false;
            throw FakeProvider.Problem(ProblemCodes.LedgerUnavailable);
        }

        return isWritten;
    }

    public Task ReleaseAsync(string scope, string postId, CancellationToken cancellationToken = default) => inner.ReleaseAsync(scope, postId, cancellationToken);

    public Task AddPlanAsync(StoredPlan plan, CancellationToken cancellationToken = default) => inner.AddPlanAsync(plan, cancellationToken);

    public Task<StoredPlan?> FindPlanAsync(string planId, CancellationToken cancellationToken = default) => inner.FindPlanAsync(planId, cancellationToken);

    public Task<bool> TryUsePlanAsync(string planId, Instant now, CancellationToken cancellationToken = default) => inner.TryUsePlanAsync(planId, now, cancellationToken);

    public Task PruneAsync(Instant before, CancellationToken cancellationToken = default) => inner.PruneAsync(before, cancellationToken);

    public void Dispose() => inner.Dispose();
}

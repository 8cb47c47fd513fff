using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// Where creates are journalled before they are sent, and plans are kept until they are used. A store of lines with compare-and-swap:
/// what a line means and when it may change is decided by the service, so that every store behaves alike. Several processes may use one
/// ledger. A store that cannot be read or written throws <see cref="SchedulingException"/> with <c>ledger_unavailable</c>.
/// </summary>
public interface ILedger : IDisposable
{
    /// <summary>Name of this open ledger among all that are open, as long as it is open.</summary>
    string Holder { get; }

    /// <summary>Whether a holder is still open, in this process or another. Ends with its process, however that ends.</summary>
    bool IsHeld(string holder);

    /// <summary>Reads the line of a key; null when there is none.</summary>
    Task<LedgerEntry?> FindAsync(LedgerKey key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes a line if the ledger still holds what was seen, in one atomic step that survives the process. Of several who try, one succeeds.
    /// </summary>
    /// <param name="seen">The line as it was read; null when there was none.</param>
    /// <param name="next">The line as it is to be, with the next version.</param>
    /// <param name="cancellationToken">Gives up before writing.</param>
    /// <returns>False when somebody else was faster; nothing was written.</returns>
    Task<bool> TryWriteAsync(LedgerEntry? seen, LedgerEntry next, CancellationToken cancellationToken = default);

    /// <summary>Frees the keys under which a post was created, because it has been deleted.</summary>
    Task ReleaseAsync(string scope, string postId, CancellationToken cancellationToken = default);

    /// <summary>Keeps a plan.</summary>
    Task AddPlanAsync(StoredPlan plan, CancellationToken cancellationToken = default);

    /// <summary>Reads a plan; null when it was never made or is long gone.</summary>
    Task<StoredPlan?> FindPlanAsync(string planId, CancellationToken cancellationToken = default);

    /// <summary>Uses a plan up, in one atomic step. Of several who try, one succeeds.</summary>
    /// <returns>False when it was used before.</returns>
    Task<bool> TryUsePlanAsync(string planId, Instant now, CancellationToken cancellationToken = default);

    /// <summary>Forgets lines and plans that were neither touched nor due since an instant. A line whose outcome is open is never forgotten.</summary>
    Task PruneAsync(Instant before, CancellationToken cancellationToken = default);
}

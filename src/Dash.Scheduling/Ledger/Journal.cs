using System.Collections.Concurrent;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// Decides what a line of the ledger means. The invariant: nothing is sent that is not journalled as pending by this very request, and
/// nothing that may have been sent is sent again before it has been looked for by the group id it was journalled with.
/// </summary>
internal sealed class Journal(ILedger ledger, LedgerSettings settings, IClock clock)
{
    private static readonly Duration PruneInterval = Duration.FromDays(1);

    // What this journal claimed and could not note the end of: its holder lives and works on it no more.
    private readonly ConcurrentDictionary<LedgerKey, (Guid GroupId, long Version)> _unsettled = new();

    private Instant _pruneAt = Instant.MinValue;

    private Instant Now => clock.GetCurrentInstant();

    /// <summary>
    /// How long to wait before it is believed that a post did not arrive. When it left last is not known, only when that began: nothing
    /// young enough is taken for settled.
    /// </summary>
    public TimeSpan SettlesIn(LedgerEntry entry) =>
        Now >= entry.SentAt + settings.LongestWrite + settings.SettleTime ? TimeSpan.Zero : settings.SettleTime.ToTimeSpan();

    /// <summary>Reads what is known about a post; null when nothing is, or what is known binds nobody any more.</summary>
    public async Task<LedgerEntry?> FindAsync(LedgerKey key)
    {
        await PruneAsync().ConfigureAwait(false);
        return await ledger.FindAsync(key).ConfigureAwait(false) is { } entry && !IsOver(entry) ? entry : null;
    }

    /// <summary>Takes a post for this request, if it may be taken.</summary>
    public async Task<LedgerClaim> ClaimAsync(LedgerKey key, string content, Instant? at)
    {
        while (true)
        {
            var seen = await ledger.FindAsync(key).ConfigureAwait(false);
            var kind = Judge(seen, content);
            if (kind is ClaimKind.Replay or ClaimKind.InFlight or ClaimKind.OtherContent)
            {
                return new LedgerClaim(kind, seen!);
            }

            var next = Next(kind, seen, New(key, content, at, seen));
            if (await TryClaimAsync(seen, next).ConfigureAwait(false))
            {
                return new LedgerClaim(kind, next);
            }
        }
    }

    /// <summary>Journals that a post is sent once more, after it was looked for and not found.</summary>
    /// <returns>The line as it is now; null when it was taken away, so that nothing may be sent.</returns>
    public async Task<LedgerEntry?> ResendAsync(LedgerEntry entry)
    {
        var next = entry with { SentAt = Now, Version = entry.Version + 1 };
        return await NoteAsync(entry, next).ConfigureAwait(false) ? next : null;
    }

    /// <summary>Notes what became of a post that this request had claimed.</summary>
    public Task SettleAsync(LedgerEntry entry, LedgerState state, ScheduledPost? answer = null) =>
        NoteAsync(entry, entry with { State = state, Answer = answer, Version = entry.Version + 1 });

    // A ledger may fail after it has written: nobody works on the line then, although its holder lives.
    private async Task<bool> TryClaimAsync(LedgerEntry? seen, LedgerEntry next)
    {
        try
        {
            return await ledger.TryWriteAsync(seen, next).ConfigureAwait(false);
        }
        catch
        {
            _unsettled[next.Key] = (next.GroupId, next.Version);
            throw;
        }
    }

    private async Task<bool> NoteAsync(LedgerEntry entry, LedgerEntry next)
    {
        _unsettled[entry.Key] = (entry.GroupId, entry.Version);
        var isNoted = await ledger.TryWriteAsync(entry, next).ConfigureAwait(false);
        _unsettled.TryRemove(entry.Key, out _);
        return isNoted;
    }

    private ClaimKind Judge(LedgerEntry? seen, string content) => seen switch
    {
        null => ClaimKind.Send,
        _ when IsOver(seen) => ClaimKind.Send,
        { State: LedgerState.Failed } => ClaimKind.Send,
        _ when seen.Content != content => ClaimKind.OtherContent,
        { State: LedgerState.Created } => ClaimKind.Replay,
        { State: LedgerState.Pending } when ledger.IsHeld(seen.Holder) && !IsUnsettled(seen) => ClaimKind.InFlight,
        _ => ClaimKind.LookFirst,
    };

    private bool IsUnsettled(LedgerEntry entry) => _unsettled.TryGetValue(entry.Key, out var claim) && claim == (entry.GroupId, entry.Version);

    // A post that was refused keeps its id: should the refusal have been wrong, the id still leads to it.
    private LedgerEntry Next(ClaimKind kind, LedgerEntry? seen, LedgerEntry fresh) => (kind, seen) switch
    {
        (ClaimKind.LookFirst, { } known) => known with { State = LedgerState.Pending, Holder = ledger.Holder, Version = fresh.Version },
        (_, { State: LedgerState.Failed } refused) when refused.Content == fresh.Content => fresh with { GroupId = refused.GroupId, FirstAt = refused.FirstAt },
        _ => fresh,
    };

    // What is unresolved never ends by itself.
    private bool IsOver(LedgerEntry entry) => entry.State switch
    {
        LedgerState.Deleted => true,
        LedgerState.Created => entry.At is null && CanonicalContent.IsAutomatic(entry) && entry.FirstAt + settings.UntimedWindow <= Now,
        _ => false,
    };

    private LedgerEntry New(LedgerKey key, string content, Instant? at, LedgerEntry? seen) => new()
    {
        Key = key,
        Content = content,
        State = LedgerState.Pending,
        GroupId = Guid.NewGuid(),
        Holder = ledger.Holder,
        FirstAt = Now,
        SentAt = Now,
        At = at,
        Version = (seen?.Version ?? 0) + 1,
    };

    private async Task PruneAsync()
    {
        if (Now >= _pruneAt)
        {
            _pruneAt = Now + PruneInterval;
            await ledger.PruneAsync(Now - settings.Keep).ConfigureAwait(false);
        }
    }
}

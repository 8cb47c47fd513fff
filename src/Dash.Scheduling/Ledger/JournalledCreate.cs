namespace Dash.Scheduling;

/// <summary>Creates posts by way of the ledger: claims, looks for what may have been sent before, sends, and notes the outcome.</summary>
internal sealed class JournalledCreate(ISchedulingProvider provider, Journal journal, PostWriter writer, ReadBack readBack)
{
    public async Task<ItemResult> CreateAsync(BatchItem item)
    {
        try
        {
            var claim = await journal.ClaimAsync(item.Key!.Value, item.Content!, item.Draft!.At).ConfigureAwait(false);
            return claim.Kind switch
            {
                ClaimKind.OtherContent => item.Result(ItemOutcome.Failed, null, LedgerProblems.KeyReused(claim.Entry, item.Content!)),
                ClaimKind.InFlight => item.Result(ItemOutcome.Unknown, null, LedgerProblems.InFlight(claim.Entry)),
                ClaimKind.Replay => await ReplayAsync(item, claim.Entry).ConfigureAwait(false),
                ClaimKind.LookFirst => await LookFirstAsync(item, claim.Entry).ConfigureAwait(false),
                _ => await SendAsync(item, claim.Entry).ConfigureAwait(false),
            };
        }
        catch (SchedulingException failure) when (failure.Problem.Code == ProblemCodes.LedgerUnavailable)
        {
            return item.Result(item.MayExist ? ItemOutcome.Unknown : ItemOutcome.Failed, null, failure.Problem);
        }
    }

    private async Task<ItemResult> SendAsync(BatchItem item, LedgerEntry entry)
    {
        if (item.Problems.Count > 0)
        {
            await journal.SettleAsync(entry, LedgerState.Failed).ConfigureAwait(false);
            return item.Result(ItemOutcome.Failed, null, item.Problems);
        }

        var result = item.Result(ItemOutcome.Unknown, null);
        try
        {
            result = await writer.SendAsync(item, entry.GroupId).ConfigureAwait(false);
        }
        finally
        {
            // Also when something nobody thought of is thrown: the post may be out.
            result = await SettleAsync(entry, result).ConfigureAwait(false);
        }

        return result;
    }

    private async Task<ItemResult> LookFirstAsync(BatchItem item, LedgerEntry entry)
    {
        var (answered, post) = (false, default(ScheduledPost));
        try
        {
            (answered, post) = await readBack.FindEarlierAsync(item.Draft!, entry, journal.SettlesIn(entry)).ConfigureAwait(false);
        }
        finally
        {
            if (!answered)
            {
                await journal.SettleAsync(entry, LedgerState.Unknown).ConfigureAwait(false);
            }
        }

        if (!answered)
        {
            return item.Result(ItemOutcome.Unknown, null, LedgerProblems.Unresolved(item.Draft!, entry, provider.For(item.Draft!.Channel).Capabilities.CanReadBack));
        }

        if (post is not null)
        {
            return await SettleAsync(entry, item.Result(ItemOutcome.Created, post) with { Replayed = true }).ConfigureAwait(false);
        }

        return await journal.ResendAsync(entry).ConfigureAwait(false) is { } mine
            ? await SendAsync(item, mine).ConfigureAwait(false)
            : item.Result(ItemOutcome.Unknown, null, LedgerProblems.InFlight(entry));
    }

    // The first answer is right about which post it is; only the system knows whether it is still there.
    private async Task<ItemResult> ReplayAsync(BatchItem item, LedgerEntry entry)
    {
        var first = entry.Answer!;
        var (answered, now) = await readBack.GetOnceAsync(first.Id).ConfigureAwait(false);
        if (answered && (now is null || IsAnother(now, entry)))
        {
            return item.Result(ItemOutcome.Failed, null, LedgerProblems.Gone(first)) with { PostId = first.Id };
        }

        var replay = item.Result(ItemOutcome.Created, now ?? first) with { Replayed = true };
        return now is null || (now.At == first.At && now.Text == first.Text)
            ? replay
            : replay with { Warnings = [.. replay.Warnings, LedgerProblems.ChangedSince(first, now)] };
    }

    // Systems that start over, such as a sandbox, give their ids out again.
    private static bool IsAnother(ScheduledPost post, LedgerEntry entry) => post.GroupId is { } group && group != entry.GroupId;

    private async Task<ItemResult> SettleAsync(LedgerEntry entry, ItemResult result)
    {
        var state = result.Outcome switch
        {
            ItemOutcome.Created => LedgerState.Created,
            ItemOutcome.Failed when result.Problems.All(problem => problem.Code != ProblemCodes.NotCreated) => LedgerState.Failed,
            _ => LedgerState.Unknown,
        };
        try
        {
            await journal.SettleAsync(entry, state, result.Post).ConfigureAwait(false);
            return result;
        }
        catch (SchedulingException failure)
        {
            return result with { Warnings = [.. result.Warnings, LedgerProblems.NotRecorded(failure.Problem)] };
        }
    }
}

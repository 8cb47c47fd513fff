namespace Dash.Scheduling;

/// <summary>
/// Sends what has passed the checks, one item after the other. Nothing is ever sent twice: when an answer is lost, reading back decides.
/// A write under way is not cancelled, because its outcome would be lost.
/// </summary>
internal sealed class PostWriter(ISchedulingProvider provider, ReadBack readBack, IWriteObserver? observer = null)
{
    public async Task<IReadOnlyList<ItemResult>> WriteAsync(IReadOnlyList<BatchItem> items, Func<BatchItem, Task<ItemResult>> write, CancellationToken cancellationToken)
    {
        var results = new List<ItemResult>(items.Count);
        // What one system has against a batch says nothing about the others.
        var stopped = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var isSendable = item.Problems.Count == 0 || item.MayExist;
            var system = provider.For(item.Draft?.Channel ?? item.Current?.Id ?? item.PostId ?? "").Name;
            var reason = stopped.GetValueOrDefault("") ?? stopped.GetValueOrDefault(system) ?? (cancellationToken.IsCancellationRequested ? "the request was cancelled." : null);
            var result = !isSendable ? Refused(item)
                : reason is null ? await write(item).ConfigureAwait(false)
                : item.Result(ItemOutcome.NotAttempted, null, ServiceProblems.NotAttempted(reason));
            if (isSendable && reason is null && result.Problems.FirstOrDefault(problem => HoldsForAll(problem, item)) is { } end)
            {
                stopped[end.Code == ProblemCodes.LedgerUnavailable ? "" : system] = end.Message;
            }

            results.Add(result);
            await TellAsync(result, results.Count, items.Count, cancellationToken).ConfigureAwait(false);
        }

        return results;
    }

    private static ItemResult Refused(BatchItem item)
    {
        var isConflict = item.Problems.Any(problem => problem.Code == ProblemCodes.Conflict);
        return item.Result(ItemOutcome.Failed, isConflict ? item.Current : null, item.Problems) with { PostId = item.PostId };
    }

    private async Task TellAsync(ItemResult result, int done, int total, CancellationToken cancellationToken)
    {
        try
        {
            await (observer?.FinishedAsync(result, done, total, cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Posts are written already, and whoever watches must not cost the caller their results.
        }
    }

    public Task<ItemResult> CreateAsync(BatchItem item) => SendAsync(item, Guid.NewGuid());

    /// <summary>Creates a post that carries the given id.</summary>
    public async Task<ItemResult> SendAsync(BatchItem item, Guid groupId)
    {
        try
        {
            return item.Result(ItemOutcome.Created, await provider.CreateAsync(item.Draft!, groupId, CancellationToken.None).ConfigureAwait(false));
        }
        catch (SchedulingException lost) when (lost.Problem.Code == ProblemCodes.OutcomeUnknown)
        {
            return await readBack.CreatedAsync(item, groupId, lost.Problem).ConfigureAwait(false);
        }
        catch (SchedulingException refused)
        {
            return item.Result(ItemOutcome.Failed, null, refused.Problem);
        }
    }

    public async Task<ItemResult> UpdateAsync(BatchItem item)
    {
        try
        {
            if (await ChangedMeanwhileAsync(item).ConfigureAwait(false) is { } conflict)
            {
                return conflict;
            }

            var revision = new PostRevision(item.Current!, item.Changes, item.Draft!);
            return item.Result(ItemOutcome.Updated, await provider.UpdateAsync(revision, CancellationToken.None).ConfigureAwait(false));
        }
        catch (SchedulingException lost) when (lost.Problem.Code == ProblemCodes.OutcomeUnknown)
        {
            return await readBack.UpdatedAsync(item, lost.Problem).ConfigureAwait(false);
        }
        catch (SchedulingException refused)
        {
            return item.Result(ItemOutcome.Failed, item.Current, refused.Problem);
        }
    }

    public async Task<ItemResult> DeleteAsync(BatchItem item)
    {
        try
        {
            if (await ChangedMeanwhileAsync(item).ConfigureAwait(false) is { } conflict)
            {
                return conflict;
            }

            await provider.DeleteAsync(item.Current!.Id, CancellationToken.None).ConfigureAwait(false);
            return item.Result(ItemOutcome.Deleted, item.Current);
        }
        catch (SchedulingException lost) when (lost.Problem.Code == ProblemCodes.OutcomeUnknown)
        {
            return await readBack.DeletedAsync(item, lost.Problem).ConfigureAwait(false);
        }
        catch (SchedulingException refused)
        {
            return item.Result(ItemOutcome.Failed, item.Current, refused.Problem);
        }
    }

    // A batch takes its time: what was as it had been seen when the batch was checked may have been changed since.
    private async Task<ItemResult?> ChangedMeanwhileAsync(BatchItem item)
    {
        if (item.SeenUpdatedAt is not { } seen)
        {
            return null;
        }

        var now = await provider.GetAsync(item.Current!.Id, CancellationToken.None).ConfigureAwait(false);
        return RevisionGuard.Check(now, seen) is { } conflict ? item.Result(ItemOutcome.Failed, now, conflict) : null;
    }

    // An old question that stays open says nothing about the items after it.
    private static bool HoldsForAll(SchedulingProblem problem, BatchItem item) =>
        problem.Code is ProblemCodes.Unauthorized or ProblemCodes.RateLimited or ProblemCodes.ProviderUnreachable or ProblemCodes.LedgerUnavailable
        || (problem.Code == ProblemCodes.OutcomeUnknown && !item.MayExist);
}

namespace Dash.Scheduling;

/// <summary>Checks whole batches before anything is sent.</summary>
internal sealed class Preflight(ISchedulingProvider provider, NetworkRuleBook rules, TimeResolver times, SchedulingSettings settings)
{
    public async Task<IReadOnlyList<BatchItem>> CheckDraftsAsync(IReadOnlyList<PostDraft> drafts, CancellationToken cancellationToken)
    {
        var directory = new ChannelDirectory(await provider.ListChannelsAsync(cancellationToken).ConfigureAwait(false));
        var items = drafts.Select((draft, index) => Addressed(index, draft, directory)).ToList();
        return await JudgeAsync(items, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<BatchItem>> CheckEditsAsync(IReadOnlyList<PostEdit> edits, CancellationToken cancellationToken)
    {
        var found = await FindAsync([.. edits.Select(edit => edit.Id)], cancellationToken).ConfigureAwait(false);
        var items = found.Select(item => Edited(item, edits[item.Index].Changes)).ToList();
        return await JudgeAsync(items, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the posts; one that is unknown gets a problem, any other failure is the whole request's.</summary>
    public async Task<IReadOnlyList<BatchItem>> FindAsync(IReadOnlyList<string> postIds, CancellationToken cancellationToken)
    {
        return await Bounded.SelectAsync([.. postIds.Index()], settings.MaxConcurrency, FindOneAsync).ConfigureAwait(false);

        async Task<BatchItem> FindOneAsync((int Index, string Id) wanted)
        {
            var item = new BatchItem { Index = wanted.Index, PostId = wanted.Id };
            try
            {
                return item with { Current = await provider.GetAsync(wanted.Id, cancellationToken).ConfigureAwait(false) };
            }
            catch (SchedulingException failure) when (failure.Problem.Code is ProblemCodes.UnknownPost or ProblemCodes.UnknownNetwork or ProblemCodes.NotYourAccount)
            {
                return item with { Problems = [failure.Problem] };
            }
        }
    }

    private static BatchItem Addressed(int index, PostDraft draft, ChannelDirectory directory)
    {
        var item = new BatchItem { Index = index, Draft = draft };
        try
        {
            return item with { Draft = draft with { Channel = directory.Resolve(draft.Channel).Id } };
        }
        catch (SchedulingException unknown)
        {
            return item with { Problems = [unknown.Problem] };
        }
    }

    private static BatchItem Edited(BatchItem item, PostChanges changes)
    {
        if (item.Current is not { } current)
        {
            return item;
        }

        var problem = !PostMerge.IsEditable(current) ? ServiceProblems.NotEditable(current)
            : changes.IsEmpty ? ServiceProblems.NothingToChange(current.Id)
            : changes is { At: not null, ClearTime: true } ? ServiceProblems.TimeAndNoTime(current.Id)
            : null;
        var complete = PostMerge.Complete(current, changes);
        return problem is not null
            ? item with { Problems = [problem] }
            : item with { Draft = PostMerge.Apply(current, complete), Changes = complete };
    }

    private async Task<IReadOnlyList<BatchItem>> JudgeAsync(List<BatchItem> items, CancellationToken cancellationToken)
    {
        var library = new LibraryLookup(provider, settings.MaxConcurrency);
        await library.LoadAsync([.. items.Where(item => item is { Draft: not null, Problems.Count: 0 })], cancellationToken).ConfigureAwait(false);
        return [.. items.Select(item => item is { Draft: { } draft, Problems.Count: 0 } ? Judge(item, draft, library) : item)];
    }

    private BatchItem Judge(BatchItem item, PostDraft draft, LibraryLookup library)
    {
        var address = ChannelAddress.Parse(draft.Channel);
        var network = rules.For(address.Network);
        var onlyMoves = item.Current is not null && PostMerge.OnlyMoves(item.Changes);
        var report = onlyMoves
            ? new RuleReport([], [])
            : RuleChecker.Check(network, draft, library.MediaOf(address.AccountId), settings.Rules);
        List<SchedulingProblem> problems = [.. report.Problems];
        if (PostMerge.TimeIsNew(item) && draft is { Mode: PublishMode.Schedule, At: { } at } && times.Past(at) is { } past)
        {
            problems.Add(past);
        }

        var (resolved, boardProblem) = library.ResolveBoard(item);
        if (boardProblem is not null)
        {
            problems.Add(boardProblem);
        }

        return item with { Draft = resolved, Problems = problems, Warnings = report.Warnings };
    }
}

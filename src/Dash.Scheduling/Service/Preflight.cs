using NodaTime;

namespace Dash.Scheduling;

/// <summary>Checks whole batches before anything is sent.</summary>
internal sealed class Preflight(ISchedulingProvider provider, NetworkRuleBook rules, TimeResolver times, SchedulingSettings settings)
{
    public Task<IReadOnlyList<BatchItem>> CheckDraftsAsync(IReadOnlyList<PostDraft> drafts, CancellationToken cancellationToken) =>
        CheckRequestsAsync([.. drafts.Select(draft => new DraftRequest { Draft = draft })], cancellationToken);

    public async Task<IReadOnlyList<BatchItem>> CheckRequestsAsync(IReadOnlyList<DraftRequest> requests, CancellationToken cancellationToken)
    {
        var directory = new ChannelDirectory(await provider.ReadChannelsAsync(cancellationToken).ConfigureAwait(false));
        var items = requests.Select((request, index) => Addressed(Timed(index, request), directory)).ToList();
        return await JudgeAsync(items, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<BatchItem>> CheckEditsAsync(IReadOnlyList<PostEdit> edits, CancellationToken cancellationToken)
    {
        var found = await FindAsync([.. edits.Select(edit => edit.Id)], cancellationToken).ConfigureAwait(false);
        return await JudgeEditsAsync([.. found.Select(item => (item, edits[item.Index]))], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks edits of posts that have been read already.</summary>
    public Task<IReadOnlyList<BatchItem>> JudgeEditsAsync(IReadOnlyList<(BatchItem Item, PostEdit Edit)> edits, CancellationToken cancellationToken) =>
        JudgeAsync([.. edits.Select(pair => Edited(pair.Item, pair.Edit))], cancellationToken);

    public async Task<IReadOnlyList<BatchItem>> CheckDeletionsAsync(IReadOnlyList<PostDeletion> deletions, CancellationToken cancellationToken)
    {
        var found = await FindAsync([.. deletions.Select(deletion => deletion.Id)], cancellationToken).ConfigureAwait(false);
        return [.. found.Select(item => Guarded(Deletable(item), deletions[item.Index].SeenUpdatedAt))];
    }

    /// <summary>Reads the posts; one that is unknown gets a problem, any other failure is the whole request's.</summary>
    public async Task<IReadOnlyList<BatchItem>> FindAsync(IReadOnlyList<string> postIds, CancellationToken cancellationToken)
    {
        // A system that cannot be asked fails the whole request only where there is no other.
        var several = postIds.Select(provider.For).Distinct().Count() > 1;
        return await Bounded.SelectAsync([.. postIds.Index()], settings.MaxConcurrency, FindOneAsync).ConfigureAwait(false);

        async Task<BatchItem> FindOneAsync((int Index, string Id) wanted)
        {
            var item = new BatchItem { Index = wanted.Index, PostId = wanted.Id };
            try
            {
                return item with { Current = await provider.GetAsync(wanted.Id, cancellationToken).ConfigureAwait(false) };
            }
            catch (SchedulingException failure) when (several || failure.Problem.Code is ProblemCodes.UnknownPost or ProblemCodes.UnknownNetwork or ProblemCodes.NotYourAccount or ProblemCodes.UnknownChannel)
            {
                return item with { Problems = [failure.Problem] };
            }
        }
    }

    // A time that cannot be read is one problem among others.
    private BatchItem Timed(int index, DraftRequest request)
    {
        var item = new BatchItem { Index = index, Draft = request.Draft, Found = request.Problems };
        try
        {
            return request.Time is { } time ? item with { Draft = request.Draft with { At = times.ResolveAnyTime(time), Zone = TimeResolver.WrittenZone(time) } } : item;
        }
        catch (SchedulingException unreadable)
        {
            return item with { Draft = request.Draft with { At = null }, Found = [.. request.Problems, unreadable.Problem] };
        }
    }

    private static BatchItem Addressed(BatchItem item, ChannelDirectory directory)
    {
        try
        {
            var (draft, channel) = (item.Draft!, directory.Resolve(item.Draft!.Channel));
            return item with { Draft = draft with { Channel = channel.Id, Options = NetworkLink.For(channel.Network, draft.Options) } };
        }
        catch (SchedulingException unknown)
        {
            return item with { Problems = [unknown.Problem, .. item.Found] };
        }
    }

    private BatchItem Deletable(BatchItem item) => item.Current is { } current && SystemProblems.Missing(provider.For(current.Id), ProviderFeature.DeletePost, "/id") is { } problem
        ? item with { Problems = [problem] }
        : item;

    private static BatchItem Guarded(BatchItem item, Instant? seen) => item is { Current: { } current, Problems.Count: 0 } && RevisionGuard.Check(current, seen) is { } conflict
        ? item with { Problems = [conflict] }
        : item with { SeenUpdatedAt = seen };

    private BatchItem Edited(BatchItem item, PostEdit edit)
    {
        if (item.Current is not { } current)
        {
            return item;
        }

        var changes = edit.Changes with { Options = NetworkLink.For(current.Network, edit.Changes.Options) };
        var problem = RevisionGuard.Check(current, edit.SeenUpdatedAt) is { } conflict ? conflict
            : !PostMerge.IsEditable(current) ? ServiceProblems.NotEditable(current)
            : SystemRules.Edit(provider.For(current.Id), changes) is { } impossible ? impossible
            : changes.IsEmpty ? ServiceProblems.NothingToChange(current.Id)
            : changes is { At: not null, ClearTime: true } ? ServiceProblems.TimeAndNoTime(current.Id)
            : null;
        var complete = PostMerge.Complete(current, changes);
        return problem is not null
            ? item with { Problems = [problem] }
            : item with { Draft = PostMerge.Apply(current, complete), Changes = complete, SeenUpdatedAt = edit.SeenUpdatedAt };
    }

    private async Task<IReadOnlyList<BatchItem>> JudgeAsync(List<BatchItem> items, CancellationToken cancellationToken)
    {
        var library = new LibraryLookup(provider, settings.MaxConcurrency);
        var systems = items.Where(item => item is { Draft: not null, Problems.Count: 0 }).GroupBy(item => provider.For(item.Draft!.Channel)).ToList();
        var unread = new Dictionary<ISchedulingProvider, SchedulingProblem>();
        foreach (var system in systems)
        {
            try
            {
                await library.LoadAsync([.. system], cancellationToken).ConfigureAwait(false);
            }
            catch (SchedulingException failure) when (systems.Count > 1)
            {
                unread[system.Key] = failure.Problem;
            }
        }

        return [.. items.Select(item => item is not { Draft: { } draft, Problems.Count: 0 } ? item
            : unread.TryGetValue(provider.For(draft.Channel), out var problem) ? item with { Problems = [problem] }
            : Judge(item, draft, library))];
    }

    private BatchItem Judge(BatchItem item, PostDraft draft, LibraryLookup library)
    {
        var media = library.MediaOf(ChannelAddress.Parse(draft.Channel).AccountId);
        var onlyMoves = item.Current is not null && PostMerge.OnlyMoves(item.Changes);
        var report = onlyMoves
            ? new RuleReport([], [])
            : SystemRules.Check(rules.For(ChannelAddress.Parse(draft.Channel).Network), draft, provider.For(draft.Channel), new RuleDesk(media, settings.Rules, times.Now));
        var timeIsWrong = item.Found.Any(problem => problem.Field is "/at" or "/time_zone");
        List<SchedulingProblem> problems = [.. item.Found, .. report.Problems.Where(problem => !timeIsWrong || problem.Code != ProblemCodes.TimeMissing)];
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

using NodaTime;

namespace Dash.Scheduling;

/// <summary>Finds out what became of a write whose answer was lost, by reading only.</summary>
internal sealed class ReadBack(ISchedulingProvider provider, SchedulingSettings settings, IClock clock)
{
    public async Task<ItemResult> CreatedAsync(BatchItem item, Guid groupId, SchedulingProblem cause)
    {
        var draft = item.Draft!;
        var since = clock.GetCurrentInstant() - settings.Journal.LongestWrite;
        var (answered, post) = provider.For(draft.Channel).Capabilities.CanReadBack
            ? await ReadAsync(() => FindOnceAsync(draft, groupId, since), settings.ReadBackDelays, IsThere).ConfigureAwait(false)
            : (false, null);
        return (answered, post) switch
        {
            (_, not null) => item.Result(ItemOutcome.Created, post),
            (true, _) => item.Result(ItemOutcome.Failed, null, ServiceProblems.NotWritten("created", cause)),
            _ => item.Result(ItemOutcome.Unknown, null, ServiceProblems.StillUnknown("created", HowToFind(draft), cause)),
        };
    }

    /// <summary>Looks for a post that an earlier request may have made.</summary>
    /// <param name="draft">The post as it was sent.</param>
    /// <param name="entry">What was journalled before it was sent.</param>
    /// <param name="settles">For how long the post may still arrive; that it is missing is believed only after that.</param>
    /// <returns>Whether the system answered, and the post if it is there.</returns>
    public async Task<(bool Answered, ScheduledPost? Post)> FindEarlierAsync(PostDraft draft, LedgerEntry entry, TimeSpan settles)
    {
        if (!provider.For(draft.Channel).Capabilities.CanReadBack)
        {
            return (false, null);
        }

        Task<ScheduledPost?> Anywhere() => !provider.For(draft.Channel).Capabilities.FindsByGroup ? Near() : provider.FindByGroupSinceAsync(draft.Channel, entry.GroupId, entry.FirstAt, CancellationToken.None);
        Task<ScheduledPost?> Near() => FindOnceAsync(draft, entry.GroupId, entry.FirstAt);
        if (settles > TimeSpan.Zero)
        {
            if (await TryAsync(Near).ConfigureAwait(false) is { Post: { } early })
            {
                return (true, early);
            }

            await Task.Delay(settles, settings.Timer, CancellationToken.None).ConfigureAwait(false);
        }

        var found = await ReadAsync(Near, [TimeSpan.Zero, .. settings.ReadBackDelays], static _ => true).ConfigureAwait(false);

        // Somebody may have moved it to another day in the meantime.
        return found is (true, null) && draft.At is not null ? await TryAsync(Anywhere).ConfigureAwait(false) : found;
    }

    /// <summary>Reads a post once; whether the system answered, and the post if it is there.</summary>
    public Task<(bool Answered, ScheduledPost? Post)> GetOnceAsync(string id) => TryAsync(() => GetOrNullAsync(id));

    public async Task<ItemResult> UpdatedAsync(BatchItem item, SchedulingProblem cause)
    {
        var id = item.Current!.Id;
        var (answered, post) = await ReadAsync(() => GetOrNullAsync(id), settings.ReadBackDelays, post => post is not null && PostMerge.Shows(post, item)).ConfigureAwait(false);
        return (answered, post) switch
        {
            (_, { } read) when PostMerge.Shows(read, item) => item.Result(ItemOutcome.Updated, read),
            (true, _) => item.Result(ItemOutcome.Failed, post, ServiceProblems.NotWritten("changed", cause)),
            _ => item.Result(ItemOutcome.Unknown, null, ServiceProblems.StillUnknown("changed", $"Get post {id} and compare before sending the change again.", cause)),
        };
    }

    public async Task<ItemResult> DeletedAsync(BatchItem item, SchedulingProblem cause)
    {
        var id = item.Current!.Id;
        var (answered, post) = await ReadAsync(() => GetOrNullAsync(id), settings.ReadBackDelays, static post => post is null).ConfigureAwait(false);
        return (answered, post) switch
        {
            (true, null) => item.Result(ItemOutcome.Deleted, item.Current),
            (true, _) => item.Result(ItemOutcome.Failed, post, ServiceProblems.NotWritten("deleted", cause)),
            _ => item.Result(ItemOutcome.Unknown, null, ServiceProblems.StillUnknown("deleted", $"Get post {id}: it is deleted when it is unknown.", cause)),
        };
    }

    // Without a time only the time of sending narrows the search.
    private Task<ScheduledPost?> FindOnceAsync(PostDraft draft, Guid groupId, Instant since) =>
        !provider.For(draft.Channel).Capabilities.FindsByGroup ? provider.FindSentAsync(draft, groupId, since, CancellationToken.None)
        : draft.At is { } at
        ? provider.FindByGroupAsync(draft.Channel, groupId, at, CancellationToken.None)
        : provider.FindByGroupSinceAsync(draft.Channel, groupId, since, CancellationToken.None);

    private static bool IsThere(ScheduledPost? post) => post is not null;

    // A write may still be under way when its connection breaks, so an answer that settles nothing is believed only after the last wait.
    private async Task<(bool Answered, ScheduledPost? Post)> ReadAsync(Func<Task<ScheduledPost?>> read, IReadOnlyList<TimeSpan> delays, Func<ScheduledPost?, bool> settles)
    {
        var (answered, post) = (false, default(ScheduledPost));
        foreach (var delay in delays)
        {
            await Task.Delay(delay, settings.Timer, CancellationToken.None).ConfigureAwait(false);
            (answered, post) = await TryAsync(read).ConfigureAwait(false);
            if (answered && settles(post))
            {
                break;
            }
        }

        return (answered, post);
    }

    private static async Task<(bool Answered, ScheduledPost? Post)> TryAsync(Func<Task<ScheduledPost?>> read)
    {
        try
        {
            return (true, await read().ConfigureAwait(false));
        }
        catch (SchedulingException)
        {
            return (false, null);
        }
    }

    private async Task<ScheduledPost?> GetOrNullAsync(string id)
    {
        try
        {
            return await provider.GetAsync(id, CancellationToken.None).ConfigureAwait(false);
        }
        catch (SchedulingException gone) when (gone.Problem.Code == ProblemCodes.UnknownPost)
        {
            return null;
        }
    }

    private static string HowToFind(PostDraft draft) => draft.At is { } at
        ? $"List the posts of {draft.Channel} around {at} and look for this text before sending it again."
        : $"List the posts of {draft.Channel} and look for this text before sending it again.";
}

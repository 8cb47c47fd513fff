using System.Runtime.CompilerServices;
using NodaTime;
using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// Reads posts. What waits for its time stands in one list, what went out in the history of its network, and how far a single one has come is
/// told by its job, which knows nothing else of it.
/// </summary>
internal sealed class WondaPosts(WondaClient wonda, WondaHistory history, WondaMemory memory)
{
    /// <summary>Posts by time. Wonda sorts by other things, so the history is read before the first post comes.</summary>
    public async IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (found, problem) = (new List<ScheduledPost>(), default(SchedulingProblem));
        foreach (var network in query.Networks.Where(WondaNetworks.All.Contains))
        {
            found.AddRange(from post in await PlannedAsync(cancellationToken).ConfigureAwait(false) where post.Network == network && IsAsked(query, post) select post);
            foreach (var account in query.AccountIds)
            {
                var read = await history.ReadAsync(network, account, query.From, cancellationToken).ConfigureAwait(false);
                var posts = read.Entries.Select(entry => entry.ToPost(network == Network.Instagram ? account : null)).ToList();
                found.AddRange(posts.OfType<ScheduledPost>());
                problem ??= Missing(network, read, posts.Contains(null), query.From);
            }
        }

        foreach (var post in Sorted(found, query))
        {
            yield return post;
        }

        if (problem is not null)
        {
            throw new SchedulingException(problem);
        }
    }

    /// <exception cref="SchedulingException"><c>unknown_post</c> when there is no such post, or it was cancelled.</exception>
    public async Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken)
    {
        var (network, id) = WondaIds.Post(postId);
        if (memory.Find(postId) is { State: PostState.Posted } carousel)
        {
            return carousel;
        }

        if (await JobAsync(postId, id, cancellationToken).ConfigureAwait(false) is not { } job)
        {
            return await InHistoryAsync(network, id, kept: null, cancellationToken).ConfigureAwait(false) ?? throw new SchedulingException(WondaProblems.UnknownPost(postId));
        }

        var status = WondaStatus.Text(job.Status);
        if (status == WondaStatus.Canceled)
        {
            throw new SchedulingException(WondaProblems.UnknownPost(postId));
        }

        var known = await DescribeAsync(network, postId, status, cancellationToken).ConfigureAwait(false);
        return known with
        {
            State = WondaStatus.State(status),
            ProviderStatus = status,
            Failure = WondaStatus.Failure(status, job.ErrorMessage.Value),
        };
    }

    /// <summary>What waits for its time on both networks; nothing where scheduling is not switched on at all.</summary>
    public async Task<IReadOnlyList<ScheduledPost>> PlannedAsync(CancellationToken cancellationToken)
    {
        try
        {
            return [.. (await EntriesAsync(cancellationToken).ConfigureAwait(false)).Select(ToPost).OfType<ScheduledPost>()];
        }
        catch (SchedulingException off) when (off.Problem.Rule == WondaProblems.PlanningRule)
        {
            return [];
        }
    }

    public async Task<IReadOnlyList<ScheduledPublication>> EntriesAsync(CancellationToken cancellationToken)
    {
        var list = await new WondaCall("posts").RunAsync(() => wonda.Publishing.ListScheduledPublicationsAsync(cancellationToken: cancellationToken)).ConfigureAwait(false);
        return list.Scheduled ?? throw new SchedulingException(WondaProblems.Unreadable("Wonda's list of scheduled posts cannot be read: it has no `scheduled`."));
    }

    /// <summary>The post; null when the entry does not tell whose it is.</summary>
    public static ScheduledPost? ToPost(ScheduledPublication entry) => (entry.AccountId, WondaNetworks.Of(entry.Platform)) is ({ } account, { } network)
        ? new ScheduledPost
        {
            Id = WondaIds.Post(network, entry.OutputJobId),
            Channel = new ChannelAddress(account, network).ToString(),
            Network = network,
            State = PostState.Scheduled,
            ProviderStatus = WondaStatus.Scheduled,
            At = entry.ScheduledFor is { } at ? Instant.FromDateTimeOffset(at) : null,
            Text = entry.Caption.Value,
        }
        : null;

    private async Task<PublishJob?> JobAsync(string postId, string id, CancellationToken cancellationToken)
    {
        try
        {
            return await new WondaCall("post", PostId: postId).RunAsync(() => wonda.Jobs.GetPublishAsync(id, cancellationToken: cancellationToken)).ConfigureAwait(false);
        }
        catch (SchedulingException unknown) when (unknown.Problem.Code == ProblemCodes.UnknownPost)
        {
            return null;
        }
    }

    // A job tells how far it has come and nothing else.
    private async Task<ScheduledPost> DescribeAsync(Network network, string postId, string status, CancellationToken cancellationToken)
    {
        var kept = memory.Find(postId);
        var read = status == WondaStatus.Scheduled
            ? (await PlannedAsync(cancellationToken).ConfigureAwait(false)).FirstOrDefault(post => post.Id == postId)
            : kept is null || WondaStatus.State(status) == PostState.Posted ? await InHistoryAsync(network, WondaIds.Post(postId).Id, kept, cancellationToken).ConfigureAwait(false)
            : null;
        return Merged(read, kept) ?? throw new SchedulingException(WondaProblems.Unreadable($"Wonda says that post {postId} is '{status}', and tells neither its account nor its text."));
    }

    // No list tells all that was sent.
    private static ScheduledPost? Merged(ScheduledPost? read, ScheduledPost? kept) => kept is null ? read : read is null ? kept : read with
    {
        MediaIds = kept.MediaIds,
        Options = kept.Options,
        Text = read.Text ?? kept.Text,
        GroupId = kept.GroupId,
    };

    private async Task<ScheduledPost?> InHistoryAsync(Network network, string id, ScheduledPost? kept, CancellationToken cancellationToken)
    {
        var accounts = kept is null
            ? (await WondaChannels.AccountsAsync(wonda, network, cancellationToken).ConfigureAwait(false)).Select(account => account.Id)
            : [ChannelAddress.Parse(kept.Channel).AccountId];
        foreach (var account in accounts)
        {
            var read = await history.ReadAsync(network, account, since: kept?.At, cancellationToken).ConfigureAwait(false);
            if (read.Entries.FirstOrDefault(entry => entry.JobId == id || entry.PublishId == id)?.ToPost(account) is { } post)
            {
                return post;
            }
        }

        return null;
    }

    private static SchedulingProblem? Missing(Network network, WondaHistoryReading read, bool hasUnreadable, Instant? since) =>
        hasUnreadable ? WondaProblems.Unreadable($"Wonda's history on {network.ToDisplayName()} holds posts that do not tell which they are, or whose.")
        : read.HoldsAllSince(since, WondaHistory.PageSize) ? null
        : new SchedulingProblem
        {
            Code = ProblemCodes.ListingCut,
            Message = $"Wonda shows the newest {WondaHistory.PageSize} posts of {network.ToDisplayName()} and knows no way to the older ones.",
            Rule = "wonda.history",
            NextStep = "Look at the account on the network for what is older.",
        };

    private static IEnumerable<ScheduledPost> Sorted(IEnumerable<ScheduledPost> posts, PostQuery query)
    {
        var asked = posts.DistinctBy(post => post.Id).Where(post => query.From is null || post.At is not null).Where(post => post.At is null || ((query.From is null || post.At >= query.From) && (query.To is null || post.At <= query.To)));
        return query.Order == PostOrder.ByTime
            ? asked.OrderBy(post => post.At is null).ThenBy(post => post.At).ThenBy(post => post.Id, StringComparer.Ordinal)
            : asked.OrderByDescending(post => post.CreatedAt ?? post.At);
    }

    private static bool IsAsked(PostQuery query, ScheduledPost post) => query.AccountIds.Contains(ChannelAddress.Parse(post.Channel).AccountId, StringComparer.Ordinal);
}

namespace Dash.Scheduling;

/// <summary>Lists posts of several networks side by side and merges them by time.</summary>
internal sealed class PostLister(ISchedulingProvider provider, SchedulingSettings settings)
{
    private const int MostPosts = 1000;

    public async Task<PostListing> ListAsync(PostQuery query, ChannelDirectory directory, CancellationToken cancellationToken)
    {
        if (query.Limit is < 1 or > MostPosts)
        {
            throw new SchedulingException(OutOfRange(query.Limit));
        }

        var parts = Split(query, directory);
        var read = await Bounded.SelectAsync(parts, settings.MaxConcurrency, part => ReadAsync(part, query, cancellationToken)).ConfigureAwait(false);
        var problems = read.Select(part => part.Problem).OfType<SchedulingProblem>().ToList();
        if (problems.Count > 0 && problems.Count == parts.Count)
        {
            throw new SchedulingException(problems[0]);
        }

        var posts = read.SelectMany(part => part.Posts).OrderBy(post => post.At is null).ThenBy(post => post.At).ThenBy(post => post.Id, StringComparer.Ordinal).ToList();
        return new PostListing { Posts = [.. posts.Take(query.Limit)], Problems = problems, HasMore = posts.Count > query.Limit };
    }

    private List<PostQuery> Split(PostQuery query, ChannelDirectory directory)
    {
        foreach (var account in query.AccountIds)
        {
            directory.DemandAccount(account, "/accounts");
        }

        var channels = query.Channels.Count > 0 ? query.Channels.Select((id, i) => directory.Resolve(id, $"/channels/{i}")) : directory.Channels;
        var byNetwork = channels
            .Where(channel => query.AccountIds.Count == 0 || query.AccountIds.Contains(channel.AccountId, StringComparer.Ordinal))
            .Where(channel => query.Networks.Count == 0 || query.Networks.Contains(channel.Network))
            .GroupBy(channel => channel.Network);
        var parts = byNetwork.Select(group => query with { Channels = [], Networks = [group.Key], AccountIds = [.. group.Select(channel => channel.AccountId).Distinct(StringComparer.Ordinal)] }).ToList();
        return provider.Capabilities.ListsPerNetwork || parts.Count < 2 ? parts : [Joined(query, parts)];
    }

    private static PostQuery Joined(PostQuery query, List<PostQuery> parts) => query with
    {
        Channels = [],
        Networks = [.. parts.SelectMany(part => part.Networks)],
        AccountIds = [.. parts.SelectMany(part => part.AccountIds).Distinct(StringComparer.Ordinal)],
    };

    private async Task<(List<ScheduledPost> Posts, SchedulingProblem? Problem)> ReadAsync(PostQuery part, PostQuery query, CancellationToken cancellationToken)
    {
        var posts = new List<ScheduledPost>();
        try
        {
            // One more than asked for, to know whether there are more.
            await foreach (var post in provider.ListAsync(part, cancellationToken).ConfigureAwait(false))
            {
                if (Matches(post, query))
                {
                    posts.Add(post);
                }

                if (posts.Count > query.Limit)
                {
                    break;
                }
            }

            return (posts, null);
        }
        catch (SchedulingException failure)
        {
            return (posts, failure.Problem with { Field = failure.Problem.Field ?? $"/networks/{string.Join(',', part.Networks.Select(NetworkNames.ToWire))}" });
        }
    }

    // Systems may filter less than asked; channels across accounts and networks are settled here too.
    private static bool Matches(ScheduledPost post, PostQuery query) =>
        (query.States.Count == 0 || query.States.Contains(post.State))
        && (query.Channels.Count == 0 || query.Channels.Any(id => ChannelAddress.Parse(id).ToString() == post.Channel))
        && (string.IsNullOrEmpty(query.TextContains) || (post.Text ?? "").Contains(query.TextContains, StringComparison.OrdinalIgnoreCase))
        && (query.From is null || post.At is null || post.At >= query.From)
        && (query.To is null || post.At is null || post.At <= query.To);

    private static SchedulingProblem OutOfRange(int limit) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = $"A listing cannot have {limit} posts.",
        Field = "/limit",
        Rule = "list.limit",
        Limit = $"1 to {MostPosts}",
        Actual = limit.ToString(System.Globalization.CultureInfo.InvariantCulture),
        NextStep = $"Give a limit from 1 to {MostPosts}.",
    };
}

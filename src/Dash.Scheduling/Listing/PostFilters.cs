namespace Dash.Scheduling;

/// <summary>What a <see cref="PostQuery"/> asks for, channel by channel and post by post.</summary>
internal static class PostFilters
{
    /// <summary>One query per listing that the system has, with the channels resolved into accounts and networks.</summary>
    /// <exception cref="SchedulingException">A filter names something unknown.</exception>
    public static List<PostQuery> Split(PostQuery query, ChannelDirectory directory, ISchedulingProvider provider)
    {
        foreach (var account in query.AccountIds)
        {
            directory.DemandAccount(account, "/accounts");
        }

        var channels = query.Channels.Count > 0 ? query.Channels.Select((id, i) => directory.Resolve(id, $"/channels/{i}")) : directory.Channels;
        return [.. channels
            .Where(channel => query.AccountIds.Count == 0 || query.AccountIds.Contains(channel.AccountId, StringComparer.Ordinal))
            .Where(channel => query.Networks.Count == 0 || query.Networks.Contains(channel.Network))
            .GroupBy(channel => provider.For(channel.AccountId))
            .SelectMany(system => Split(query, [.. system.GroupBy(channel => channel.Network)], system.Key.Capabilities))];
    }

    /// <summary>The systems that are missing from a listing as a whole.</summary>
    public static IEnumerable<SchedulingProblem> Unread(PostQuery query, ChannelDirectory directory) =>
        query.AccountIds.Count == 0 && query.Channels.Count == 0 ? directory.Problems : [];

    /// <summary>Settles what systems do not filter, and channels across accounts and networks.</summary>
    public static bool Matches(ScheduledPost post, PostQuery query) =>
        (query.States.Count == 0 || query.States.Contains(post.State))
        && (query.Channels.Count == 0 || query.Channels.Any(id => ChannelAddress.Parse(id).ToString() == post.Channel))
        && (string.IsNullOrEmpty(query.TextContains) || (post.Text ?? "").Contains(query.TextContains, StringComparison.OrdinalIgnoreCase))
        && (query.From is null || post.At is null || post.At >= query.From)
        && (query.To is null || post.At is null || post.At <= query.To);

    /// <summary>Names a part where a problem is told that concerns it as a whole.</summary>
    public static string Place(PostQuery part) => $"/networks/{string.Join(',', part.Networks.Select(NetworkNames.ToWire))}";

    private static List<PostQuery> Split(PostQuery query, IReadOnlyList<IGrouping<Network, Channel>> byNetwork, ProviderCapabilities capabilities)
    {
        var parts = byNetwork.Select(group => query with { Channels = [], Networks = [group.Key], AccountIds = [.. group.Select(channel => channel.AccountId).Distinct(StringComparer.Ordinal)] }).ToList();
        return capabilities.ListsPerNetwork || parts.Count < 2 ? parts : [Joined(query, parts)];
    }

    private static PostQuery Joined(PostQuery query, List<PostQuery> parts) => query with
    {
        Channels = [],
        Networks = [.. parts.SelectMany(part => part.Networks)],
        AccountIds = [.. parts.SelectMany(part => part.AccountIds).Distinct(StringComparer.Ordinal)],
    };
}

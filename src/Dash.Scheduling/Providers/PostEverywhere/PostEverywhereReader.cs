using System.Globalization;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>Turns a post into posts of the port: one for each account it goes to, whatever number of accounts it was made for.</summary>
internal sealed class PostEverywhereReader(PostEverywhereAccounts accounts)
{
    public async Task<IReadOnlyList<ScheduledPost>> ReadAsync(Post post, CancellationToken cancellationToken)
    {
        if (post.Destinations is { Count: > 0 } destinations)
        {
            return [.. destinations.Select(destination => Map(post, destination)).OfType<ScheduledPost>()];
        }

        var posts = new List<ScheduledPost>();
        foreach (var account in post.AccountIds ?? [])
        {
            if (await accounts.NetworkOfAsync(account, cancellationToken).ConfigureAwait(false) is { } network)
            {
                posts.Add(Map(post, network, account, null));
            }
        }

        return posts;
    }

    /// <summary>How many accounts a post goes to, those included that the port does not know.</summary>
    public static int CountPlaces(Post post) => Math.Max(post.Destinations?.Count ?? 0, post.AccountIds?.Count ?? 0);

    /// <summary>When a post goes out: what is published at once has no time of its own, and goes out when it is made.</summary>
    public static DateTimeOffset? TimeOf(Post post, Destination? destination) =>
        destination?.ScheduledFor.Value ?? post.ScheduledFor.Value ?? (post.Status == PostStatus.Draft ? null : post.CreatedAt);

    // A destination whose account was disconnected has no channel any more.
    private static ScheduledPost? Map(Post post, Destination destination) =>
        PostEverywhereNetworks.Of(destination.Platform) is { } network && destination.AccountId.Value is { } account
            ? Map(post, network, account, destination)
            : null;

    private static ScheduledPost Map(Post post, Network network, long account, Destination? destination) => new()
    {
        Id = new PostEverywhereId(network, post.PostId, account).ToString(),
        Channel = new ChannelAddress(account.ToString(CultureInfo.InvariantCulture), network).ToString(),
        Network = network,
        State = PostEverywhereStatus.State(post.Status, destination?.Status),
        ProviderStatus = PostEverywhereStatus.Raw(post.Status, destination?.Status),
        At = PostEverywhereTimes.Of(TimeOf(post, destination)),
        Text = PostEverywhereContent.TextOf(network, post),
        MediaIds = [.. (post.MediaIds ?? []).Select(id => id.ToString("D"))],
        LiveUrl = destination?.PlatformPostUrl.Value?.OriginalString,
        Failure = destination is { Status.Known: DestinationStatus.Failed } ? PostEverywhereFailures.Explain("failed", destination.Error.Value) : null,
        CreatedAt = PostEverywhereTimes.Of(post.CreatedAt),
        UpdatedAt = PostEverywhereTimes.Of(post.UpdatedAt),
        Options = PostEverywhereOptions.Of(network, post),
    };
}

using System.Runtime.CompilerServices;
using Dash.Runtime;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// Lists posts in the port's orders. Posts that were published at once have no scheduled time, so a listing by time is two listings: by
/// scheduled time, and of those by the time they were made.
/// </summary>
internal sealed class PostEverywhereListing(PostEverywherePages pages, PostEverywhereReader reader)
{
    // Whether the service takes its bounds in or not is not documented; what is too much is left out here.
    private static readonly NodaTime.Duration Margin = NodaTime.Duration.FromSeconds(1);

    private static readonly IReadOnlyList<OpenEnum<PostStatus>> GoneOut =
        [PostStatus.Publishing, PostStatus.Published, PostStatus.PartiallyFailed, PostStatus.Failed];

    public async IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var posts = query.Order == PostOrder.LastChangedFirst
            ? pages.ReadAsync(Select(query) with { Sort = PostSort.UpdatedAt, Order = SortOrder.Descending }, cancellationToken)
            : MergeAsync(Timed(query, cancellationToken), Immediate(query, cancellationToken), cancellationToken);
        await foreach (var post in posts.ConfigureAwait(false))
        {
            foreach (var place in await reader.ReadAsync(post, cancellationToken).ConfigureAwait(false))
            {
                if (IsWanted(place, query))
                {
                    yield return place;
                }
            }
        }
    }

    private IAsyncEnumerable<Post> Timed(PostQuery query, CancellationToken cancellationToken) => pages
        .ReadAsync(
            Select(query) with
            {
                ScheduledAfter = PostEverywhereTimes.Of(query.From - Margin),
                ScheduledBefore = PostEverywhereTimes.Of(query.To + Margin),
            },
            cancellationToken)
        .Where(post => post.ScheduledFor.Value is not null || PostEverywhereReader.TimeOf(post, null) is null);

    private IAsyncEnumerable<Post> Immediate(PostQuery query, CancellationToken cancellationToken) => pages
        .ReadAsync(
            Select(query) with
            {
                Sort = PostSort.CreatedAt,
                Statuses = GoneOut,
                CreatedAfter = PostEverywhereTimes.Of(query.From - Margin),
                CreatedBefore = PostEverywhereTimes.Of(query.To + Margin),
            },
            cancellationToken)
        .Where(post => post.ScheduledFor.Value is null);

    private static PostEverywhereSelection Select(PostQuery query) => new()
    {
        Sort = PostSort.ScheduledFor,
        Order = SortOrder.Ascending,
        Platforms = query.Networks.Count == 0 ? null : [.. query.Networks.Where(PostEverywhereNetworks.All.Contains).Select(network => (OpenEnum<Platform>)PostEverywhereNetworks.Of(network))],
        Account = query.AccountIds is [var only] ? PostEverywhereId.AccountOf(only, "/accounts") : null,
    };

    private static bool IsWanted(ScheduledPost post, PostQuery query) =>
        (query.Networks.Count == 0 || query.Networks.Contains(post.Network))
        && (query.AccountIds.Count == 0 || query.AccountIds.Contains(ChannelAddress.Parse(post.Channel).AccountId, StringComparer.Ordinal))
        && ((query.From is null && query.To is null) || (post.At is { } at && !(at < query.From) && !(at > query.To)));

    private static async IAsyncEnumerable<Post> MergeAsync(IAsyncEnumerable<Post> one, IAsyncEnumerable<Post> other, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (left, right) = (one.GetAsyncEnumerator(cancellationToken), other.GetAsyncEnumerator(cancellationToken));
        await using (left.ConfigureAwait(false))
        await using (right.ConfigureAwait(false))
        {
            var hasLeft = await left.MoveNextAsync().ConfigureAwait(false);
            var hasRight = await right.MoveNextAsync().ConfigureAwait(false);
            while (hasLeft || hasRight)
            {
                if (hasLeft && (!hasRight || !(PostEverywhereReader.TimeOf(left.Current, null) > PostEverywhereReader.TimeOf(right.Current, null))))
                {
                    yield return left.Current;
                    hasLeft = await left.MoveNextAsync().ConfigureAwait(false);
                }
                else
                {
                    yield return right.Current;
                    hasRight = await right.MoveNextAsync().ConfigureAwait(false);
                }
            }
        }
    }
}

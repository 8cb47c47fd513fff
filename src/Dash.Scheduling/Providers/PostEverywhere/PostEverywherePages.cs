using System.Runtime.CompilerServices;
using PostEverywhere.Sdk;
using SdkPostPage = PostEverywhere.Sdk.PostPage;

namespace Dash.Scheduling;

/// <summary>Reads listings page by page.</summary>
internal sealed class PostEverywherePages(PostsClient client)
{
    public const int Size = 100;

    /// <summary>The posts of a selection. One that slides onto the next page while somebody adds another is told once.</summary>
    public async IAsyncEnumerable<Post> ReadAsync(PostEverywhereSelection selection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<Guid>();
        for (var offset = 0; ;)
        {
            var page = await PageAsync(selection, offset, cancellationToken).ConfigureAwait(false);
            foreach (var post in page.Posts.Where(post => seen.Add(post.PostId)))
            {
                yield return post;
            }

            offset += page.Posts.Count;
            if (!HasMore(page, offset))
            {
                yield break;
            }
        }
    }

    /// <summary>One page.</summary>
    public async Task<SdkPostPage> PageAsync(PostEverywhereSelection selection, int offset, CancellationToken cancellationToken)
    {
        var answer = await PostEverywhereCall.Read("posts").RunAsync(() => client.ListAsync(
            status: selection.Statuses,
            platform: selection.Platforms,
            accountId: selection.Account,
            createdAfter: selection.CreatedAfter,
            createdBefore: selection.CreatedBefore,
            scheduledAfter: selection.ScheduledAfter,
            scheduledBefore: selection.ScheduledBefore,
            sort: selection.Sort,
            order: selection.Order,
            limit: Size,
            offset: offset,
            cancellationToken: cancellationToken)).ConfigureAwait(false);
        return answer.Data;
    }

    /// <summary>Older answers lack <c>has_more</c> and the total; a full page is then taken for one of several.</summary>
    public static bool HasMore(SdkPostPage page, int read) =>
        page.Posts.Count > 0 && (page.Pagination.HasMore ?? (page.Pagination.Total is { } total ? read < total : page.Posts.Count == Size));
}

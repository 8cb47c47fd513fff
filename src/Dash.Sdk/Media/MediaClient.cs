using System.Runtime.CompilerServices;
using Dash.Runtime;

namespace Dash.Sdk;

/// <content>Paging through a search, which the API does by numbers in the body instead of links.</content>
public partial class MediaClient
{
    // What the service recommends for a page.
    private const int UsualPage = 99;

    /// <summary>
    /// Searches the media of a brand through all pages. The service recommends a pause of one second between pages and counts each page
    /// against the rate limit; pause in the loop when there is much to read.
    /// </summary>
    /// <param name="brandId">The brand; the key needs access to it.</param>
    /// <param name="search">What to find, and where to start (offset). Pages of 99 unless a limit is set.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The media, or the pages; nothing is sent until they are enumerated.</returns>
    /// <exception cref="ApiException{ApiError}">While enumerating: the service refused the search.</exception>
    public virtual AsyncPages<MediaPage, Media> SearchAllAsync(long brandId, MediaSearch search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(search);
        return AsyncPages<MediaPage, Media>.From(token => SearchPagesAsync(brandId, search, token), static page => page.Data, cancellationToken);
    }

    private async IAsyncEnumerable<MediaPage> SearchPagesAsync(long brandId, MediaSearch search, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var limit = search.Limit ?? UsualPage;
        for (var offset = search.Offset ?? 0; ;)
        {
            var page = await SearchAsync(brandId, search with { Limit = limit, Offset = offset }, cancellationToken).ConfigureAwait(false);
            yield return page;
            offset += page.Data.Count;
            if (page.Data.Count == 0 || IsLast(page, limit, offset))
            {
                yield break;
            }
        }
    }

    // A page may be shorter than asked for and not the last one: what the service says about itself comes first.
    private static bool IsLast(MediaPage page, int limit, int read) => page.Paging is { } paging
        ? paging.Next is null || read >= paging.Count
        : page.Data.Count < limit;
}

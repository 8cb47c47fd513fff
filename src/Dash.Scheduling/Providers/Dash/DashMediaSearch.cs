using System.Globalization;
using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// Searches the libraries of Dash brands. The service filters neither by name nor by picture and video, so that is done here, over a bounded number
/// of its pages for each of ours.
/// </summary>
internal sealed class DashMediaSearch(DashClient dash)
{
    // What the service recommends for a page. It also asks for a second between pages, so there are few.
    private const int PageSize = 99;
    private const int MostPages = 3;

    // So many media may have come or gone since the page before without anybody missing one.
    private const int Overlap = 20;

    public async Task<MediaListing> FindAsync(MediaQuery query, CancellationToken cancellationToken)
    {
        var brand = DashIds.Brand(query.AccountId, "/account");
        var cursor = MediaCursor.Read(query);
        var (found, offset, last) = (new List<MediaAsset>(), cursor is null ? 0 : Math.Max(0, cursor.Offset - Overlap), cursor?.LastId ?? "");
        for (var pages = 0; pages < MostPages; pages++)
        {
            var search = new MediaSearch { Limit = PageSize, Offset = offset };
            var page = await DashCall.Read("media").RunAsync(() => dash.Media.SearchAsync(brand, search, cancellationToken)).ConfigureAwait(false);
            for (var i = pages == 0 && cursor is not null ? Resume(page.Data, cursor, offset) : 0; i < page.Data.Count; i++)
            {
                if (found.Count == query.Size)
                {
                    return new MediaListing(found, Cursor(query, offset + i, last));
                }

                last = page.Data[i].Id.ToString(CultureInfo.InvariantCulture);
                if (Matches(page.Data[i], query))
                {
                    found.Add(DashLibrary.Asset(page.Data[i], query.AccountId));
                }
            }

            offset += page.Data.Count;
            if (page.Data.Count == 0 || (page.Paging is { } paging ? paging.Next is null || offset >= paging.Count : page.Data.Count < PageSize))
            {
                return new MediaListing(found, null);
            }
        }

        return new MediaListing(found, Cursor(query, offset, last));
    }

    // The last media of the page before finds the place again, when it is still there.
    private static int Resume(IReadOnlyList<Media> page, MediaCursor cursor, int offset)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Id.ToString(CultureInfo.InvariantCulture) == cursor.LastId)
            {
                return i + 1;
            }
        }

        return cursor.Offset - offset;
    }

    private static bool Matches(Media media, MediaQuery query)
    {
        var asset = DashLibrary.Asset(media, query.AccountId);
        return (query.Kind is null || asset.Kind == query.Kind)
            && (string.IsNullOrWhiteSpace(query.Text) || Names(media).Any(name => name.Contains(query.Text.Trim(), StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Names(Media media) => media.Meta?.Filename is { } name ? (media.ContentTags ?? []).Prepend(name) : media.ContentTags ?? [];

    private static string Cursor(MediaQuery query, int offset, string last) => new MediaCursor(MediaCursor.Digest(query), offset, last).ToString();
}

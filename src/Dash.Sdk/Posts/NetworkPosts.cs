using System.Runtime.CompilerServices;
using Dash.Runtime;

namespace Dash.Sdk;

/// <summary>The calls that name a network by a value, sent to the client of that network.</summary>
internal static class NetworkPosts
{
    // The service names no usual page; this is the one it recommends for media.
    private const int PageSize = 99;

    public static async Task<IScheduledPost> GetAsync(DashClient dash, SocialNetwork network, long id, CancellationToken cancellationToken) => network switch
    {
        SocialNetwork.Instagram => await dash.Instagram.GetPostAsync(id, cancellationToken).ConfigureAwait(false),
        SocialNetwork.Facebook => await dash.Facebook.GetPostAsync(id, cancellationToken).ConfigureAwait(false),
        SocialNetwork.TikTok => await dash.TikTok.GetPostAsync(id, cancellationToken).ConfigureAwait(false),
        SocialNetwork.YouTube => await dash.YouTube.GetPostAsync(id, cancellationToken).ConfigureAwait(false),
        SocialNetwork.X => await dash.X.GetPostAsync(id, cancellationToken).ConfigureAwait(false),
        SocialNetwork.Threads => await dash.Threads.GetPostAsync(id, cancellationToken).ConfigureAwait(false),
        SocialNetwork.LinkedIn => await dash.LinkedIn.GetPostAsync(id, cancellationToken).ConfigureAwait(false),
        SocialNetwork.Snapchat => await dash.Snapchat.GetPostAsync(id, cancellationToken).ConfigureAwait(false),
        SocialNetwork.Pinterest => await dash.Pinterest.GetPostAsync(id, cancellationToken).ConfigureAwait(false),
        SocialNetwork.Bluesky => await dash.Bluesky.GetPostAsync(id, cancellationToken).ConfigureAwait(false),
        _ => throw Unknown(network),
    };

    public static Task DeleteAsync(DashClient dash, SocialNetwork network, long id, CancellationToken cancellationToken) => network switch
    {
        SocialNetwork.Instagram => dash.Instagram.DeletePostAsync(id, cancellationToken),
        SocialNetwork.Facebook => dash.Facebook.DeletePostAsync(id, cancellationToken),
        SocialNetwork.TikTok => dash.TikTok.DeletePostAsync(id, cancellationToken),
        SocialNetwork.YouTube => dash.YouTube.DeletePostAsync(id, cancellationToken),
        SocialNetwork.X => dash.X.DeletePostAsync(id, cancellationToken),
        SocialNetwork.Threads => dash.Threads.DeletePostAsync(id, cancellationToken),
        SocialNetwork.LinkedIn => dash.LinkedIn.DeletePostAsync(id, cancellationToken),
        SocialNetwork.Snapchat => dash.Snapchat.DeletePostAsync(id, cancellationToken),
        SocialNetwork.Pinterest => dash.Pinterest.DeletePostAsync(id, cancellationToken),
        SocialNetwork.Bluesky => dash.Bluesky.DeletePostAsync(id, cancellationToken),
        _ => throw Unknown(network),
    };

    public static IAsyncEnumerable<IReadOnlyList<IScheduledPost>> Pages(DashClient dash, SocialNetwork network, PostListing listing, CancellationToken cancellationToken)
    {
        var (brands, start, end, sort) = (new[] { listing.BrandId }, listing.Window.Start, listing.Window.End, listing.Sort);
        return network switch
        {
            SocialNetwork.Instagram => Read(dash.Instagram.ListPostsAsync(brands, start, end, sort, limit: PageSize, cancellationToken: cancellationToken), page => page.Data, cancellationToken),
            SocialNetwork.Facebook => Read(dash.Facebook.ListPostsAsync(brands, start, end, sort, limit: PageSize, cancellationToken: cancellationToken), page => page.Data, cancellationToken),
            SocialNetwork.TikTok => Read(dash.TikTok.ListPostsAsync(brands, start, end, sort, limit: PageSize, cancellationToken: cancellationToken), page => page.Data, cancellationToken),
            SocialNetwork.YouTube => Read(dash.YouTube.ListPostsAsync(brands, start, end, sort, limit: PageSize, cancellationToken: cancellationToken), page => page.Data, cancellationToken),
            SocialNetwork.X => Read(dash.X.ListPostsAsync(brands, start, end, sort, limit: PageSize, cancellationToken: cancellationToken), page => page.Data, cancellationToken),
            SocialNetwork.Threads => Read(dash.Threads.ListPostsAsync(brands, start, end, sort, limit: PageSize, cancellationToken: cancellationToken), page => page.Data, cancellationToken),
            SocialNetwork.LinkedIn => Read(dash.LinkedIn.ListPostsAsync(brands, start, end, sort, limit: PageSize, cancellationToken: cancellationToken), page => page.Data, cancellationToken),
            SocialNetwork.Snapchat => Read(dash.Snapchat.ListPostsAsync(brands, start, end, sort, limit: PageSize, cancellationToken: cancellationToken), page => page.Data, cancellationToken),
            SocialNetwork.Pinterest => Read(dash.Pinterest.ListPostsAsync(brands, start, end, sort, limit: PageSize, cancellationToken: cancellationToken), page => page.Data, cancellationToken),
            SocialNetwork.Bluesky => Read(dash.Bluesky.ListPostsAsync(brands, start, end, sort, limit: PageSize, cancellationToken: cancellationToken), page => page.Data, cancellationToken),
            _ => throw Unknown(network),
        };
    }

    private static async IAsyncEnumerable<IReadOnlyList<IScheduledPost>> Read<TPage, TPost>(
        AsyncPages<TPage, TPost> list, Func<TPage, IReadOnlyList<IScheduledPost>> posts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in list.AsPages(cancellationToken).ConfigureAwait(false))
        {
            yield return posts(page);
        }
    }

    private static ArgumentOutOfRangeException Unknown(SocialNetwork network) => new(nameof(network), network, $"There is no such network. Use one of {string.Join(", ", Enum.GetNames<SocialNetwork>())}.");
}

using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>All networks that Dash publishes to.</summary>
internal static class DashNetworks
{
    public static IEnumerable<DashPosts> All(DashClient dash) =>
    [
        new InstagramPosts(dash.Instagram),
        new FacebookPosts(dash.Facebook),
        new TikTokPosts(dash.TikTok),
        new YouTubePosts(dash.YouTube),
        new XPosts(dash.X),
        new ThreadsPosts(dash.Threads),
        new LinkedInPosts(dash.LinkedIn),
        new SnapchatPosts(dash.Snapchat),
        new PinterestPosts(dash.Pinterest, dash.PinterestBoards),
        new BlueskyPosts(dash.Bluesky),
    ];
}

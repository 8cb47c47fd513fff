using System.Globalization;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>The options of a post as PostEverywhere holds it. Replies of a thread cannot be read back.</summary>
internal static class PostEverywhereOptions
{
    public static PostOptions Of(Network network, Post post)
    {
        var options = Own(network, post);
        return post.CampaignId.Value is { } campaign ? options with { CampaignIds = [campaign.ToString(CultureInfo.InvariantCulture)] } : options;
    }

    private static PostOptions Own(Network network, Post post) => network switch
    {
        Network.Instagram => Instagram(post.PlatformContent?.Instagram, post.MediaIds ?? []),
        Network.Facebook => new PostOptions { PostType = post.PlatformContent?.Facebook?.ContentType?.Known == FacebookContentType.Reels ? "reel" : "post" },
        Network.TikTok => new PostOptions
        {
            DisableComments = !post.PlatformContent?.Tiktok?.Settings?.AllowComments,
            DisableDuet = !post.PlatformContent?.Tiktok?.Settings?.AllowDuet,
            DisableStitch = !post.PlatformContent?.Tiktok?.Settings?.AllowStitch,
        },
        Network.YouTube => new PostOptions { Title = post.PlatformContent?.Youtube?.Settings?.Title },
        Network.Pinterest => new PostOptions
        {
            Title = post.PlatformContent?.Pinterest?.Settings?.Title,
            Board = post.PlatformContent?.Pinterest?.Settings?.BoardId,
            Link = post.PlatformContent?.Pinterest?.Settings?.Link?.OriginalString,
        },
        _ => PostOptions.None,
    };

    private static PostOptions Instagram(InstagramOverride? content, IReadOnlyList<Guid> media) => new()
    {
        PostType = content?.ContentType?.Known switch
        {
            InstagramContentType.Story => "story",
            InstagramContentType.Reels or InstagramContentType.TrialReel => "reel",
            _ => "feed",
        },
        AltTexts = content?.Settings?.AltText is { } alt && media.Count == 1 ? new Dictionary<string, string>(StringComparer.Ordinal) { [media[0].ToString("D")] = alt } : null,
        ThumbnailOffsetMilliseconds = content?.Settings?.CoverPhotoTimestamp is { } seconds ? (int)Math.Round(seconds * 1000) : null,
    };
}

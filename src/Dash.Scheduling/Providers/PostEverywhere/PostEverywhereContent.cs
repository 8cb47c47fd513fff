using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// Options of the port as PostEverywhere's overrides per platform. What is not given stays as it stands in the override before, so that
/// settings made elsewhere survive whether the service merges overrides or replaces them.
/// </summary>
internal static class PostEverywhereContent
{
    private const double MillisecondsPerSecond = 1000;

    /// <param name="network">Network of the destination.</param>
    /// <param name="given">The options that are set or changed.</param>
    /// <param name="text">The text, which replaces a text that stands in the override; null leaves it.</param>
    /// <param name="now">The overrides of the post as it is; null for a new one.</param>
    /// <returns>The override of the network alone; null when there is nothing to send.</returns>
    public static PlatformContent? Of(Network network, PostOptions given, string? text, PlatformContent? now)
    {
        var content = network switch
        {
            Network.Instagram => new PlatformContent { Instagram = Instagram(given, text, now?.Instagram) },
            Network.Facebook => new PlatformContent { Facebook = Facebook(given, text, now?.Facebook) },
            Network.TikTok => new PlatformContent { Tiktok = TikTok(given, text, now?.Tiktok) },
            Network.YouTube => new PlatformContent { Youtube = YouTube(given, text, now?.Youtube) },
            Network.Pinterest => new PlatformContent { Pinterest = Pinterest(given, text, now?.Pinterest) },
            Network.X when Replaces(text, now?.X?.Content) => new PlatformContent { X = now!.X! with { Content = text } },
            Network.LinkedIn when Replaces(text, now?.Linkedin?.Content) => new PlatformContent { Linkedin = now!.Linkedin! with { Content = text } },
            Network.Threads when Replaces(text, now?.Threads?.Content) => new PlatformContent { Threads = now!.Threads! with { Content = text } },
            Network.Bluesky when Replaces(text, now?.Bluesky?.Content) => new PlatformContent { Bluesky = now!.Bluesky! with { Content = text } },
            _ => new PlatformContent(),
        };
        return content == new PlatformContent() ? null : content;
    }

    /// <summary>The text that a platform shows: its own where there is one.</summary>
    public static string? TextOf(Network network, Post post) => network switch
    {
        Network.Instagram => post.PlatformContent?.Instagram?.Content,
        Network.Facebook => post.PlatformContent?.Facebook?.Content,
        Network.TikTok => post.PlatformContent?.Tiktok?.Content,
        Network.YouTube => post.PlatformContent?.Youtube?.Content,
        Network.Pinterest => post.PlatformContent?.Pinterest?.Content,
        Network.X => post.PlatformContent?.X?.Content,
        Network.LinkedIn => post.PlatformContent?.Linkedin?.Content,
        Network.Threads => post.PlatformContent?.Threads?.Content,
        Network.Bluesky => post.PlatformContent?.Bluesky?.Content,
        _ => null,
    } ?? post.Content;

    private static bool Replaces(string? text, string? own) => text is not null && own is not null;

    private static InstagramOverride? Instagram(PostOptions given, string? text, InstagramOverride? now)
    {
        if (given is { PostType: null, AltTexts: null, ThumbnailOffsetMilliseconds: null } && !Replaces(text, now?.Content))
        {
            return null;
        }

        var settings = given is { AltTexts: null, ThumbnailOffsetMilliseconds: null } ? now?.Settings : (now?.Settings ?? new InstagramSettings()) with
        {
            AltText = given.AltTexts?.Values.FirstOrDefault() ?? now?.Settings?.AltText,
            CoverPhotoTimestamp = given.ThumbnailOffsetMilliseconds / MillisecondsPerSecond ?? now?.Settings?.CoverPhotoTimestamp,
        };
        return (now ?? new InstagramOverride()) with
        {
            Content = Replaces(text, now?.Content) ? text : now?.Content,
            ContentType = given.PostType switch
            {
                "feed" => InstagramContentType.Post,
                "reel" => InstagramContentType.Reels,
                "story" => InstagramContentType.Story,
                _ => now?.ContentType,
            },
            Settings = settings,
        };
    }

    private static FacebookOverride? Facebook(PostOptions given, string? text, FacebookOverride? now) =>
        given.PostType is null && !Replaces(text, now?.Content) ? null : (now ?? new FacebookOverride()) with
        {
            Content = Replaces(text, now?.Content) ? text : now?.Content,
            ContentType = given.PostType switch
            {
                "post" => FacebookContentType.Post,
                "reel" => FacebookContentType.Reels,
                _ => now?.ContentType,
            },
        };

    private static TikTokOverride? TikTok(PostOptions given, string? text, TikTokOverride? now)
    {
        var changesSettings = given is not { DisableComments: null, DisableDuet: null, DisableStitch: null };
        var settings = now?.Settings ?? new TikTokSettings();
        return !changesSettings && !Replaces(text, now?.Content) ? null : (now ?? new TikTokOverride()) with
        {
            Content = Replaces(text, now?.Content) ? text : now?.Content,
            Settings = !changesSettings ? now?.Settings : settings with
            {
                AllowComments = !given.DisableComments ?? settings.AllowComments,
                AllowDuet = !given.DisableDuet ?? settings.AllowDuet,
                AllowStitch = !given.DisableStitch ?? settings.AllowStitch,
            },
        };
    }

    private static YouTubeOverride? YouTube(PostOptions given, string? text, YouTubeOverride? now) =>
        given.Title is null && !Replaces(text, now?.Content) ? null : (now ?? new YouTubeOverride()) with
        {
            Content = Replaces(text, now?.Content) ? text : now?.Content,
            Settings = given.Title is not { } title ? now?.Settings : now?.Settings is { } settings ? settings with { Title = title } : new YouTubeSettings { Title = title },
        };

    private static PinterestOverride? Pinterest(PostOptions given, string? text, PinterestOverride? now)
    {
        var changesSettings = given is not { Title: null, Board: null, Link: null };
        var settings = now?.Settings ?? new PinterestSettings();
        return !changesSettings && !Replaces(text, now?.Content) ? null : (now ?? new PinterestOverride()) with
        {
            Content = Replaces(text, now?.Content) ? text : now?.Content,
            Settings = !changesSettings ? now?.Settings : settings with
            {
                Title = given.Title ?? settings.Title,
                BoardId = given.Board ?? settings.BoardId,
                Link = given.Link is { } link ? new Uri(link, UriKind.RelativeOrAbsolute) : settings.Link,
            },
        };
    }
}

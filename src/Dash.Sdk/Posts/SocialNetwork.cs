namespace Dash.Sdk;

/// <summary>
/// The networks that Dash Social publishes to
/// (https://developer.dashsocial.com/guides/scheduler/schedule-social-media-posts-with-the-dash-api).
/// </summary>
public enum SocialNetwork
{
    /// <summary>Feed posts, stories and reels.</summary>
    Instagram,

    /// <summary>Page posts and reels.</summary>
    Facebook,

    /// <summary>Videos.</summary>
    TikTok,

    /// <summary>Videos with a title.</summary>
    YouTube,

    /// <summary>Posts and threads; <c>twitter</c> in the addresses of the service.</summary>
    X,

    /// <summary>Texts and images.</summary>
    Threads,

    /// <summary>Texts, images and videos.</summary>
    LinkedIn,

    /// <summary>Stories and Spotlights.</summary>
    Snapchat,

    /// <summary>Pins on a board.</summary>
    Pinterest,

    /// <summary>Texts and images.</summary>
    Bluesky,
}

namespace Dash.Sdk;

/// <summary>Where a media is to appear. A network has rules of its own for each of its kinds of post.</summary>
public enum Placement
{
    /// <summary>A post in the feed of Instagram, alone or as one of several.</summary>
    InstagramFeed,

    /// <summary>A story on Instagram.</summary>
    InstagramStory,

    /// <summary>A reel on Instagram.</summary>
    InstagramReel,

    /// <summary>A post on a Facebook page.</summary>
    FacebookPost,

    /// <summary>A reel on a Facebook page.</summary>
    FacebookReel,

    /// <summary>A video on TikTok.</summary>
    TikTok,

    /// <summary>A video on YouTube.</summary>
    YouTube,

    /// <summary>A post on X.</summary>
    X,

    /// <summary>A post on Threads.</summary>
    Threads,

    /// <summary>A post on LinkedIn.</summary>
    LinkedIn,

    /// <summary>A story on Snapchat.</summary>
    SnapchatStory,

    /// <summary>A Spotlight on Snapchat.</summary>
    SnapchatSpotlight,

    /// <summary>A pin on Pinterest.</summary>
    Pinterest,

    /// <summary>A post on Bluesky.</summary>
    Bluesky,
}

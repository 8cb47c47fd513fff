namespace Dash.Scheduling;

/// <summary>A social network that a post goes to. Wire names are lower case, see <see cref="NetworkNames"/>.</summary>
public enum Network
{
    /// <summary>Instagram: feed posts, reels and stories.</summary>
    Instagram,

    /// <summary>Facebook pages: posts and reels.</summary>
    Facebook,

    /// <summary>TikTok videos.</summary>
    TikTok,

    /// <summary>YouTube videos.</summary>
    YouTube,

    /// <summary>X, formerly Twitter.</summary>
    X,

    /// <summary>Threads.</summary>
    Threads,

    /// <summary>LinkedIn.</summary>
    LinkedIn,

    /// <summary>Snapchat stories and spotlights.</summary>
    Snapchat,

    /// <summary>Pinterest pins.</summary>
    Pinterest,

    /// <summary>Bluesky.</summary>
    Bluesky,
}

namespace Dash.Sandbox.Scheduling;

/// <summary>
/// Which media a kind of post takes, from the tables of the scheduling guide. This is the sandbox's own table: it judges what others prepare,
/// so it must not be theirs.
/// </summary>
internal sealed record MediaPolicy(int Images, int Videos)
{
    /// <summary>Whether images and videos may stand in one post.</summary>
    public bool Mixed { get; init; }

    /// <summary>How many media in all, where images and videos together are limited.</summary>
    public int Total { get; init; } = int.MaxValue;

    /// <summary>Whether a post may go out with text alone.</summary>
    public bool CaptionOnly { get; init; }

    /// <summary>Whether a draft may be kept without media.</summary>
    public bool DraftWithoutMedia { get; init; }

    /// <summary>Whether a draft may hold more media than can be published.</summary>
    public bool DraftUncounted { get; init; }

    public string Kinds => (Images, Videos) switch
    {
        (0, _) => "video only",
        (_, 0) => "images only",
        _ => "images and videos",
    };

    private static readonly MediaPolicy OneVideo = new(0, 1);

    public static MediaPolicy For(string network, string? postType) => (network, postType) switch
    {
        ("instagram", "REEL") => OneVideo with { DraftWithoutMedia = true },
        ("instagram", "STORY") => new(1, 1) { Mixed = true, Total = 1, DraftWithoutMedia = true, DraftUncounted = true },
        ("instagram", _) => new(10, 10) { Mixed = true, Total = 10, DraftWithoutMedia = true },
        ("facebook", "REEL") => OneVideo,
        ("facebook", _) => new(10, 1) { CaptionOnly = true, DraftWithoutMedia = true },
        ("tiktok", _) => OneVideo with { DraftWithoutMedia = true },
        ("youtube", _) => OneVideo,
        ("twitter", _) => new(4, 1) { CaptionOnly = true, DraftWithoutMedia = true },
        // The guide contradicts itself about video here; its more specific table says images only.
        ("threads", _) => new(20, 0) { CaptionOnly = true, DraftWithoutMedia = true },
        ("linkedin", _) => new(20, 1) { CaptionOnly = true, DraftWithoutMedia = true },
        ("snapchat", "SPOTLIGHT") => OneVideo,
        ("snapchat", _) => new(1, 1) { Total = 1 },
        ("pinterest", _) => new(1, 1) { Total = 1, DraftWithoutMedia = true },
        ("bluesky", _) => new(4, 0) { CaptionOnly = true, DraftWithoutMedia = true },
        _ => throw new ArgumentOutOfRangeException(nameof(network), network, "The sandbox has no media policy for this network."),
    };
}

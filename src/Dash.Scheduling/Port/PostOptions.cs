namespace Dash.Scheduling;

/// <summary>
/// Settings that only some networks take; null means not given. Which network takes which is in the rules file
/// , under the names of <see cref="PostOptionNames"/>.
/// </summary>
public sealed record PostOptions
{
    /// <summary>No option given.</summary>
    public static PostOptions None { get; } = new();

    /// <summary>Kind of post: <c>feed</c>, <c>reel</c>, <c>story</c>, <c>spotlight</c> or <c>post</c>.</summary>
    public string? PostType { get; init; }

    /// <summary>Title of a video or pin.</summary>
    public string? Title { get; init; }

    /// <summary>Comment published right below the post.</summary>
    public string? FirstComment { get; init; }

    /// <summary>Address that the post features or leads to.</summary>
    public string? Link { get; init; }

    /// <summary>Pinterest board, by id or by name.</summary>
    public string? Board { get; init; }

    /// <summary>Whether a video is made for children (COPPA).</summary>
    public bool? MadeForKids { get; init; }

    /// <summary>Language and region such as <c>en_US</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Whether a spotlight stays on the public profile.</summary>
    public bool? SaveToProfile { get; init; }

    /// <summary>True forbids comments.</summary>
    public bool? DisableComments { get; init; }

    /// <summary>True forbids duets.</summary>
    public bool? DisableDuet { get; init; }

    /// <summary>True forbids stitches.</summary>
    public bool? DisableStitch { get; init; }

    /// <summary>Address a story links to.</summary>
    public string? StoryLink { get; init; }

    /// <summary>Whether a reel also appears in the feed.</summary>
    public bool? ShareToFeed { get; init; }

    /// <summary>Which frame of the video is the cover, in milliseconds from its start.</summary>
    public int? ThumbnailOffsetMilliseconds { get; init; }

    /// <summary>Texts that continue the post as a thread, in order.</summary>
    public IReadOnlyList<string>? ThreadReplies { get; init; }

    /// <summary>Alternative text per media id.</summary>
    public IReadOnlyDictionary<string, string>? AltTexts { get; init; }

    /// <summary>Content tags the post is filed under.</summary>
    public IReadOnlyList<string>? ContentTagIds { get; init; }

    /// <summary>Campaigns the post belongs to.</summary>
    public IReadOnlyList<string>? CampaignIds { get; init; }
}

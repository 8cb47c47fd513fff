using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

/// <summary>What a new post and a change to a post have in common. Which network takes which field is answered by get_network_rules.</summary>
internal abstract record PostFields
{
    [Description("ISO 8601: with offset, or local together with time_zone."), Example("2026-12-01T09:00:00")]
    public string? At { get; init; }

    [Description("IANA zone of a local at.")]
    public string? TimeZone { get; init; }

    [Description("Main text: caption, message or description.")]
    public string? Text { get; init; }

    [Description("Media ids from upload_media, in order.")]
    public IReadOnlyList<string>? MediaIds { get; init; }

    [Description("Instagram: feed, reel, story. Facebook: post, reel. Snapchat: story, spotlight.")]
    [AllowedValues("feed", "post", "reel", "story", "spotlight")]
    public string? PostType { get; init; }

    [Description("YouTube, Pinterest: title.")]
    public string? Title { get; init; }

    [Description("Instagram, Facebook: comment below the post.")]
    public string? FirstComment { get; init; }

    [Description("Facebook preview or Pinterest destination.")]
    public string? Link { get; init; }

    [Description("Pinterest board id or name.")]
    public string? Board { get; init; }

    [Description("YouTube: made for children.")]
    public bool? MadeForKids { get; init; }

    [Description("Snapchat spotlight: language, like en_US.")]
    public string? Locale { get; init; }

    [Description("Snapchat spotlight: keep on profile.")]
    public bool? SaveToProfile { get; init; }

    [Description("TikTok: forbid comments.")]
    public bool? DisableComments { get; init; }

    [Description("TikTok: forbid duets.")]
    public bool? DisableDuet { get; init; }

    [Description("TikTok: forbid stitches.")]
    public bool? DisableStitch { get; init; }

    [Description("Instagram story: link address.")]
    public string? StoryLink { get; init; }

    [Description("Instagram reel: also in the feed.")]
    public bool? ShareToFeed { get; init; }

    [Description("Alternative text per media.")]
    public IReadOnlyList<AltText>? AltTexts { get; init; }

    [Description("False reminds people to publish by hand.")]
    public bool? AutoPublish { get; init; }
}

using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>The settings that only some networks take, under the names that schedule_posts takes them by.</summary>
internal sealed record OptionsView
{
    [Description("Kind of post.")]
    public string? PostType { get; init; }

    [Description("Title.")]
    public string? Title { get; init; }

    [Description("First comment.")]
    public string? FirstComment { get; init; }

    [Description("Link.")]
    public string? Link { get; init; }

    [Description("Pinterest board.")]
    public string? Board { get; init; }

    [Description("Made for children.")]
    public bool? MadeForKids { get; init; }

    [Description("Language.")]
    public string? Locale { get; init; }

    [Description("Kept on profile.")]
    public bool? SaveToProfile { get; init; }

    [Description("Comments forbidden.")]
    public bool? DisableComments { get; init; }

    [Description("Duets forbidden.")]
    public bool? DisableDuet { get; init; }

    [Description("Stitches forbidden.")]
    public bool? DisableStitch { get; init; }

    [Description("Story link.")]
    public string? StoryLink { get; init; }

    [Description("Also in the feed.")]
    public bool? ShareToFeed { get; init; }

    [Description("Alternative texts.")]
    public IReadOnlyList<AltTextView>? AltTexts { get; init; }

    public static OptionsView? Of(PostOptions options) => options == PostOptions.None ? null : new()
    {
        PostType = options.PostType,
        Title = options.Title,
        FirstComment = options.FirstComment,
        Link = options.Link,
        Board = options.Board,
        MadeForKids = options.MadeForKids,
        Locale = options.Locale,
        SaveToProfile = options.SaveToProfile,
        DisableComments = options.DisableComments,
        DisableDuet = options.DisableDuet,
        DisableStitch = options.DisableStitch,
        StoryLink = options.StoryLink,
        ShareToFeed = options.ShareToFeed,
        AltTexts = options.AltTexts is { Count: > 0 } texts ? [.. texts.Select(pair => new AltTextView { MediaId = pair.Key, Text = pair.Value })] : null,
    };
}

namespace Dash.Scheduling;

/// <summary>Names of the options in rules, problems and tools, and how to tell whether one is given.</summary>
public static class PostOptionNames
{
    private static readonly (string Name, Func<PostOptions, object?> Read)[] Options =
    [
        ("post_type", options => options.PostType),
        ("title", options => options.Title),
        ("first_comment", options => options.FirstComment),
        ("link", options => options.Link),
        ("board", options => options.Board),
        ("made_for_kids", options => options.MadeForKids),
        ("locale", options => options.Locale),
        ("save_to_profile", options => options.SaveToProfile),
        ("disable_comments", options => options.DisableComments),
        ("disable_duet", options => options.DisableDuet),
        ("disable_stitch", options => options.DisableStitch),
        ("story_link", options => options.StoryLink),
        ("share_to_feed", options => options.ShareToFeed),
        ("thumbnail_offset_ms", options => options.ThumbnailOffsetMilliseconds),
        ("thread_replies", options => options.ThreadReplies),
        ("alt_texts", options => options.AltTexts),
        ("content_tag_ids", options => options.ContentTagIds),
        ("campaign_ids", options => options.CampaignIds),
    ];

    /// <summary>All option names, in the order of <see cref="PostOptions"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Options.Select(option => option.Name)];

    /// <summary>The options that are given (a blank text counts as not given), with their values.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Given(PostOptions options)
    {
        foreach (var (name, read) in Options)
        {
            if (read(options) is { } value && !(value is string text && string.IsNullOrWhiteSpace(text)))
            {
                yield return new(name, value);
            }
        }
    }
}

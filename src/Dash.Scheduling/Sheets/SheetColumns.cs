namespace Dash.Scheduling;

/// <summary>The columns of a sheet of posts: the one list that reading and writing follow.</summary>
public static class SheetColumns
{
    internal const string Id = "id";
    internal const string State = "state";
    internal const string Channel = "channel";
    internal const string Publish = "publish";
    internal const string At = "at";
    internal const string TimeZone = "time_zone";
    internal const string Text = "text";
    internal const string MediaIds = "media_ids";
    internal const string AutoPublish = "auto_publish";
    internal const string Key = "key";

    /// <summary>All columns in the order in which they are written. Only <c>channel</c> must be there.</summary>
    public static IReadOnlyList<SheetColumn> All { get; } =
    [
        new(Id, "Id of a post that exists; kept on reading, so that its row is known again."),
        new(State, "State of a post that exists; not read."),
        new(Channel, "Channel id such as 144/instagram."),
        new(Publish, "schedule, now or draft; schedule when empty."),
        new(At, "Time in ISO 8601, with an offset or in time_zone."),
        new(TimeZone, "IANA zone of a time without offset, such as Europe/London."),
        new(Text, "The main text."),
        new(MediaIds, "Ids of media, with spaces between them."),
        new(AutoPublish, "false for a reminder instead of publishing; true when empty."),
        new(Key, "Name of this one post, for retries: the same key makes the post once."),
        new("post_type", "feed, reel, story, spotlight or post."),
        new("title", "Title of a video or pin."),
        new("first_comment", "Comment published right below the post."),
        new("link", "Address that the post leads to."),
        new("board", "Pinterest board, by id or name."),
        new("made_for_kids", "true or false."),
        new("locale", "Language and region such as en_US."),
        new("save_to_profile", "true or false."),
        new("disable_comments", "true or false."),
        new("disable_duet", "true or false."),
        new("disable_stitch", "true or false."),
        new("story_link", "Address that a story links to."),
        new("share_to_feed", "true or false."),
        new("thumbnail_offset_ms", "Cover frame, in milliseconds from the start of the video."),
        new("thread_replies", "Texts that continue the post, as a JSON array of texts."),
        new("alt_texts", "Alternative text per media id, as a JSON object."),
        new("content_tag_ids", "Ids, with spaces between them."),
        new("campaign_ids", "Ids, with spaces between them."),
    ];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(column => column.Name)];

    /// <summary>The column that a header or a JSON member names; null when there is none.</summary>
    public static string? Find(string header)
    {
        var plain = Plain(header);
        return Names.FirstOrDefault(name => string.Equals(Plain(name), plain, StringComparison.Ordinal));
    }

    internal static SchedulingProblem Unknown(string header)
    {
        var nearest = SheetSynonyms.Nearest(header);
        return new SchedulingProblem
        {
            Code = ProblemCodes.UnknownField,
            Message = $"There is no column '{header}'.",
            Field = "/" + header,
            Rule = "sheet.columns",
            Limit = string.Join(", ", Names),
            Actual = header,
            NextStep = nearest is null ? "Rename the column, or take it out." : $"Did you mean '{nearest}'?",
        };
    }

    internal static string Plain(string header) => string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

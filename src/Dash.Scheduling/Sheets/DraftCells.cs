using NodaTime;

namespace Dash.Scheduling;

/// <summary>Turns the cells of a row into a draft.</summary>
internal static class DraftCells
{
    public static SheetRow Read(RawSheetRow row, TimeResolver times)
    {
        var cells = new SheetCells(row.Cells);
        var draft = new PostDraft
        {
            Channel = Channel(cells),
            Mode = cells.Mode(SheetColumns.Publish),
            At = Time(cells, times),
            Zone = Written(cells) is { } time ? TimeResolver.WrittenZone(time) : null,
            Text = cells.Text(SheetColumns.Text),
            MediaIds = cells.Ids(SheetColumns.MediaIds) ?? [],
            AutoPublish = cells.Flag(SheetColumns.AutoPublish) ?? true,
            Options = Options(cells),
            Key = cells.Word(SheetColumns.Key),
        };
        List<SchedulingProblem> problems = [.. row.Problems, .. cells.Problems];
        return new SheetRow { Row = row.Row, PostId = cells.Word(SheetColumns.Id), Request = new DraftRequest { Draft = draft, Problems = problems } };
    }

    private static string Channel(SheetCells cells)
    {
        if (cells.Word(SheetColumns.Channel) is { } channel)
        {
            return channel;
        }

        cells.Problems.Add(SheetProblems.NoChannel());
        return "";
    }

    // Whether the time has passed is asked when the post is sent.
    private static Instant? Time(SheetCells cells, TimeResolver times)
    {
        try
        {
            return Written(cells) is { } time ? times.ResolveAnyTime(time) : null;
        }
        catch (SchedulingException refused)
        {
            cells.Problems.Add(refused.Problem);
            return null;
        }
    }

    private static TimeInput? Written(SheetCells cells) => cells.Word(SheetColumns.At) is { } at ? new TimeInput(at, cells.Word(SheetColumns.TimeZone)) : null;

    internal static PostOptions Options(SheetCells cells)
    {
        var options = new PostOptions
        {
            PostType = cells.Word("post_type"),
            Title = cells.Text("title"),
            FirstComment = cells.Text("first_comment"),
            Link = cells.Word("link"),
            Board = cells.Word("board"),
            MadeForKids = cells.Flag("made_for_kids"),
            Locale = cells.Word("locale"),
            SaveToProfile = cells.Flag("save_to_profile"),
            DisableComments = cells.Flag("disable_comments"),
            DisableDuet = cells.Flag("disable_duet"),
            DisableStitch = cells.Flag("disable_stitch"),
            StoryLink = cells.Word("story_link"),
            ShareToFeed = cells.Flag("share_to_feed"),
            ThumbnailOffsetMilliseconds = cells.Number("thumbnail_offset_ms"),
            ThreadReplies = cells.Texts("thread_replies"),
            AltTexts = cells.Map("alt_texts"),
            ContentTagIds = cells.Ids("content_tag_ids"),
            CampaignIds = cells.Ids("campaign_ids"),
        };
        return options == PostOptions.None ? PostOptions.None : options;
    }
}

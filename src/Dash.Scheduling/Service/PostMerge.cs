namespace Dash.Scheduling;

/// <summary>Puts changes onto a post.</summary>
internal static class PostMerge
{
    public static bool IsEditable(ScheduledPost post) =>
        post.State is not (PostState.Posted or PostState.Publishing or PostState.Imported);

    /// <summary>Spells out what the changes imply, so that a moved post does go out and one without time does not.</summary>
    public static PostChanges Complete(ScheduledPost current, PostChanges changes) => changes switch
    {
        { Mode: not null } => changes,
        { ClearTime: true } when current.State != PostState.Draft => changes with { Mode = PublishMode.Draft },
        { At: not null } when current.State is not (PostState.Draft or PostState.Scheduled) => changes with { Mode = PublishMode.Schedule },
        _ => changes,
    };

    public static PostDraft Apply(ScheduledPost current, PostChanges changes)
    {
        var mode = changes.Mode ?? (current.State == PostState.Draft ? PublishMode.Draft : PublishMode.Schedule);
        return new PostDraft
        {
            Channel = current.Channel,
            Mode = mode,
            At = changes.ClearTime ? null : changes.At ?? (mode == PublishMode.Now ? null : current.At),
            Zone = changes.Zone,
            Text = changes.Text ?? current.Text,
            MediaIds = changes.MediaIds ?? current.MediaIds,
            AutoPublish = changes.AutoPublish ?? current.AutoPublish,
            Options = Apply(current.Options, changes.Options),
        };
    }

    /// <summary>Whether the changes touch nothing but the time, so that what is already stored is not judged again.</summary>
    public static bool OnlyMoves(PostChanges changes) =>
        changes is { At: not null, Mode: null or PublishMode.Schedule } && (changes with { At = null, Mode = null }).IsEmpty;

    public static bool TimeIsNew(BatchItem item) =>
        item.Current is null || item.Changes is { At: not null } or { Mode: not null };

    /// <summary>Whether a post shows the changes, after an answer was lost.</summary>
    public static bool Shows(ScheduledPost post, BatchItem item)
    {
        var (wanted, changes) = (item.Draft!, item.Changes);
        return (changes.Text is null || (post.Text ?? "") == changes.Text)
            && (changes.At is null || post.At == changes.At)
            && (!changes.ClearTime || post.At is null)
            && (changes.MediaIds is null || post.MediaIds.SequenceEqual(changes.MediaIds, StringComparer.Ordinal))
            && (changes.AutoPublish is null || post.AutoPublish == changes.AutoPublish)
            && (changes.Mode is null || (post.State == PostState.Draft) == (wanted.Mode == PublishMode.Draft))
            && PostOptionNames.Given(changes.Options).All(option => post.UpdatedAt != item.Current!.UpdatedAt);
    }

    private static PostOptions Apply(PostOptions current, PostOptions changes) => new()
    {
        PostType = changes.PostType ?? current.PostType,
        Title = changes.Title ?? current.Title,
        FirstComment = changes.FirstComment ?? current.FirstComment,
        Link = changes.Link ?? current.Link,
        Board = changes.Board ?? current.Board,
        MadeForKids = changes.MadeForKids ?? current.MadeForKids,
        Locale = changes.Locale ?? current.Locale,
        SaveToProfile = changes.SaveToProfile ?? current.SaveToProfile,
        DisableComments = changes.DisableComments ?? current.DisableComments,
        DisableDuet = changes.DisableDuet ?? current.DisableDuet,
        DisableStitch = changes.DisableStitch ?? current.DisableStitch,
        StoryLink = changes.StoryLink ?? current.StoryLink,
        ShareToFeed = changes.ShareToFeed ?? current.ShareToFeed,
        ThumbnailOffsetMilliseconds = changes.ThumbnailOffsetMilliseconds ?? current.ThumbnailOffsetMilliseconds,
        ThreadReplies = changes.ThreadReplies ?? current.ThreadReplies,
        AltTexts = changes.AltTexts ?? current.AltTexts,
        ContentTagIds = changes.ContentTagIds ?? current.ContentTagIds,
        CampaignIds = changes.CampaignIds ?? current.CampaignIds,
    };
}

using Dash.McpServer.Results;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Arguments;

/// <summary>Turns posts and changes as callers write them into those of the port; times become instants here.</summary>
internal sealed class PostReader(TimeResolver times)
{
    /// <exception cref="SchedulingException">The time is no single instant.</exception>
    public PostDraft Draft(NewPost post, string? zone) => new()
    {
        Channel = post.Channel,
        Mode = WireNames.Mode(post.Publish) ?? PublishMode.Schedule,
        At = At(post, zone),
        Text = post.Text,
        MediaIds = post.MediaIds ?? [],
        AutoPublish = post.AutoPublish ?? true,
        Options = Options(post),
        Key = post.Key,
    };

    /// <exception cref="SchedulingException">The time is no single instant.</exception>
    public PostEdit Edit(PostChange change, string? zone) => new(change.Id, new PostChanges
    {
        Mode = WireNames.Mode(change.Publish),
        At = At(change, zone),
        Text = change.Text,
        MediaIds = change.MediaIds,
        AutoPublish = change.AutoPublish,
        Options = Options(change),
    });

    private Instant? At(PostFields fields, string? zone) =>
        fields.At is { } text ? times.Resolve(new TimeInput(text, fields.TimeZone ?? zone)) : null;

    private static PostOptions Options(PostFields fields) => new()
    {
        PostType = fields.PostType,
        Title = fields.Title,
        FirstComment = fields.FirstComment,
        Link = fields.Link,
        Board = fields.Board,
        MadeForKids = fields.MadeForKids,
        Locale = fields.Locale,
        SaveToProfile = fields.SaveToProfile,
        DisableComments = fields.DisableComments,
        DisableDuet = fields.DisableDuet,
        DisableStitch = fields.DisableStitch,
        StoryLink = fields.StoryLink,
        ShareToFeed = fields.ShareToFeed,
        AltTexts = fields.AltTexts?.DistinctBy(text => text.MediaId, StringComparer.Ordinal).ToDictionary(text => text.MediaId, text => text.Text, StringComparer.Ordinal),
    };
}

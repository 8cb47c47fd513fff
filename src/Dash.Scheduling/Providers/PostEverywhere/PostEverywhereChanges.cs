using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>Changes of a post in PostEverywhere's terms: what is null is not sent and stays as it is.</summary>
internal static class PostEverywhereChanges
{
    /// <summary>The change; null when there is nothing to change but the step that follows.</summary>
    public static PostUpdate? From(PostRevision revision, Post post, PostEverywhereStep step)
    {
        var (changes, network) = (revision.Changes, revision.Current.Network);

        // A board may have been given by its name; the result has its id.
        var options = changes.Options.Board is null ? changes.Options : changes.Options with { Board = revision.Result.Options.Board };
        var update = new PostUpdate
        {
            Content = changes.Text,
            ScheduledFor = step == PostEverywhereStep.None ? PostEverywhereTimes.Of(changes.At) : null,
            MediaIds = changes.MediaIds is { } media ? [.. media.Select(Guid.Parse)] : null,
            PlatformContent = PostEverywhereContent.Of(network, options, changes.Text, post.PlatformContent),
        };
        return update == new PostUpdate() ? null : update;
    }
}

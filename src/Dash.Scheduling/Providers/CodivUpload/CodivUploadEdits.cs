using CodivUpload.Sdk;
using Dash.Runtime;

namespace Dash.Scheduling;

/// <summary>Changes in CodivUpload's terms, and what it cannot change, said before anything is sent.</summary>
internal static class CodivUploadEdits
{
    /// <summary>Whether the change is to try a failed post once more and nothing else.</summary>
    public static bool IsRetry(PostRevision revision) =>
        revision.Current.State is PostState.Failed or PostState.NeedsAttention
        && revision.Changes is { Mode: PublishMode.Now } changes && (changes with { Mode = null }).IsEmpty;

    /// <exception cref="SchedulingException">The change is not possible there.</exception>
    public static PostUpdate From(PostRevision revision, IReadOnlyList<Uri>? media)
    {
        var changes = revision.Changes;
        Demand(revision, media);
        return new PostUpdate
        {
            Description = changes.Text,
            MediaUrls = media,
            Title = changes.Options.Title,
            ScheduledDate = changes.At is { } at ? new Optional<DateTimeOffset?>(at.ToDateTimeOffset()) : default,
            FirstComment = changes.Options.FirstComment is { } comment ? new Optional<string?>(comment.Length == 0 ? null : comment) : default,
        };
    }

    private static void Demand(PostRevision revision, IReadOnlyList<Uri>? media)
    {
        var (current, changes) = (revision.Current, revision.Changes);
        if (current.State is not (PostState.Scheduled or PostState.Draft))
        {
            throw No("/id", $"a post that is {current.ProviderStatus}", "Change it to go out now, and nothing else, to try it once more; or delete it and make a new one.");
        }

        if (changes.ClearTime || changes.Mode is PublishMode.Draft)
        {
            throw No("/at", "the time of a post into none", "Move the post to a later day, or delete it and keep the text.");
        }

        if (changes.Mode == PublishMode.Now)
        {
            throw No("/publish", "a scheduled post into one that goes out at once", "Give it a time a minute from now, or delete it and publish a new one.");
        }

        if (PostOptionNames.Given(changes.Options with { Title = null, FirstComment = null }).Select(option => option.Key).FirstOrDefault() is { } option)
        {
            throw No("/" + option, $"{option} of a post that exists", "Delete the post and make a new one with it.");
        }

        if (media is not null && (media.Count == 0 || current.MediaIds.Count == 0 || CodivUploadBodies.FormOf(media) != FormOf(current)))
        {
            throw No("/media_ids", "a post into one with media of another kind", "Delete the post and make a new one with these media.");
        }

        if (changes.MediaIds?.FirstOrDefault(id => CodivUploadLibrary.Address(id) is null) is { } number)
        {
            throw No("/media_ids", $"media by the number {number}", "Give the address of the file, which finding media tells.");
        }
    }

    private static CodivUploadForm? FormOf(ScheduledPost post) => CodivUploadLibrary.Address(post.MediaIds[0]) is { } address ? CodivUploadFiles.KindOf(address) : null;

    private static SchedulingException No(string field, string what, string instead) => new(new SchedulingProblem
    {
        Code = ProblemCodes.NotSupported,
        Message = $"CodivUpload cannot change {what}.",
        Field = field,
        Rule = "codivupload.edit_post",
        NextStep = instead,
    });
}

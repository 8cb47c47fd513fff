using Dash.McpServer.Results;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Arguments;

/// <summary>Turns posts and changes as callers write them into those of the port; times become instants here.</summary>
internal sealed class PostReader(TimeResolver times)
{
    /// <summary>A new post, with its time as it was written and all that could not be read.</summary>
    public static DraftRequest Request(NewPost post, string? zone)
    {
        var options = OptionReader.Read(post);
        return new DraftRequest
        {
            Draft = new PostDraft
            {
                Channel = post.Channel,
                Mode = WireNames.Mode(post.Publish) ?? PublishMode.Schedule,
                Text = post.Text,
                MediaIds = post.MediaIds ?? [],
                AutoPublish = options.Item.AutoPublish ?? true,
                Options = options.Item.Options,
                Key = post.Key,
            },
            Time = WrittenTime.Of(post.At, zone),
            Problems = options.Problems,
        };
    }

    /// <summary>A new post, ready to be sent.</summary>
    public ItemReading<PostDraft> Draft(NewPost post, string? zone)
    {
        var request = Request(post, zone);
        var (at, problem) = Resolve(request.Time);
        return new ItemReading<PostDraft>(request.Draft with { At = at, Zone = ZoneOf(request.Time) }, problem is null ? request.Problems : [.. request.Problems, problem]);
    }

    /// <summary>A change of a post, ready to be sent.</summary>
    public ItemReading<PostEdit> Edit(PostChange change, string? zone)
    {
        var (options, (at, problem), (seen, unreadable)) = (OptionReader.Read(change), Resolve(WrittenTime.Of(change.At, zone)), Seen(change.UpdatedAt));
        var edit = new PostEdit(change.Id, new PostChanges
        {
            Mode = WireNames.Mode(change.Publish),
            At = at,
            Zone = ZoneOf(WrittenTime.Of(change.At, zone)),
            Text = change.Text,
            MediaIds = change.MediaIds,
            AutoPublish = options.Item.AutoPublish,
            Options = options.Item.Options,
        })
        { SeenUpdatedAt = seen };
        return new ItemReading<PostEdit>(edit, [.. options.Problems, .. new[] { problem, unreadable }.OfType<SchedulingProblem>()]);
    }

    /// <summary>A post to delete.</summary>
    public ItemReading<PostDeletion> Deletion(PostRef post)
    {
        var (seen, problem) = Seen(post.UpdatedAt);
        return new ItemReading<PostDeletion>(new PostDeletion(post.Id, seen), problem is null ? [] : [problem]);
    }

    private static string? ZoneOf(TimeInput? time) => time is null ? null : TimeResolver.WrittenZone(time);

    private (Instant? At, SchedulingProblem? Problem) Resolve(TimeInput? time) => Try(time, times.Resolve);

    private (Instant? At, SchedulingProblem? Problem) Seen(string? updatedAt) =>
        Try(updatedAt is null ? null : new TimeInput(updatedAt, Field: "/updated_at"), times.ResolveAnyTime);

    private static (Instant? At, SchedulingProblem? Problem) Try(TimeInput? time, Func<TimeInput, Instant> resolve)
    {
        try
        {
            return (time is null ? null : resolve(time), null);
        }
        catch (SchedulingException refused)
        {
            return (null, refused.Problem);
        }
    }
}

using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// Changes and deletes posts. Both concern every account that a post goes to, so a post that was made elsewhere for several accounts is left
/// alone: the port knows one account per post.
/// </summary>
internal sealed class PostEverywhereEdits(PostsClient client, PostEverywhereReader reader)
{
    public async Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken)
    {
        var id = PostEverywhereId.Parse(revision.Current.Id);
        var post = await FetchAloneAsync(id, "changed", cancellationToken).ConfigureAwait(false);
        var step = PostEverywhereSteps.Of(revision);
        var patch = PostEverywhereChanges.From(revision, post, step);
        if (patch is not null)
        {
            await Write(id).RunAsync(() => client.UpdateAsync(id.Post, patch, cancellationToken)).ConfigureAwait(false);
        }

        if (step is PostEverywhereStep.Schedule or PostEverywhereStep.PublishDraft)
        {
            await LeaveDraftsAsync(id, step, revision, cancellationToken).ConfigureAwait(false);
        }
        else if (step == PostEverywhereStep.Retry)
        {
            var retry = new RetryRequest { AccountIds = [id.Account] };
            await Write(id).RunAsync(() => client.RetryAsync(id.Post, retry, cancellationToken)).ConfigureAwait(false);
        }

        return await GetAfterAsync(revision.Current, id, cancellationToken).ConfigureAwait(false);
    }

    public async Task DeleteAsync(string postId, CancellationToken cancellationToken)
    {
        var id = PostEverywhereId.Parse(postId);
        await FetchAloneAsync(id, "deleted", cancellationToken).ConfigureAwait(false);
        await Write(id).RunAsync(() => client.DeleteAsync(id.Post, cancellationToken: cancellationToken)).ConfigureAwait(false);
    }

    public async Task<ScheduledPost> GetAsync(PostEverywhereId id, CancellationToken cancellationToken)
    {
        var post = await FetchAsync(id, cancellationToken).ConfigureAwait(false);
        var places = await reader.ReadAsync(post, cancellationToken).ConfigureAwait(false);
        return places.FirstOrDefault(place => place.Id == id.ToString()) ?? throw new SchedulingException(PostEverywhereLimits.NoSuchPlace(id));
    }

    private static PostEverywhereCall Write(PostEverywhereId id) => PostEverywhereCall.Write("post", id.ToString());

    private async Task LeaveDraftsAsync(PostEverywhereId id, PostEverywhereStep step, PostRevision revision, CancellationToken cancellationToken)
    {
        var schedule = step == PostEverywhereStep.PublishDraft
            ? new DraftSchedule { PublishNow = true, AccountIds = [id.Account] }
            : new DraftSchedule { ScheduledFor = PostEverywhereTimes.Of(revision.Result.At), AccountIds = [id.Account] };
        await Write(id).RunAsync(() => client.ScheduleAsync(id.Post, schedule, cancellationToken)).ConfigureAwait(false);
    }

    // The write is done: a failure of this reading must not look like one of the write.
    private async Task<ScheduledPost> GetAfterAsync(ScheduledPost before, PostEverywhereId id, CancellationToken cancellationToken)
    {
        try
        {
            return await GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (SchedulingException unread)
        {
            throw new SchedulingException(PostEverywhereLimits.ChangedButUnread(before.Id, unread.Problem), unread);
        }
    }

    private async Task<Post> FetchAsync(PostEverywhereId id, CancellationToken cancellationToken)
    {
        var answer = await PostEverywhereCall.Read("post", id.ToString()).RunAsync(() => client.GetAsync(id.Post, cancellationToken)).ConfigureAwait(false);
        return answer.Data;
    }

    private async Task<Post> FetchAloneAsync(PostEverywhereId id, string what, CancellationToken cancellationToken)
    {
        var post = await FetchAsync(id, cancellationToken).ConfigureAwait(false);
        return PostEverywhereReader.CountPlaces(post) <= 1 ? post : throw new SchedulingException(PostEverywhereLimits.Shared(id, post, what));
    }
}

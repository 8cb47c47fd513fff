using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Scheduling;

/// <summary>
/// Plays the part of the networks. A due post goes SCHEDULED, AUTOPUBLISHING, POSTED in two steps, each stored; one that people publish by hand
/// ends as USERS_NOTIFIED, one that needs approval as MISSING_APPROVALS, since nobody can approve here.
/// </summary>
internal sealed class Publisher(Database database, SandboxFaults faults) : IClockWork
{
    public DateTimeOffset? NextDue() => database.Run(session => new PostStore(session).NextDue());

    public void DoNext(DateTimeOffset now) => database.Run(session =>
    {
        var posts = new PostStore(session);
        if (posts.FirstDue(now) is { } post)
        {
            Step(post, now);
            post.UpdatedAt = now;
            posts.Save(post);
        }
    });

    /// <summary>When a post with this status has to be looked at.</summary>
    public static DateTimeOffset? DueAt(string status, DateTimeOffset? timestamp, DateTimeOffset now) => status switch
    {
        PostStatus.Scheduled => timestamp,
        PostStatus.Autopublishing => now,
        _ => null,
    };

    /// <summary>Where a published post is to be seen. The name is reserved for examples: nobody can be led to a page that is not there.</summary>
    public static string LiveAddress(StoredPost post) => $"https://{post.Network}.example/posts/{post.Id}";

    private void Step(StoredPost post, DateTimeOffset now)
    {
        if (post.Text("approval_policy") == "APPROVAL_REQUIRED")
        {
            (post.Status, post.DueAt) = (PostStatus.MissingApprovals, null);
        }
        else if (post.Status == PostStatus.Autopublishing)
        {
            Finish(post, now);
        }
        else
        {
            (post.Status, post.DueAt) = post.AutoPublish ? (PostStatus.Autopublishing, now) : (PostStatus.UsersNotified, (DateTimeOffset?)null);
        }
    }

    private void Finish(StoredPost post, DateTimeOffset now)
    {
        post.DueAt = null;
        // A post published at once goes out now, whatever time it carried.
        post.Timestamp = post.Timestamp <= now ? post.Timestamp : now;
        if (faults.TakePublishingError(post.Id) is { } error)
        {
            post.Status = PostStatus.Failed;
            post.Fields["auto_publish_error"] = error;
            return;
        }

        post.Status = PostStatus.Posted;
        post.Fields["live_post_url"] = LiveAddress(post);
        if (!string.IsNullOrEmpty(post.Text("first_comment")))
        {
            post.Fields["first_comment_status"] = "SUCCESS";
        }
    }
}

using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>Brings posts out when their time comes: first they are publishing, then each network has them or says why not.</summary>
internal sealed class PostPublisher(Database database, SandboxFaults faults) : IClockWork
{
    public DateTimeOffset? NextDue() => database.Run(session => Store(session).NextDue(Kinds.Post));

    public void DoNext(DateTimeOffset now) => database.Run(session =>
    {
        var store = Store(session);
        if (store.FirstDue(Kinds.Post, now) is not { } document)
        {
            return;
        }

        var post = new WorkspacePost(document);
        post.Touch(now);
        if (post.Status == PostState.Scheduled)
        {
            post.Status = PostState.Publishing;
            post.Save(store, now);
        }
        else
        {
            Publish(post, store);
            post.Save(store, dueAt: null);
        }
    });

    private void Publish(WorkspacePost post, DocumentStore store)
    {
        var connected = ProfileBook.Find(store, post.Profile)?.Platforms ?? [];
        foreach (var destination in post.Destinations.Where(destination => destination["status"]!.GetValue<string>() == PostState.Pending))
        {
            var platform = destination["platform"]!.GetValue<string>();
            destination["external_job_id"] = Guid.NewGuid().ToString("N")[..12];
            var error = faults.TakePublishingError(post.Id, platform) ?? (connected.Contains(platform) ? null : $"No {platform} account is connected on {post.Profile}");
            destination["status"] = error is null ? PostState.Success : PostState.Failed;
            destination["error_message"] = error;
            destination["post_url"] = error is null ? $"https://{platform.Replace('_', '-')}.example/posts/{destination["id"]!.GetValue<string>()}" : null;
            destination.Remove(error is null ? "error_message" : "post_url");
        }

        var failed = post.Destinations.Count(destination => destination["status"]!.GetValue<string>() == PostState.Failed);
        post.Status = failed == 0 ? PostState.Completed : failed == post.Destinations.Count ? PostState.Failed : PostState.PartiallyFailed;
    }

    private static DocumentStore Store(SqliteSession session) => new(session, Kinds.System);
}

using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Plays the part of the networks: what is due goes queued, publishing, and published or failed, each step stored.</summary>
internal sealed class PostPublisher(Workspace workspace) : IClockWork
{
    public DateTimeOffset? NextDue() => workspace.Run(turn => turn.Store.NextDue(Kinds.Post));

    public void DoNext(DateTimeOffset now) => workspace.Run(turn =>
    {
        if (turn.Store.FirstDue(Kinds.Post, now) is { } post)
        {
            Step(post, turn, now);
            post["status"] = PostStates.Derive(post);
            post["updated_at"] = Moment.UtcText(now);
            Tell(post, turn);
            turn.SavePost(post);
        }

        return true;
    });

    private void Step(JsonObject post, WorkspaceTurn turn, DateTimeOffset now)
    {
        var destinations = post.Objects("destinations");
        var under = destinations.Where(destination => destination.Text("status") == PostStates.Publishing).ToList();
        if (under.Count > 0)
        {
            under.ForEach(destination => Finish(post, destination, turn, now));
            return;
        }

        foreach (var destination in destinations.Where(destination => destination.Text("status") == PostStates.Queued && !(destination.Time("scheduled_for") > now)))
        {
            destination["status"] = PostStates.Publishing;
            destination["attempts"] = destination.Number("attempts")!.Value + 1;
        }
    }

    private void Finish(JsonObject post, JsonObject destination, WorkspaceTurn turn, DateTimeOffset now)
    {
        var platform = destination.Text("platform")!;
        var isConnected = turn.FindAccount(destination.Number("account_id")!.Value) is { } account && ((JsonObject)account["health"]!).Flag("can_post");
        var error = isConnected ? workspace.Faults.TakePublishingError(post.Text("post_id")!, platform) : "The account has to be connected again.";
        if (error is null)
        {
            var id = Guid.NewGuid().ToString("N")[..12];
            (destination["status"], destination["published_at"]) = (PostStates.Published, Moment.UtcText(now));
            (destination["platform_post_id"], destination["platform_post_url"]) = (id, $"https://{platform}.example/posts/{id}");
        }
        else
        {
            destination["same_failures"] = destination.Text("last_error") == error ? destination.Number("same_failures")!.Value + 1 : 1L;
            (destination["status"], destination["error"], destination["last_error"], destination["failed_at"]) = (PostStates.Failed, error, error, Moment.UtcText(now));
        }

        turn.Tell(error is null ? "post.published" : "post.failed", PostView.Told(post, destination));
    }

    // Those of destinations are told one by one.
    private static void Tell(JsonObject post, WorkspaceTurn turn)
    {
        var name = post.Text("status") switch
        {
            PostStates.Publishing => "post.publishing",
            PostStates.PartiallyFailed => "post.partially_failed",
            _ => null,
        };
        if (name is not null)
        {
            turn.Tell(name, post.Pick("post_id"));
        }
    }
}

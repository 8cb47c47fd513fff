using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>What moves posts on: drafts are scheduled or published, failed destinations are tried again.</summary>
internal sealed class PostProgress(Workspace workspace)
{
    private const long MostSameFailures = 5;

    public ApiResponse Schedule(ApiRequest request) => workspace.Run(turn =>
    {
        var (post, maker) = (PostOperations.Find(turn, request), new PostMaker(turn));
        var (time, now) = (request.Body.Time("scheduled_for"), request.Body.Flag("publish_now"));
        if (post.Text("status") != PostStates.Draft)
        {
            throw Refusals.Conflict($"Only drafts are scheduled; this post is {post.Text("status")}.");
        }

        if (now == time is not null)
        {
            throw Refusals.NotValid("Give either scheduled_for or publish_now.");
        }

        if (time < turn.Now.AddMinutes(1))
        {
            throw Refusals.NotValid("scheduled_for has to be at least a minute ahead.");
        }

        if (request.Body["account_ids"] is { } accounts)
        {
            post["account_ids"] = accounts.DeepClone();
        }

        post["scheduled_for"] = time is { } given ? Moment.UtcText(given) : null;
        post["updated_at"] = Moment.UtcText(turn.Now);
        var found = maker.FindAccounts(post.Numbers("account_ids"), mayBeNone: false);
        maker.Demand(post, found, draft: false);
        maker.Release(post, found);
        turn.SavePost(post);
        return Envelope.Ok(Scheduled(post, now), turn.Now);
    });

    public ApiResponse Retry(ApiRequest request) => workspace.Run(turn =>
    {
        var (post, wanted) = (PostOperations.Find(turn, request), request.Body.Numbers("account_ids"));
        var failed = Failed(post).Where(destination => wanted.Count == 0 || wanted.Contains(destination.Number("account_id")!.Value)).ToList();
        if (failed.Count == 0)
        {
            throw Refusals.Conflict("Nothing of this post has failed.");
        }

        if (failed.Exists(IsGivenUp))
        {
            throw Refusals.Of(422, "permanent_failure_circuit_breaker", "The destination failed five times for the same reason. Create a new post.");
        }

        Requeue(post, failed, turn);
        return Envelope.Ok(
            new JsonObject
            {
                ["post_id"] = post.Text("post_id"),
                ["retried_count"] = failed.Count,
                ["destinations"] = new JsonArray([.. failed.Select(destination => destination.Pick("id", "account_id", "platform", "status"))]),
                ["next_step"] = "Read the results of the post in a moment.",
            },
            turn.Now);
    });

    public ApiResponse RetryMany(ApiRequest request) => workspace.Run(turn =>
    {
        if (request.Body.Count == 0)
        {
            throw Refusals.NotValid("Say which posts: post_ids, account_id, platform, failed_after, failed_before or max_attempts.");
        }

        var retried = new JsonArray();
        foreach (var post in turn.Store.List(Kinds.Post))
        {
            var failed = Failed(post).Where(destination => Matches(post, destination, request.Body) && !IsGivenUp(destination)).ToList();
            Requeue(post, failed, turn);
            failed.ForEach(destination => retried.Add((JsonNode)new JsonObject
            {
                ["destination_id"] = destination.Text("id"),
                ["post_id"] = post.Text("post_id"),
                ["platform"] = destination.Text("platform"),
                ["new_status"] = PostStates.Queued,
            }));
        }

        var count = retried.Count;
        return Envelope.Ok(
            new JsonObject { ["retried_count"] = count, ["destinations"] = retried, ["message"] = string.Create(CultureInfo.InvariantCulture, $"{count} destinations are tried again.") },
            turn.Now);
    });

    private static bool IsGivenUp(JsonObject destination) => destination.Number("same_failures") >= MostSameFailures;

    private static IEnumerable<JsonObject> Failed(JsonObject post) => post.Objects("destinations").Where(destination => destination.Text("status") == PostStates.Failed);

    private static bool Matches(JsonObject post, JsonObject destination, JsonObject filter) =>
        (filter["post_ids"] is null || filter.Texts("post_ids").Contains(post.Text("post_id"), StringComparer.OrdinalIgnoreCase))
        && (filter.Number("account_id") is not { } account || destination.Number("account_id") == account)
        && (filter.Text("platform") is not { } platform || destination.Text("platform") == platform)
        && (filter.Number("max_attempts") is not { } most || destination.Number("attempts") <= most)
        && !(destination.Time("failed_at") < filter.Time("failed_after"))
        && !(destination.Time("failed_at") > filter.Time("failed_before"));

    private static void Requeue(JsonObject post, List<JsonObject> failed, WorkspaceTurn turn)
    {
        foreach (var destination in failed)
        {
            (destination["status"], destination["scheduled_for"], destination["error"]) = (PostStates.Queued, null, null);
        }

        if (failed.Count > 0)
        {
            post["status"] = PostStates.Derive(post);
            post["updated_at"] = Moment.UtcText(turn.Now);
            turn.SavePost(post);
        }
    }

    private static JsonObject Scheduled(JsonObject post, bool now)
    {
        var answer = post.Pick("post_id", "status", "scheduled_for");
        answer["publish_now"] = now;
        answer["destinations"] = new JsonArray([.. post.Objects("destinations").Select(destination => destination.Pick("account_id", "platform", "status"))]);
        answer["message"] = now ? "The post is going out." : "The post goes out at its time.";
        return answer;
    }
}

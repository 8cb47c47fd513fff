using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Posts one by one: made, listed, read, changed, deleted.</summary>
internal sealed class PostOperations(Workspace workspace)
{
    public ApiResponse Create(ApiRequest request) => workspace.Run(turn => Envelope.Created(new PostMaker(turn).Create(request.Body), turn.Now));

    public ApiResponse List(ApiRequest request) => workspace.Run(turn =>
        Envelope.Ok(PagedAnswer.Of(request, "posts", [.. PostFilter.Apply(request, turn)], post => PostView.Of(post, turn)), turn.Now));

    public ApiResponse Get(ApiRequest request) => workspace.Run(turn => Envelope.Ok(PostView.Of(Find(turn, request), turn), turn.Now));

    public ApiResponse Results(ApiRequest request) => workspace.Run(turn => Envelope.Ok(PostView.Results(Find(turn, request)), turn.Now));

    public ApiResponse Update(ApiRequest request) => workspace.Run(turn =>
    {
        var post = Find(turn, request);
        if (!PostStates.IsOpen(post))
        {
            throw Refusals.Conflict($"A post that is {post.Text("status")} cannot be changed.");
        }

        Change(post, request.Body, turn);
        turn.SavePost(post);
        turn.Tell("post.updated", post.Pick("post_id"));
        return Envelope.Ok(PostView.Of(post, turn), turn.Now);
    });

    public ApiResponse Delete(ApiRequest request) => workspace.Run(turn =>
    {
        var post = Find(turn, request);
        var retracts = request.Parameters.ContainsKey("delete_on_platforms");
        if (!PostStates.IsOpen(post) && post.Text("status") != PostStates.Failed && !retracts)
        {
            throw Refusals.Of(409, "post_already_published", "The post is out, or going out. On x it can be retracted with delete_on_platforms.");
        }

        turn.Store.Delete(Kinds.Post, post.Text("post_id")!);
        turn.Tell("post.deleted", post.Pick("post_id"));
        var answer = new JsonObject { ["post_id"] = post.Text("post_id"), ["deleted"] = true };
        if (retracts)
        {
            answer["x_deletion"] = new JsonArray([.. post.Objects("destinations")
                .Where(destination => destination.Text("platform") == "x" && destination.Text("status") == PostStates.Published)
                .Select(destination => { var gone = destination.Pick("account_id", "platform_post_id"); gone["deleted"] = true; return gone; })]);
        }

        return Envelope.Ok(answer, turn.Now);
    });

    public static JsonObject Find(WorkspaceTurn turn, ApiRequest request) => turn.Demand(Kinds.Post, request.Text("post_id")!);

    private static void Change(JsonObject post, JsonObject body, WorkspaceTurn turn)
    {
        var maker = new PostMaker(turn);
        foreach (var name in (ReadOnlySpan<string>)["content", "timezone", "media_ids", "account_ids"])
        {
            if (body[name] is { } value)
            {
                post[name] = value.DeepClone();
            }
        }

        if (body.Time("scheduled_for") is { } time)
        {
            maker.DemandFuture(time);
            post["scheduled_for"] = Moment.UtcText(time);
        }

        if (body["platform_content"] is JsonObject content)
        {
            var merged = post["platform_content"] as JsonObject ?? [];
            merged.Merge(content);
            post["platform_content"] = merged.DeepClone();
        }

        var isDraft = post.Text("status") == PostStates.Draft;
        var accounts = maker.FindAccounts(post.Numbers("account_ids"), mayBeNone: isDraft);
        maker.Demand(post, accounts, isDraft);
        post["updated_at"] = Moment.UtcText(turn.Now);
        if (!isDraft)
        {
            PostMaker.Address(post, accounts);
        }
    }
}

using System.Text.Json.Nodes;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Posts as they are answered.</summary>
internal static class PostView
{
    public static JsonObject Of(JsonObject post, WorkspaceTurn turn)
    {
        var view = post.Pick("post_id", "content", "status", "account_ids", "scheduled_for", "timezone", "media_ids", "created_at", "updated_at");
        view["id"] = post.Text("post_id");
        view["media"] = new JsonArray([.. post.Texts("media_ids").Select(id => turn.Store.Find(Kinds.Media, id)).OfType<JsonObject>().Select(media => media.Pick("media_id", "type", "width", "height", "duration"))]);
        if (post["platform_content"] is { } content)
        {
            view["platform_content"] = content.DeepClone();
        }

        view["campaign_id"] = post["campaign_id"]?.DeepClone();
        view["destinations"] = new JsonArray([.. post.Objects("destinations").Select(Destination)]);
        return view;
    }

    public static JsonObject Results(JsonObject post) => new()
    {
        ["post_id"] = post.Text("post_id"),
        ["post_status"] = post.Text("status"),
        ["results"] = new JsonArray([.. post.Objects("destinations").Select(destination =>
        {
            var result = destination.Pick("account_id", "account_name", "platform", "status", "published_at", "platform_post_id", "platform_post_url", "error", "attempts");
            result["next_retry_at"] = null;
            return result;
        })]),
    };

    /// <summary>What a webhook is told of a destination.</summary>
    public static JsonObject Told(JsonObject post, JsonObject destination)
    {
        var told = destination.Pick("platform", "account_id", "account_name", "published_at", "platform_post_url");
        (told["post_id"], told["destination_id"]) = (post.Text("post_id"), destination.Text("id"));
        if (destination.Text("error") is { } error)
        {
            told["error"] = error;
        }

        return told;
    }

    private static JsonObject Destination(JsonObject destination) => destination.Pick(
        "id", "account_id", "account_name", "platform", "status", "scheduled_for", "published_at", "platform_post_id", "platform_post_url", "error", "attempts");
}

using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>The connected accounts and how they are.</summary>
internal sealed class AccountOperations(Workspace workspace)
{
    public ApiResponse List() => workspace.Run(turn =>
    {
        var accounts = turn.Store.List(Kinds.Account);
        return Envelope.Ok(
            new JsonObject
            {
                ["accounts"] = new JsonArray([.. accounts.Select(Brief)]),
                ["account_ids"] = new JsonArray([.. accounts.Select(account => account["account_id"]!.DeepClone())]),
            },
            turn.Now);
    });

    public ApiResponse Get(ApiRequest request) => workspace.Run(turn => Envelope.Ok(Find(turn, request), turn.Now));

    public ApiResponse Health(ApiRequest request) => workspace.Run(turn =>
    {
        var account = Find(turn, request);
        var (id, canPost) = (account.Number("account_id")!.Value, ((JsonObject)account["health"]!).Flag("can_post"));
        var posts = turn.Store.List(Kinds.Post).SelectMany(post => post.Objects("destinations")).Where(destination => destination.Number("account_id") == id).ToList();
        var answer = account.Pick("account_id", "platform", "account_name", "is_active");
        answer["platform_account_id"] = id.ToString(CultureInfo.InvariantCulture);
        answer["status"] = canPost ? "healthy" : "broken";
        answer["can_post"] = canPost;
        answer["reasons"] = canPost ? new JsonArray() : new JsonArray("needs_reconnection", "token_expired");
        answer["needs_reconnection"] = !canPost;
        answer["needs_reconnection_since"] = canPost ? null : account["created_at"]!.DeepClone();
        answer["token"] = Token(canPost, account, turn.Now);
        answer["activity"] = new JsonObject
        {
            ["last_published_at"] = posts.Select(destination => destination.Text("published_at")).Max(StringComparer.Ordinal),
            ["failures_last_7d"] = posts.Count(destination => destination.Text("status") == PostStates.Failed),
            ["permanent_failures_last_7d"] = 0,
            ["queued_count"] = posts.Count(destination => destination.Text("status") == PostStates.Queued),
        };
        answer["connected_at"] = account["created_at"]!.DeepClone();
        return Envelope.Ok(answer, turn.Now);
    });

    public static JsonObject Brief(JsonObject account) =>
        account.Pick("account_id", "id", "platform", "account_name", "avatar_url", "is_active", "created_at", "health");

    private static JsonObject Token(bool canPost, JsonObject account, DateTimeOffset now) => new()
    {
        ["expires_at"] = Moment.UtcText(canPost ? now.AddDays(60) : now.AddDays(-1)),
        ["last_refresh"] = account["created_at"]!.DeepClone(),
        ["expired"] = !canPost,
        ["expiring_soon"] = false,
    };

    private static JsonObject Find(WorkspaceTurn turn, ApiRequest request) => turn.Demand(Kinds.Account, request.Id("account_id").ToString(CultureInfo.InvariantCulture));
}

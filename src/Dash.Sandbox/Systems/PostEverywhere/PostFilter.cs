using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Which posts a listing shows, and in which order.</summary>
internal static class PostFilter
{
    public static IEnumerable<JsonObject> Apply(ApiRequest request, WorkspaceTurn turn)
    {
        var posts = turn.Store.List(Kinds.Post).Where(post => Matches(post, request, turn));
        var field = request.Text("sort") ?? "created_at";

        // Entries without the time that is sorted by come last, whatever the direction; those of one moment in the order of their creation.
        return request.Text("order") == "asc"
            ? posts.OrderBy(post => TimeOf(post, field) is null).ThenBy(post => TimeOf(post, field))
            : posts.Reverse().OrderBy(post => TimeOf(post, field) is null).ThenByDescending(post => TimeOf(post, field));
    }

    private static bool Matches(JsonObject post, ApiRequest request, WorkspaceTurn turn) =>
        IsOneOf(request, "status", post.Text("status")!)
        && (!request.Parameters.ContainsKey("platform") || PlatformsOf(post, turn).Any(platform => IsOneOf(request, "platform", platform)))
        && (request.Number("account_id") is not { } account || post.Numbers("account_ids").Contains(account))
        && (request.Number("campaign_id") is not { } campaign || post.Number("campaign_id") == campaign)
        && (request.Text("search") is not { } words || post.Text("content")?.Contains(words, StringComparison.OrdinalIgnoreCase) == true)
        && IsWithin(request, "created", TimeOf(post, "created_at"))
        && IsWithin(request, "scheduled", TimeOf(post, "scheduled_for"))
        && IsWithin(request, "published", TimeOf(post, "published_at"))
        && IsWithin(request, "updated", TimeOf(post, "updated_at"));

    private static bool IsOneOf(ApiRequest request, string name, string value) =>
        !request.Parameters.TryGetValue(name, out var given) || ((JsonArray)given).Any(item => item!.GetValue<string>() == value);

    private static bool IsWithin(ApiRequest request, string what, DateTimeOffset? time)
    {
        var (after, before) = (Bound(request, what + "_after"), Bound(request, what + "_before"));
        return (after is null && before is null) || (time is { } known && !(known < after) && !(known > before));
    }

    private static DateTimeOffset? Bound(ApiRequest request, string name) => request.Text(name) is { } text ? Moment.Parse(text) : null;

    private static DateTimeOffset? TimeOf(JsonObject post, string field) => field == "published_at"
        ? post.Objects("destinations").Select(destination => destination.Time("published_at")).Max()
        : post.Time(field);

    private static IEnumerable<string> PlatformsOf(JsonObject post, WorkspaceTurn turn) =>
        post.Numbers("account_ids").Select(turn.FindAccount).OfType<JsonObject>().Select(account => account.Text("platform")!);
}

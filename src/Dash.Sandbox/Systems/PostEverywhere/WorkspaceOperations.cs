using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Who asks, what is allowed, what is queued, and how it went.</summary>
internal sealed class WorkspaceOperations(Workspace workspace)
{
    private const long QueuePreview = 10;

    public ApiResponse Me(ApiRequest request) => workspace.Run(turn =>
    {
        var access = request.CallerAs<PostEverywhereAccess>();
        var scopes = new JsonArray([.. access.Scopes.Select(scope => JsonValue.Create(scope))]);
        var posts = turn.Store.List(Kinds.Post);
        return Envelope.Ok(
            new JsonObject
            {
                ["api_key"] = new JsonObject { ["id"] = "key_1", ["key_prefix"] = access.Key[..12], ["name"] = "Sandbox", ["scopes"] = scopes.DeepClone(), ["last_used_at"] = Moment.UtcText(turn.Now), ["expires_at"] = null },
                ["scopes"] = scopes,
                ["user"] = new JsonObject { ["id"] = 11L, ["email"] = "maple@example.com", ["name"] = "Maple" },
                ["organization"] = Organization(turn.Now),
                ["workspace"] = new JsonObject { ["id"] = 1L, ["name"] = "Maple Studio" },
                ["quota"] = Quota(turn),
                ["stats"] = new JsonObject
                {
                    ["posts_last_30d"] = posts.Count(post => post.Time("created_at") > turn.Now.AddDays(-30)),
                    ["total_posts"] = posts.Count,
                },
            },
            turn.Now);
    });

    public ApiResponse PlatformRules() => Envelope.Ok(PlatformPolicy.Describe(), workspace.Now);

    public ApiResponse Queue(ApiRequest request) => workspace.Run(turn => Envelope.Ok(new PostQueue(turn).Preview(request.Number("preview") ?? QueuePreview), turn.Now));

    public ApiResponse Summary(ApiRequest request) => workspace.Run(turn =>
    {
        var period = request.Text("period") ?? "month";
        var (from, to) = Range(period, request, turn.Now);
        var posts = turn.Store.List(Kinds.Post).Where(post => post.Time("created_at") is { } made && !(made < from) && made <= to).ToList();
        var destinations = posts.SelectMany(post => post.Objects("destinations")).ToList();
        var counts = new JsonObject { ["total"] = posts.Count };
        foreach (var status in (ReadOnlySpan<string>)[PostStates.Draft, PostStates.Scheduled, PostStates.Publishing, PostStates.Published, PostStates.PartiallyFailed, PostStates.Failed])
        {
            counts[status] = Count(posts, status);
        }

        return Envelope.Ok(
            new JsonObject
            {
                ["period"] = period,
                ["range"] = new JsonObject { ["from"] = from is { } start ? Moment.UtcText(start) : null, ["to"] = Moment.UtcText(to) },
                ["posts"] = counts,
                ["by_platform"] = new JsonArray([.. destinations.GroupBy(destination => destination.Text("platform")!, StringComparer.Ordinal).Select(group => Platform(group.Key, [.. group]))]),
                ["metrics"] = new JsonObject { ["views"] = 0, ["likes"] = 0, ["comments"] = 0, ["shares"] = 0, ["impressions"] = 0, ["clicks"] = 0 },
                ["ai_credits"] = new JsonObject { ["used_this_period"] = turn.Count(CreationOperations.Credits, 0), ["bonus"] = 0 },
            },
            turn.Now);
    });

    private static JsonObject Organization(DateTimeOffset now) => new()
    {
        ["id"] = 3L,
        ["name"] = "Maple Group",
        ["subscription_plan"] = "starter",
        ["subscription_status"] = "active",
        ["subscription_source"] = "stripe",
        ["trial_end"] = null,
        ["current_period_end"] = Moment.UtcText(now.AddDays(20)),
        ["cancel_at_period_end"] = false,
        ["entitled"] = true,
    };

    private static JsonObject Quota(WorkspaceTurn turn) => new()
    {
        ["accounts"] = new JsonObject { ["used"] = turn.Store.Count(Kinds.Account), ["limit"] = ConnectOperations.MostAccounts },
        ["ai_credits"] = new JsonObject { ["used"] = turn.Count(CreationOperations.Credits, 0), ["limit"] = CreationOperations.MostCredits, ["bonus"] = 0L },
        ["storage_bytes"] = new JsonObject { ["used"] = turn.Store.List(Kinds.Media).Sum(media => media.Number("size") ?? 0), ["limit"] = 5L << 30 },
        ["team_seats"] = new JsonObject { ["limit"] = 3L },
    };

    private static (DateTimeOffset? From, DateTimeOffset To) Range(string period, ApiRequest request, DateTimeOffset now) => period switch
    {
        "today" => (now.AddDays(-1), now),
        "week" => (now.AddDays(-7), now),
        "month" => (now.AddDays(-30), now),
        "all" => (null, now),
        _ => Moment.Parse(request.Text("from")) is { } from && Moment.Parse(request.Text("to")) is { } to
            ? (from, to)
            : throw Refusals.NotValid("A custom period needs from and to."),
    };

    private static JsonObject Platform(string platform, IReadOnlyList<JsonObject> destinations) => new()
    {
        ["platform"] = platform,
        ["total"] = destinations.Count,
        ["scheduled"] = Count(destinations, PostStates.Queued),
        ["published"] = Count(destinations, PostStates.Published),
        ["failed"] = Count(destinations, PostStates.Failed),
    };

    private static int Count(IEnumerable<JsonObject> documents, string status) => documents.Count(document => document.Text("status") == status);
}

using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>Live sessions on YouTube: planned, on air at their time, and over when somebody stops them.</summary>
internal sealed class BroadcastDesk(SandboxContext context) : IClockWork
{
    private const int DefaultPage = 50;
    private static readonly TimeSpan Lead = TimeSpan.FromMinutes(1);

    private static readonly (string Id, string Title)[] CategoryNames =
    [
        ("1", "Film & Animation"), ("2", "Autos & Vehicles"), ("10", "Music"), ("15", "Pets & Animals"), ("17", "Sports"), ("20", "Gaming"), ("22", "People & Blogs"),
        ("23", "Comedy"), ("24", "Entertainment"), ("25", "News & Politics"), ("26", "Howto & Style"), ("27", "Education"), ("28", "Science & Technology"),
    ];

    public static ApiResponse Categories() =>
        ApiResponse.Ok(new JsonArray([.. CategoryNames.Select(category => new JsonObject { ["id"] = category.Id, ["title"] = category.Title })]));

    public ApiResponse List(ApiRequest request) => Run(store =>
    {
        var limit = int.TryParse(request.Text("limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : DefaultPage;
        var found = store.List(Kinds.Broadcast).Where(session => Fits(session, request, "profile_id", "profile_id") && Fits(session, request, "status", "status")
            && Fits(session, request, "account_id", "social_account_id"));
        return ApiResponse.Ok(new JsonObject { ["success"] = true, ["broadcasts"] = new JsonArray([.. found.Take(limit)]) });
    });

    public ApiResponse Start(ApiRequest request) => Run(store =>
    {
        var (sent, now) = (request.Body, context.Clock.GetUtcNow());
        var profile = ProfileBook.Demand(store, sent["profile_name"]!.GetValue<string>());
        if (!profile.Platforms.Contains("youtube"))
        {
            throw new ApiProblem(403, $"Platform not connected: youtube on profile {profile.Name}");
        }

        var startsAt = Moment.Parse(sent["start_time"]?.GetValue<string>()) ?? now + Lead;
        var session = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["title"] = sent["title"]!.DeepClone(),
            ["status"] = startsAt > now + Lead ? "pending" : "starting",
            ["rtmp_url"] = "rtmp://live.youtube.example/live2",
            ["stream_key"] = Guid.NewGuid().ToString("N"),
            ["created_at"] = Moment.UtcText(now),
            ["social_account_id"] = profile.Id,
            ["profile_id"] = profile.Id,
        };
        foreach (var name in new[] { "description", "playlist_id" }.Where(sent.ContainsKey))
        {
            session[name] = sent[name]!.DeepClone();
        }

        store.Put(Kinds.Broadcast, session["id"]!.GetValue<string>(), session, startsAt);
        return ApiResponse.Ok(new JsonObject { ["status"] = session["status"]!.DeepClone(), ["broadcast_id"] = session["id"]!.DeepClone(), ["rtmp_url"] = session["rtmp_url"]!.DeepClone() });
    });

    public ApiResponse Stop(ApiRequest request) => Run(store =>
    {
        var session = store.Find(Kinds.Broadcast, request.Text("id")!) ?? throw Problems.NotFound("Broadcast");
        if (request.Body["delete_broadcast"]?.GetValue<bool>() ?? false)
        {
            store.Delete(Kinds.Broadcast, session["id"]!.GetValue<string>());
        }
        else
        {
            (session["status"], session["ended_at"]) = ("stopped", Moment.UtcText(context.Clock.GetUtcNow()));
            store.Put(Kinds.Broadcast, session["id"]!.GetValue<string>(), session);
        }

        return ApiResponse.Ok(new JsonObject { ["status"] = "stopped", ["message"] = "Broadcast stopped" });
    });

    public DateTimeOffset? NextDue() => context.Database.Run(session => new DocumentStore(session, Kinds.System).NextDue(Kinds.Broadcast));

    public void DoNext(DateTimeOffset now) => context.Database.Run(session =>
    {
        var store = new DocumentStore(session, Kinds.System);
        if (store.FirstDue(Kinds.Broadcast, now) is { } due)
        {
            (due["status"], due["started_at"]) = ("live", Moment.UtcText(now));
            due["youtube_broadcast_id"] = Guid.NewGuid().ToString("N")[..11];
            store.Put(Kinds.Broadcast, due["id"]!.GetValue<string>(), due);
        }
    });

    private static bool Fits(JsonObject session, ApiRequest request, string parameter, string member) =>
        request.Text(parameter) is not { } asked || session[member]?.GetValue<string>() == asked;

    private ApiResponse Run(Func<DocumentStore, ApiResponse> work) => context.Database.Run(session => work(new DocumentStore(session, Kinds.System)));
}

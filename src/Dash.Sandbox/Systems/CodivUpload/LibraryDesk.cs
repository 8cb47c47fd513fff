using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>The media library, whose list is a plain array and whose additions are told by their number alone, and the playlists over it.</summary>
internal sealed class LibraryDesk(SandboxContext context)
{
    public ApiResponse ListMedia(ApiRequest request) => List(Kinds.Media, request);

    public ApiResponse AddMedia(ApiRequest request) => Run(store =>
    {
        JsonObject[] added = [.. request.Items?.Select(item => (JsonObject)item!) ?? [request.Body]];
        for (var index = 0; index < added.Length; index++)
        {
            DemandProfile(store, added[index], request.Items is null ? "profile_id" : $"[{index}].profile_id");
            var asset = NewAsset(Guid.NewGuid().ToString(), added[index], context.Clock.GetUtcNow());
            store.Put(Kinds.Media, asset["id"]!.GetValue<string>(), asset);
        }

        return ApiResponse.Created(new JsonObject { ["message"] = "Media added", ["count"] = added.Length });
    });

    public ApiResponse GetMedia(ApiRequest request) => Run(store => ApiResponse.Ok(Shown(Demand(store, Kinds.Media, request, "Media"))));

    public ApiResponse DeleteMedia(ApiRequest request) => Run(store => store.Delete(Kinds.Media, request.Text("id")!)
        ? ApiResponse.Ok(new JsonObject { ["success"] = true, ["message"] = "Media deleted" })
        : throw Problems.NotFound("Media"));

    public ApiResponse ListPlaylists(ApiRequest request) => List(Kinds.Playlist, request);

    public ApiResponse GetPlaylist(ApiRequest request) => Run(store => ApiResponse.Ok(Demand(store, Kinds.Playlist, request, "Playlist")));

    public ApiResponse CreatePlaylist(ApiRequest request) => Run(store =>
    {
        var sent = request.Body;
        DemandProfile(store, sent, "profile_id");
        var assets = (sent["media_asset_ids"] as JsonArray ?? []).Select(id => id!.GetValue<string>()).ToList();
        if (assets.FindIndex(id => store.Find(Kinds.Media, id) is null) is >= 0 and var unknown)
        {
            throw Problems.NotValid($"media_asset_ids[{unknown}]", "No such file in the library");
        }

        var playlist = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["created_at"] = Moment.UtcText(context.Clock.GetUtcNow()),
            ["name"] = sent["name"]!.DeepClone(),
            ["profile_id"] = sent["profile_id"]!.DeepClone(),
            ["loop_enabled"] = sent["loop_enabled"]?.DeepClone() ?? false,
            ["workspace_id"] = ProfileBook.Workspace,
            ["items"] = new JsonArray([.. assets.Select((id, place) => new JsonObject { ["id"] = Guid.NewGuid().ToString(), ["media_asset_id"] = id, ["sort_order"] = place })]),
        };
        store.Put(Kinds.Playlist, playlist["id"]!.GetValue<string>(), playlist);
        return ApiResponse.Created(new JsonObject { ["message"] = "Playlist created", ["playlist"] = playlist });
    });

    public static JsonObject NewAsset(string id, JsonObject sent, DateTimeOffset now)
    {
        var asset = sent.DeepClone().AsObject();
        asset["id"] = id;
        asset["created_at"] = Moment.UtcText(now);
        asset["status"] = null;
        asset["workspace_id"] = ProfileBook.Workspace;
        return asset;
    }

    private ApiResponse List(string kind, ApiRequest request) => Run(store => ApiResponse.Ok(new JsonArray(
    [
        .. store.List(kind).Where(document => request.Text("profile_id") is not { } profile || document["profile_id"]?.GetValue<string>() == profile).Select(Shown),
    ])));

    // Files of the sandbox itself are kept without its address, which is another one after the next start.
    private JsonObject Shown(JsonObject document)
    {
        if (document["public_url"]?.GetValue<string>() is ['/', ..] own)
        {
            document["public_url"] = context.Absolute(own);
        }

        return document;
    }

    private static JsonObject Demand(DocumentStore store, string kind, ApiRequest request, string what) =>
        store.Find(kind, request.Text("id")!) ?? throw Problems.NotFound(what);

    private static void DemandProfile(DocumentStore store, JsonObject sent, string path)
    {
        if (store.Find(Kinds.Profile, sent["profile_id"]!.GetValue<string>()) is null)
        {
            throw Problems.NotValid(path, "No such profile");
        }
    }

    private ApiResponse Run(Func<DocumentStore, ApiResponse> work) => context.Database.Run(session => work(new DocumentStore(session, Kinds.System)));
}

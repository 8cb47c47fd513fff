using System.Text.Json.Nodes;
using Dash.Sandbox.Media;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>What the workspace holds from the start: two profiles, the sample files in the library, and a draft made by hand.</summary>
internal static class Seeds
{
    private const string Maple = "4a1c2f6d-8b3e-4f70-9d15-6c2e8a7b9f01";
    private const string Northwind = "4a1c2f6d-8b3e-4f70-9d15-6c2e8a7b9f02";

    public static void Plant(SqliteSession session, DateTimeOffset now)
    {
        var store = new DocumentStore(session, Kinds.System);
        if (store.Count(Kinds.Profile) > 0)
        {
            return;
        }

        store.Put(Kinds.Profile, Maple, ProfileBook.New(
            Maple, ("maple", "maple_and_co"), now, "x", "youtube", "instagram", "facebook", "linkedin", "tiktok", "threads", "pinterest", "bluesky"));
        store.Put(Kinds.Profile, Northwind, ProfileBook.New(Northwind, ("northwind", "northwind_outdoors"), now, "x", "instagram"));
        foreach (var (name, number) in SampleFiles.All.Keys.Order(StringComparer.Ordinal).Select((name, index) => (name, index + 1)))
        {
            using var bytes = SampleFiles.All[name].Open();
            var asset = new JsonObject { ["title"] = name, ["profile_id"] = Maple, ["public_url"] = "/files/" + name, ["source_type"] = "upload", ["size"] = bytes.Length };
            var id = $"9b2f6c1e-4d0a-4f5b-8e3a-2a8f1c7d5e0{number}";
            store.Put(Kinds.Media, id, LibraryDesk.NewAsset(id, asset, now));
        }

        // No operation makes a draft: they come from the dashboard.
        var draft = new JsonObject { ["post_type"] = "text", ["profile_name"] = "maple_and_co", ["platforms"] = new JsonArray("x"), ["description"] = "A thought from the dashboard" };
        WorkspacePost.New(draft, PostState.Draft, scheduledAt: null, now).Save(store, dueAt: null);
    }
}

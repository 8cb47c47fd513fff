using System.Text.Json.Nodes;

namespace Dash.Sandbox.Storage;

/// <summary>Small things that belong to a brand or an organization and are kept as the JSON that is answered.</summary>
internal sealed class CatalogStore(SqliteSession session)
{
    public const string PinterestBoards = "pinterest_board";
    public const string Campaigns = "campaign";
    public const string Galleries = "gallery";
    public const string ContentTags = "content_tag";

    public List<JsonObject> List(string kind, long ownerId) => session.Query(
        "SELECT document FROM catalog WHERE kind = $kind AND owner_id = $owner_id ORDER BY CAST(id AS INTEGER), id",
        row => (JsonObject)JsonNode.Parse(row.GetString(0))!,
        ("kind", kind),
        ("owner_id", ownerId));

    public JsonObject? Find(string kind, long ownerId, string id) => session.Query(
        "SELECT document FROM catalog WHERE kind = $kind AND owner_id = $owner_id AND id = $id",
        row => (JsonObject)JsonNode.Parse(row.GetString(0))!,
        ("kind", kind),
        ("owner_id", ownerId),
        ("id", id)).FirstOrDefault();

    public void Put(string kind, long ownerId, string id, JsonObject document) => session.Execute(
        """
        INSERT INTO catalog (kind, owner_id, id, document) VALUES ($kind, $owner_id, $id, $document)
        ON CONFLICT (kind, owner_id, id) DO UPDATE SET document = excluded.document
        """,
        ("kind", kind),
        ("owner_id", ownerId),
        ("id", id),
        ("document", document.ToJsonString()));

    public long NextId(string kind, long first) =>
        Math.Max(first, (session.Scalar("SELECT MAX(CAST(id AS INTEGER)) FROM catalog WHERE kind = $kind", ("kind", kind)) ?? 0) + 1);
}

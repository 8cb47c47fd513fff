using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Dash.Sandbox.Storage;

/// <summary>Reads and writes the media of the libraries within one transaction.</summary>
internal sealed class MediaStore(SqliteSession session)
{
    private const string Columns = "media_id, brand_id, type, address, created_at, facts";

    public StoredMedia Add(StoredMedia media)
    {
        var id = session.Insert(
            "INSERT INTO media (brand_id, type, address, created_at, facts) VALUES ($brand_id, $type, $address, $created_at, $facts)",
            ("brand_id", media.BrandId),
            ("type", media.Type),
            ("address", media.Address),
            ("created_at", Moment.ToMicroseconds(media.CreatedAt)),
            ("facts", media.Facts.ToJsonString()));
        return media with { MediaId = id };
    }

    public StoredMedia? Find(long brandId, long mediaId) => session.Query(
        $"SELECT {Columns} FROM media WHERE media_id = $media_id AND brand_id = $brand_id", Read, ("media_id", mediaId), ("brand_id", brandId)).FirstOrDefault();

    /// <summary>All media of a brand, newest first.</summary>
    public List<StoredMedia> List(long brandId) => session.Query(
        $"SELECT {Columns} FROM media WHERE brand_id = $brand_id ORDER BY created_at DESC, media_id DESC", Read, ("brand_id", brandId));

    /// <summary>Gives another brand its own entry for the same file.</summary>
    public StoredMedia Copy(StoredMedia media, long brandId, DateTimeOffset now) =>
        Add(media with { BrandId = brandId, CreatedAt = now, Facts = (JsonObject)media.Facts.DeepClone() });

    private static StoredMedia Read(SqliteDataReader row) => new()
    {
        MediaId = row.GetInt64(0),
        BrandId = row.GetInt64(1),
        Type = row.GetString(2),
        Address = row.GetString(3),
        CreatedAt = Moment.FromMicroseconds(row.GetInt64(4)),
        Facts = (JsonObject)JsonNode.Parse(row.GetString(5))!,
    };
}

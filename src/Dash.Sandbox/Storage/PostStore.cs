using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Dash.Sandbox.Storage;

/// <summary>Reads and writes posts within one transaction.</summary>
internal sealed class PostStore(SqliteSession session)
{
    private const string Columns = "id, network, brand_id, status, timestamp, created_at, updated_at, due_at, fields";

    public StoredPost Add(StoredPost post)
    {
        post.Id = session.Insert(
            """
            INSERT INTO posts (network, brand_id, status, timestamp, created_at, updated_at, due_at, group_id, fields)
            VALUES ($network, $brand_id, $status, $timestamp, $created_at, $updated_at, $due_at, $group_id, $fields)
            """,
            Values(post));
        return post;
    }

    public void Save(StoredPost post) => session.Execute(
        """
        UPDATE posts SET status = $status, timestamp = $timestamp, updated_at = $updated_at, due_at = $due_at, group_id = $group_id, fields = $fields
        WHERE id = $id
        """,
        [.. Values(post), ("id", post.Id)]);

    public StoredPost? Find(long id) => session.Query($"SELECT {Columns} FROM posts WHERE id = $id", Read, ("id", id)).FirstOrDefault();

    public void Delete(long id) => session.Execute("DELETE FROM posts WHERE id = $id", ("id", id));

    public PostStorePage List(PostQuery query)
    {
        // Brand numbers and the order are ours, never text of the caller.
        var where = $"network = $network AND brand_id IN ({string.Join(',', query.BrandIds)})"
            + (query.Start is null ? "" : " AND timestamp >= $start")
            + (query.End is null ? "" : " AND timestamp <= $end");
        (string, object?)[] values = [("network", query.Network), ("start", Micro(query.Start)), ("end", Micro(query.End))];
        var posts = session.Query(
            $"SELECT {Columns} FROM posts WHERE {where} ORDER BY {query.OrderBy} LIMIT $limit OFFSET $offset",
            Read,
            [.. values, ("limit", query.Limit), ("offset", query.Offset)]);
        return new PostStorePage(posts, session.Scalar($"SELECT COUNT(*) FROM posts WHERE {where}", values) ?? 0);
    }

    public DateTimeOffset? NextDue() => session.Scalar("SELECT MIN(due_at) FROM posts") is { } due ? Moment.FromMicroseconds(due) : null;

    /// <summary>The post to look at next among those due, in the order of their times.</summary>
    public StoredPost? FirstDue(DateTimeOffset now) => session.Query(
        $"SELECT {Columns} FROM posts WHERE due_at <= $now ORDER BY due_at, id LIMIT 1", Read, ("now", Micro(now))).FirstOrDefault();

    public IReadOnlyList<(string Network, string Status, long Count)> Count() => session.Query(
        "SELECT network, status, COUNT(*) FROM posts GROUP BY network, status ORDER BY network, status",
        row => (row.GetString(0), row.GetString(1), row.GetInt64(2)));

    private static (string, object?)[] Values(StoredPost post) =>
    [
        ("network", post.Network),
        ("brand_id", post.BrandId),
        ("status", post.Status),
        ("timestamp", Micro(post.Timestamp)),
        ("created_at", Micro(post.CreatedAt)),
        ("updated_at", Micro(post.UpdatedAt)),
        ("due_at", Micro(post.DueAt)),
        ("group_id", post.GroupId),
        ("fields", post.Fields.ToJsonString()),
    ];

    private static StoredPost Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Network = row.GetString(1),
        BrandId = row.GetInt64(2),
        Status = row.GetString(3),
        Timestamp = Instant(row, 4),
        CreatedAt = Moment.FromMicroseconds(row.GetInt64(5)),
        UpdatedAt = Moment.FromMicroseconds(row.GetInt64(6)),
        DueAt = Instant(row, 7),
        Fields = (JsonObject)JsonNode.Parse(row.GetString(8))!,
    };

    private static DateTimeOffset? Instant(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Moment.FromMicroseconds(row.GetInt64(column));

    private static long? Micro(DateTimeOffset? instant) => instant is { } value ? Moment.ToMicroseconds(value) : null;
}

using System.Text.Json.Nodes;

namespace Dash.Sandbox.Storage;

/// <summary>Documents of one system, by kind and id, in the order of their creation. One that waits for a time says when it is due.</summary>
internal sealed class DocumentStore(SqliteSession session, string system)
{
    public List<JsonObject> List(string kind) => session.Query(
        "SELECT document FROM documents WHERE system = $system AND kind = $kind ORDER BY sequence", Read, ("system", system), ("kind", kind));

    public JsonObject? Find(string kind, string id) => session.Query(
        "SELECT document FROM documents WHERE system = $system AND kind = $kind AND id = $id", Read, ("system", system), ("kind", kind), ("id", id)).FirstOrDefault();

    /// <summary>Adds a document, or replaces it in its place.</summary>
    public void Put(string kind, string id, JsonObject document, DateTimeOffset? dueAt = null) => session.Execute(
        """
        INSERT INTO documents (system, kind, id, due_at, document) VALUES ($system, $kind, $id, $due_at, $document)
        ON CONFLICT (system, kind, id) DO UPDATE SET due_at = excluded.due_at, document = excluded.document
        """,
        ("system", system),
        ("kind", kind),
        ("id", id),
        ("due_at", dueAt is { } due ? Moment.ToMicroseconds(due) : null),
        ("document", document.ToJsonString()));

    /// <summary>Removes a document; false when there was none.</summary>
    public bool Delete(string kind, string id) =>
        session.Execute("DELETE FROM documents WHERE system = $system AND kind = $kind AND id = $id", ("system", system), ("kind", kind), ("id", id)) > 0;

    public long Count(string kind) =>
        session.Scalar("SELECT COUNT(*) FROM documents WHERE system = $system AND kind = $kind", ("system", system), ("kind", kind)) ?? 0;

    /// <summary>The next whole number for a kind whose ids are numbers.</summary>
    public long NextId(string kind, long first) =>
        Math.Max(first, (session.Scalar("SELECT MAX(CAST(id AS INTEGER)) FROM documents WHERE system = $system AND kind = $kind", ("system", system), ("kind", kind)) ?? 0) + 1);

    public DateTimeOffset? NextDue(string kind) =>
        session.Scalar("SELECT MIN(due_at) FROM documents WHERE system = $system AND kind = $kind", ("system", system), ("kind", kind)) is { } due
            ? Moment.FromMicroseconds(due)
            : null;

    /// <summary>The document that has been due the longest; nothing when none is due.</summary>
    public JsonObject? FirstDue(string kind, DateTimeOffset now) => session.Query(
        "SELECT document FROM documents WHERE system = $system AND kind = $kind AND due_at <= $now ORDER BY due_at, sequence LIMIT 1",
        Read,
        ("system", system),
        ("kind", kind),
        ("now", Moment.ToMicroseconds(now))).FirstOrDefault();

    private static JsonObject Read(Microsoft.Data.Sqlite.SqliteDataReader row) => (JsonObject)JsonNode.Parse(row.GetString(0))!;
}

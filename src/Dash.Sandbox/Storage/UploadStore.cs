namespace Dash.Sandbox.Storage;

/// <summary>Files sent to upload addresses.</summary>
internal sealed class UploadStore(SqliteSession session)
{
    public void Expect(string key, string contentType, DateTimeOffset expiresAt) => session.Execute(
        "INSERT INTO uploads (key, content_type, expires_at) VALUES ($key, $content_type, $expires_at)",
        ("key", key),
        ("content_type", contentType),
        ("expires_at", Moment.ToMicroseconds(expiresAt)));

    /// <summary>What is known of a key; the bytes are absent until they were sent.</summary>
    public (string ContentType, DateTimeOffset ExpiresAt, byte[]? Bytes)? Find(string key)
    {
        var rows = session.Query(
            "SELECT content_type, expires_at, bytes FROM uploads WHERE key = $key",
            row => (row.GetString(0), Moment.FromMicroseconds(row.GetInt64(1)), row.IsDBNull(2) ? null : row.GetFieldValue<byte[]>(2)),
            ("key", key));
        return rows.Count == 0 ? null : rows[0];
    }

    public void Fill(string key, byte[] bytes) => session.Execute("UPDATE uploads SET bytes = $bytes WHERE key = $key", ("bytes", bytes), ("key", key));
}

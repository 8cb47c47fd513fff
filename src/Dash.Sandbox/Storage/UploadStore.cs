namespace Dash.Sandbox.Storage;

/// <summary>What is known of upload addresses; the bytes lie in the <see cref="UploadFolder"/>.</summary>
internal sealed class UploadStore(SqliteSession session)
{
    public void Expect(string key, string contentType, DateTimeOffset expiresAt) => session.Execute(
        "INSERT INTO upload_files (key, content_type, expires_at) VALUES ($key, $content_type, $expires_at)",
        ("key", key),
        ("content_type", contentType),
        ("expires_at", Moment.ToMicroseconds(expiresAt)));

    public StoredUpload? Find(string key) => session.Query(
        "SELECT content_type, expires_at, file FROM upload_files WHERE key = $key",
        row => new StoredUpload(row.GetString(0), Moment.FromMicroseconds(row.GetInt64(1)), row.IsDBNull(2) ? null : row.GetString(2)),
        ("key", key)).FirstOrDefault();

    public void Fill(string key, string file) => session.Execute("UPDATE upload_files SET file = $file WHERE key = $key", ("file", file), ("key", key));
}

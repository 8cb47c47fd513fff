namespace Dash.Sandbox.Storage;

/// <summary>An upload address that was given out, and the file that was sent to it; absent until then.</summary>
internal sealed record StoredUpload(string ContentType, DateTimeOffset ExpiresAt, string? File);

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>A file of the library. <see cref="Address"/> is a path on the sandbox itself, whose port may change between runs.</summary>
internal sealed record WondaMedia(string Id, string MimeType, string Address, DateTimeOffset CreatedAt)
{
    public string Source { get; init; } = "user_upload";

    public string Kind => MimeType[..MimeType.IndexOf('/', StringComparison.Ordinal)];

    public bool IsImage => Kind == "image";

    public bool IsVideo => Kind == "video";
}

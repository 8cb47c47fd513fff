namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>What CodivUpload keeps.</summary>
internal static class Kinds
{
    public const string System = "codivupload";
    public const string Profile = "profile";
    public const string Post = "post";
    public const string Media = "media";
    public const string Upload = "upload";
    public const string Playlist = "playlist";
    public const string Broadcast = "broadcast";
    public const string Queue = "queue";
}

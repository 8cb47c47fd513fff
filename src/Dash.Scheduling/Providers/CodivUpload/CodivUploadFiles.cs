namespace Dash.Scheduling;

/// <summary>What files are, as far as their names tell: the service names no kinds either.</summary>
internal static class CodivUploadFiles
{
    private static readonly Dictionary<string, CodivUploadForm> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = CodivUploadForm.Image,
        [".jpeg"] = CodivUploadForm.Image,
        [".png"] = CodivUploadForm.Image,
        [".webp"] = CodivUploadForm.Image,
        [".gif"] = CodivUploadForm.Image,
        [".bmp"] = CodivUploadForm.Image,
        [".mp4"] = CodivUploadForm.Video,
        [".mov"] = CodivUploadForm.Video,
        [".webm"] = CodivUploadForm.Video,
        [".avi"] = CodivUploadForm.Video,
        [".mkv"] = CodivUploadForm.Video,
        [".pdf"] = CodivUploadForm.Document,
        [".doc"] = CodivUploadForm.Document,
        [".docx"] = CodivUploadForm.Document,
        [".ppt"] = CodivUploadForm.Document,
        [".pptx"] = CodivUploadForm.Document,
    };

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".webp"] = "image/webp",
        [".gif"] = "image/gif",
        [".bmp"] = "image/bmp",
        [".mp4"] = "video/mp4",
        [".mov"] = "video/quicktime",
        [".webm"] = "video/webm",
        [".avi"] = "video/x-msvideo",
        [".mkv"] = "video/x-matroska",
        [".pdf"] = "application/pdf",
    };

    public static string KnownExtensions => string.Join(", ", Extensions.Keys);

    public static CodivUploadForm? KindOf(Uri address) => KindOf(address.AbsolutePath);

    public static CodivUploadForm? KindOf(string name) => Extensions.TryGetValue(Path.GetExtension(name), out var form) ? form : null;

    /// <summary>The media type that a name stands for; bytes of any kind when it stands for none.</summary>
    public static string ContentTypeOf(string name) => ContentTypes.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream");

    public static MediaKind ToMediaKind(CodivUploadForm? form) => form switch
    {
        CodivUploadForm.Image => MediaKind.Image,
        CodivUploadForm.Video => MediaKind.Video,
        _ => MediaKind.Unknown,
    };
}

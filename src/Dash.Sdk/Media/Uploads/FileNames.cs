using Dash.Sdk.Formats;

namespace Dash.Sdk.Uploads;

/// <summary>Names of files whose extension tells the truth.</summary>
internal static class FileNames
{
    private const string Nameless = "upload";

    internal static string Fitting(string? name, string contentType)
    {
        name = Path.GetFileName(name?.Trim()) is { Length: > 0 } given ? given : Nameless;
        return Fits(Path.GetExtension(name).ToUpperInvariant(), contentType)
            ? name
            : $"{Path.GetFileNameWithoutExtension(name)}{MediaSignature.Extension(contentType)}";
    }

    private static bool Fits(string extension, string contentType) => contentType switch
    {
        "image/jpeg" => extension is ".JPG" or ".JPEG" or ".JPE" or ".JFIF",
        "image/heic" or "image/heif" => extension is ".HEIC" or ".HEIF",
        "video/mp4" or "video/x-m4v" => extension is ".MP4" or ".M4V",
        "video/quicktime" => extension is ".MOV" or ".QT",
        "video/3gpp" => extension is ".3GP" or ".3GPP" or ".3G2",
        _ => extension == MediaSignature.Extension(contentType).ToUpperInvariant(),
    };
}

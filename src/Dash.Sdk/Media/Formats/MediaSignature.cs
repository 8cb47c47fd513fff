namespace Dash.Sdk.Formats;

/// <summary>Tells the MIME type from the first bytes of a file, as the MIME sniffing standard and the specifications of the formats describe them.</summary>
internal static class MediaSignature
{
    internal const string Known = "JPEG, PNG, GIF, WebP, HEIC, HEIF, AVIF (images), MP4, M4V, QuickTime, 3GPP, WebM, Matroska (videos)";

    /// <summary>How many bytes are worth looking at.</summary>
    internal const int Length = 512;

    internal static string? Recognise(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "image/gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Matroska(head),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => FileTypeBox.ContentType(head),
        // QuickTime files of old have no type box and begin with one of these.
        [0, _, _, _, (byte)'m', (byte)'o', (byte)'o', (byte)'v', ..] or [0, _, _, _, (byte)'w', (byte)'i', (byte)'d', (byte)'e', ..] => "video/quicktime",
        [_, _, _, _, (byte)'m', (byte)'d', (byte)'a', (byte)'t', ..] => "video/quicktime",
        _ => null,
    };

    /// <summary>The extension that goes with a type, with its dot.</summary>
    internal static string Extension(string contentType) => contentType switch
    {
        "image/jpeg" => ".jpg",
        "video/quicktime" => ".mov",
        "video/x-m4v" => ".m4v",
        "video/3gpp" => ".3gp",
        "video/x-matroska" => ".mkv",
        _ => $".{contentType[(contentType.IndexOf('/', StringComparison.Ordinal) + 1)..]}",
    };

    // The name of the document type stands behind its element, 4282, in the header.
    private static string? Matroska(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf((ReadOnlySpan<byte>)[0x42, 0x82]);
        return at < 0 ? null : head[Math.Min(at + 3, head.Length)..] switch
        {
            [(byte)'w', (byte)'e', (byte)'b', (byte)'m', ..] => "video/webm",
            [(byte)'m', (byte)'a', (byte)'t', (byte)'r', (byte)'o', (byte)'s', (byte)'k', (byte)'a', ..] => "video/x-matroska",
            _ => null,
        };
    }
}

using Dash.Sandbox.Media;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>The kinds of files that Wonda takes, told by their bytes: more than the rest of the sandbox knows.</summary>
internal static class WondaFileTypes
{
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'A', (byte)'V', (byte)'I', ..] => "video/x-msvideo",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => "audio/wav",
        [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2, ..] => "audio/mpeg",
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "audio/ogg",
        _ when IsDrawing(bytes) => "image/svg+xml",
        _ => Sniffed(bytes),
    };

    private static bool IsDrawing(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 512)];
        return head.StartsWith("<"u8) && head.IndexOf("<svg"u8) >= 0;
    }

    private static string? Sniffed(ReadOnlySpan<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        return MediaSniffer.FromBytes(stream)?.ContentType;
    }
}

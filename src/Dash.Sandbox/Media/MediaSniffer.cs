using System.Buffers.Binary;

namespace Dash.Sandbox.Media;

/// <summary>Tells what a file is from its bytes, or from the extension of its address when the bytes are out of reach.</summary>
internal static class MediaSniffer
{
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".mp4"] = "video/mp4",
        [".m4v"] = "video/mp4",
        [".mov"] = "video/quicktime",
        [".webm"] = "video/webm",
    };

    public static string KnownExtensions => string.Join(", ", Extensions.Keys);

    // The frame header of a JPEG stands behind what cameras and editors tell of the picture.
    private const int Head = 1 << 20;

    /// <summary>Reads the signature and, where it is cheap, the pixel size; nothing when the bytes are no image or video the sandbox knows.</summary>
    public static MediaFacts? FromBytes(Stream file)
    {
        var head = new byte[Math.Min(Head, file.Length)];
        file.ReadExactly(head);
        return head is [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..]
            ? Mp4Reader.Read(file)
            : FromHead(head) is { } facts ? facts with { Size = file.Length } : null;
    }

    public static MediaFacts? FromAddress(Uri address) =>
        Extensions.TryGetValue(Path.GetExtension(address.AbsolutePath), out var contentType) ? new MediaFacts(contentType) : null;

    private static MediaFacts? FromHead(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] when bytes.Length >= 24 => new MediaFacts("image/png")
        {
            Width = BinaryPrimitives.ReadInt32BigEndian(bytes[16..]),
            Height = BinaryPrimitives.ReadInt32BigEndian(bytes[20..]),
        },
        [0xFF, 0xD8, 0xFF, ..] => FromJpeg(bytes),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', _, (byte)'a', ..] when bytes.Length >= 10 => new MediaFacts("image/gif")
        {
            Width = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
            Height = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]),
        },
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => new MediaFacts("image/webp"),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => new MediaFacts("video/webm"),
        _ => null,
    };

    private static MediaFacts FromJpeg(ReadOnlySpan<byte> bytes)
    {
        var facts = new MediaFacts("image/jpeg");
        var position = 2;
        while (position + 9 < bytes.Length && bytes[position] == 0xFF)
        {
            var marker = bytes[position + 1];
            // The frame headers are C0 to CF, without the tables C4, C8 and CC that share the range.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return facts with
                {
                    Height = BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 5)..]),
                    Width = BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 7)..]),
                };
            }

            position += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]);
        }

        return facts;
    }
}

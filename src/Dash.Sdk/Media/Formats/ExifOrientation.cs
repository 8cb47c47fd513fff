using System.Buffers.Binary;

namespace Dash.Sdk.Formats;

/// <summary>The orientation tag of EXIF (CIPA DC-008): 5 to 8 say that the picture lies on its side.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int EntryLength = 12;

    internal static bool IsOnItsSide(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return false;
        }

        var exif = segment[6..];
        var bigEndian = exif[0] == (byte)'M';
        var directory = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(exif[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(exif[4..]);
        if (directory > exif.Length - 2)
        {
            return false;
        }

        var entries = exif[(int)directory..];
        for (var left = Half(entries, bigEndian); left > 0 && entries.Length >= 2 + EntryLength; left--)
        {
            if (Half(entries[2..], bigEndian) == Tag)
            {
                return Half(entries[10..], bigEndian) is >= 5 and <= 8;
            }

            entries = entries[EntryLength..];
        }

        return false;
    }

    private static ushort Half(ReadOnlySpan<byte> bytes, bool bigEndian) => bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}

using System.Buffers.Binary;
using System.Text;

namespace Dash.Sdk.Tests.Uploads;

/// <summary>Builds small files by hand, from the specifications of their formats and not with the code under test.</summary>
internal static class Bytes
{
    internal static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Big(13), .. "IHDR"u8, .. Big(width), .. Big(height), 8, 2, 0, 0, 0, 0, 0, 0, 0];

    internal static byte[] Gif(int width, int height) => [.. "GIF89a"u8, .. Little(width), .. Little(height), 0, 0, 0, 0x3B];

    /// <summary>A picture with the EXIF tag that says how it lies; null for no EXIF.</summary>
    internal static byte[] Jpeg(int width, int height, int? orientation = null, bool bigEndian = true) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. orientation is { } value ? Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(value, bigEndian)]) : [],
        0xFF, .. Segment(0xC4, new byte[20]),
        .. Segment(0xC2, [8, .. Short(height), .. Short(width), 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]),
        0xFF, 0xD9,
    ];

    internal static byte[] WebPLossy(int width, int height) => WebP("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, .. Little(width), .. Little(height), 0]);

    internal static byte[] WebPLossless(int width, int height) => WebP("VP8L", [0x2F, .. LittleWord((width - 1) | ((height - 1) << 14)), 0, 0, 0, 0, 0]);

    internal static byte[] WebPExtended(int width, int height) =>
        WebP("VP8X", [0x10, 0, 0, 0, .. LittleWord(width - 1)[..3], .. LittleWord(height - 1)[..3]]);

    /// <summary>A picture of the HEIF family: a thumbnail, and the main picture with its size and, where it is turned, a quarter of a turn.</summary>
    internal static byte[] Heif(string brand, int width, int height, bool turned = false)
    {
        byte[] owners = [.. Big(0), .. Big(2), 0, 1, 1, 0x01, 0, 2, (byte)(turned ? 2 : 1), 0x82, .. turned ? new byte[] { 0x83 } : []];
        var properties = Box("ipco", Box("ispe", [.. Big(0), .. Big(160), .. Big(120)]), Box("ispe", [.. Big(0), .. Big(width), .. Big(height)]), Box("irot", [1]));
        var meta = Box("meta", Big(0), Box("pitm", [.. Big(0), 0, 2]), Box("iprp", properties, Box("ipma", owners)));
        return [.. FileType("mif1", brand), .. meta];
    }

    internal static byte[] FileType(string main, params string[] compatible) =>
        Box("ftyp", [.. Encoding.ASCII.GetBytes(main), .. Big(0), .. compatible.SelectMany(Encoding.ASCII.GetBytes)]);

    internal static byte[] Matroska(string kind, int width, int height, double? ticks)
    {
        byte[] information = [.. Element([0x2A, 0xD7, 0xB1], LittleWord(1_000_000).Reverse().ToArray()), .. ticks is { } value ? Element([0x44, 0x89], Double(value)) : []];
        var video = Element([0xE0], [.. Element([0xB0], Short(width)), .. Element([0xBA], Short(height))]);
        byte[] content = [.. Element([0x15, 0x49, 0xA9, 0x66], information), .. Element([0x16, 0x54, 0xAE, 0x6B], Element([0xAE], video))];
        // The length of the segment is not known, as in a recording.
        return [.. Element([0x1A, 0x45, 0xDF, 0xA3], Element([0x42, 0x82], Encoding.ASCII.GetBytes(kind))), 0x18, 0x53, 0x80, 0x67, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. content];
    }

    internal static byte[] Box(string name, params byte[][] parts)
    {
        byte[] content = [.. parts.SelectMany(part => part)];
        return [.. Big(content.Length + 8), .. Encoding.ASCII.GetBytes(name), .. content];
    }

    internal static byte[] Big(params int[] words)
    {
        var bytes = new byte[words.Length * 4];
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(i * 4), words[i]);
        }

        return bytes;
    }

    internal static byte[] Long(long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return bytes;
    }

    internal static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Little(int value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] LittleWord(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];

    private static byte[] Double(double value) => Long(BitConverter.DoubleToInt64Bits(value));

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, .. Short(content.Length + 2), .. content];

    private static byte[] Exif(int orientation, bool bigEndian) => bigEndian
        ? [.. "MM"u8, 0, 42, .. Big(8), .. Short(2), .. Short(0x010F), .. Short(2), .. Big(1, 0), .. Short(0x0112), .. Short(3), .. Big(1), .. Short(orientation), 0, 0]
        : [.. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0];

    private static byte[] WebP(string chunk, byte[] content) =>
        [.. "RIFF"u8, .. LittleWord(content.Length + 12), .. "WEBP"u8, .. Encoding.ASCII.GetBytes(chunk), .. LittleWord(content.Length), .. content, .. new byte[8]];

    private static byte[] Element(byte[] id, byte[] content) => [.. id, (byte)(0x80 | content.Length), .. content];
}

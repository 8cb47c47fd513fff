using System.Buffers.Binary;
using System.Text;

namespace Dash.Sandbox.Media;

/// <summary>
/// Writes an MP4 whose pictures are JPEGs (ISO/IEC 14496-14 with object type 6C): a whole, playable file without a video encoder.
/// </summary>
internal static class Mp4Encoder
{
    private const int Timescale = 1000;
    private const byte JpegObjectType = 0x6C;

    /// <param name="picture">The JPEG shown in every frame.</param>
    /// <param name="size">Pixel size of the picture.</param>
    /// <param name="frames">How many frames of one second each.</param>
    public static byte[] Still(byte[] picture, (int Width, int Height) size, int frames)
    {
        var fileType = Box("ftyp", "isom"u8.ToArray(), Words(0x200), "isommp41"u8.ToArray());
        var data = Box("mdat", [.. Enumerable.Repeat(picture, frames).SelectMany(frame => frame)]);
        var duration = Words(frames * Timescale);
        var movie = Box(
            "moov",
            Box("mvhd", Words(0, 0, 0, Timescale), duration, Words(0x10000, 0x01000000, 0, 0), Matrix(), new byte[24], Words(2)),
            Box("trak", TrackHeader(size, duration), Media(size, duration, picture.Length, frames, fileType.Length + 8)));
        return [.. fileType, .. data, .. movie];
    }

    private static byte[] TrackHeader((int Width, int Height) size, byte[] duration) =>
        Box("tkhd", Words(3, 0, 0, 1, 0), duration, Words(0, 0, 0, 0), Matrix(), Words(size.Width << 16, size.Height << 16));

    private static byte[] Media((int Width, int Height) size, byte[] duration, int frameBytes, int frames, int offset) => Box(
        "mdia",
        // 55C4 is the packed language code for "undetermined".
        Box("mdhd", Words(0, 0, 0, Timescale), duration, Words(0x55C40000)),
        Box("hdlr", Words(0, 0), "vide"u8.ToArray(), Words(0, 0, 0), "Picture\0"u8.ToArray()),
        Box(
            "minf",
            Box("vmhd", Words(1, 0, 0)),
            Box("dinf", Box("dref", Words(0, 1), Box("url ", Words(1)))),
            Box(
                "stbl",
                Box("stsd", Words(0, 1), SampleEntry(size)),
                Box("stts", Words(0, 1, frames, Timescale)),
                Box("stsc", Words(0, 1, 1, frames, 1)),
                Box("stsz", Words(0, frameBytes, frames)),
                Box("stco", Words(0, 1, offset)))));

    private static byte[] SampleEntry((int Width, int Height) size)
    {
        byte[] decoder = [0x04, 13, JpegObjectType, 0x11, .. new byte[11]];
        byte[] descriptor = [0x03, (byte)(3 + decoder.Length + 3), 0, 1, 0, .. decoder, 0x06, 1, 2];
        return Box(
            "mp4v",
            [0, 0, 0, 0, 0, 0, 0, 1, .. new byte[16]],
            Words((size.Width << 16) | size.Height, 0x00480000, 0x00480000, 0, 0x00010000),
            new byte[30],
            Words(0x0018FFFF),
            Box("esds", Words(0), descriptor));
    }

    private static byte[] Matrix() => Words(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

    private static byte[] Words(params int[] words)
    {
        var bytes = new byte[words.Length * 4];
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(i * 4), words[i]);
        }

        return bytes;
    }

    private static byte[] Box(string name, params byte[][] parts)
    {
        byte[] content = [.. parts.SelectMany(part => part)];
        return [.. Words(content.Length + 8), .. Encoding.ASCII.GetBytes(name), .. content];
    }
}

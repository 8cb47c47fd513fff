using System.Buffers.Binary;
using System.Text;

namespace Dash.Sandbox.Media;

/// <summary>
/// Reads duration and picture size from the boxes of an ISO base media file (ISO/IEC 14496-12). The pictures and sounds are passed over, so that
/// their size does not matter.
/// </summary>
internal static class Mp4Reader
{
    private const int BoxHeader = 8;
    private const int LargeBoxHeader = 16;

    // The tables of a film of hours; larger ones are left unread.
    private const long LongestMovieBox = 64 << 20;

    public static MediaFacts Read(Stream file)
    {
        Span<byte> header = stackalloc byte[LargeBoxHeader];
        var facts = new MediaFacts("video/mp4") { Size = file.Length };
        for (long position = 0; position + BoxHeader <= file.Length;)
        {
            file.Position = position;
            var read = file.ReadAtLeast(header, LargeBoxHeader, throwOnEndOfStream: false);
            var box = header[..read];
            var length = Length(box, file.Length - position, out var start);
            if (length < start || length > file.Length - position)
            {
                break;
            }

            if (position == 0 && box.Length >= 12 && box[8..12].SequenceEqual("qt  "u8))
            {
                facts = facts with { ContentType = "video/quicktime" };
            }

            if (box[4..8].SequenceEqual("moov"u8) && length <= LongestMovieBox)
            {
                file.Position = position + start;
                var content = new byte[length - start];
                file.ReadExactly(content);
                return ReadBoxes(content, facts, depth: 1);
            }

            position += length;
        }

        return facts;
    }

    // A length of 1 announces one of 64 bits behind the name; 0 reaches to the end of the file.
    private static long Length(ReadOnlySpan<byte> box, long rest, out int start)
    {
        start = BoxHeader;
        switch (BinaryPrimitives.ReadUInt32BigEndian(box))
        {
            case 0:
                return rest;
            case 1 when box.Length >= LargeBoxHeader:
                start = LargeBoxHeader;
                return (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(box[BoxHeader..]), long.MaxValue);
            case var length:
                return length;
        }
    }

    private static MediaFacts ReadBoxes(ReadOnlySpan<byte> bytes, MediaFacts facts, int depth)
    {
        while (bytes.Length >= BoxHeader)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes);
            if (length < BoxHeader || length > bytes.Length)
            {
                break;
            }

            facts = ReadBox(Encoding.ASCII.GetString(bytes[4..8]), bytes[8..(int)length], facts, depth);
            bytes = bytes[(int)length..];
        }

        return facts;
    }

    private static MediaFacts ReadBox(string name, ReadOnlySpan<byte> content, MediaFacts facts, int depth) => name switch
    {
        "trak" when depth < 3 => ReadBoxes(content, facts, depth + 1),
        "mvhd" when content.Length >= 20 && content[0] == 0 && Word(content, 12) > 0 => facts with { Duration = (double)Word(content, 16) / Word(content, 12) },
        // Width and height are the last two words of a track header, as 16.16 fixed point; a sound track has zeros there.
        "tkhd" when content.Length >= 84 && Word(content, content.Length - 8) > 0 => facts with
        {
            Width = (int)(Word(content, content.Length - 8) >> 16),
            Height = (int)(Word(content, content.Length - 4) >> 16),
        },
        _ => facts,
    };

    private static uint Word(ReadOnlySpan<byte> content, int offset) => BinaryPrimitives.ReadUInt32BigEndian(content[offset..]);
}

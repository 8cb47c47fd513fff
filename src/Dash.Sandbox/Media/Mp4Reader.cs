using System.Buffers.Binary;
using System.Text;

namespace Dash.Sandbox.Media;

/// <summary>Reads duration and picture size from the boxes of an ISO base media file (ISO/IEC 14496-12).</summary>
internal static class Mp4Reader
{
    public static MediaFacts Read(ReadOnlySpan<byte> bytes)
    {
        var quickTime = bytes.Length >= 12 && bytes[8..12].SequenceEqual("qt  "u8);
        var facts = new MediaFacts(quickTime ? "video/quicktime" : "video/mp4") { Size = bytes.Length };
        return ReadBoxes(bytes, facts, depth: 0);
    }

    private static MediaFacts ReadBoxes(ReadOnlySpan<byte> bytes, MediaFacts facts, int depth)
    {
        while (bytes.Length >= 8)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes);
            if (length < 8 || length > bytes.Length)
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
        "moov" or "trak" when depth < 3 => ReadBoxes(content, facts, depth + 1),
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

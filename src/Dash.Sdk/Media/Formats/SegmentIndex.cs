using System.Buffers.Binary;

namespace Dash.Sdk.Formats;

/// <summary>The index of a fragmented video (ISO/IEC 14496-12, 8.16.3), which gives the time of each fragment.</summary>
internal static class SegmentIndex
{
    private const int ReferenceLength = 12;

    internal static double? Seconds(ReadOnlySpan<byte> content)
    {
        var start = content is [1, ..] ? 32 : 24;
        if (content.Length < start)
        {
            return null;
        }

        var timescale = BinaryPrimitives.ReadUInt32BigEndian(content[8..]);
        var count = BinaryPrimitives.ReadUInt16BigEndian(content[(start - 2)..]);
        if (timescale == 0 || count == 0 || content.Length < start + (count * ReferenceLength))
        {
            return null;
        }

        ulong total = 0;
        for (var i = 0; i < count; i++)
        {
            total += BinaryPrimitives.ReadUInt32BigEndian(content[(start + (i * ReferenceLength) + 4)..]);
        }

        return (double)total / timescale;
    }
}

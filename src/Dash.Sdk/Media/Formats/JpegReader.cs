using System.Buffers.Binary;

namespace Dash.Sdk.Formats;

/// <summary>Walks the segments of a JPEG (ITU T.81) to its frame header, and notes on the way which side EXIF says is up.</summary>
internal static class JpegReader
{
    private const int SegmentHead = 9;

    internal static async ValueTask<MediaShape> ReadAsync(FileWindow file, CancellationToken cancellationToken)
    {
        var turned = false;
        for (long position = 2; ;)
        {
            var head = await file.ReadAsync(position, SegmentHead, cancellationToken).ConfigureAwait(false);
            if (head.Length < 4 || head.Span[0] != 0xFF)
            {
                return MediaShape.Unknown;
            }

            var (marker, length) = (head.Span[1], BinaryPrimitives.ReadUInt16BigEndian(head.Span[2..]));
            if (IsAlone(marker))
            {
                position += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (IsFrame(marker))
            {
                return head.Length < SegmentHead ? MediaShape.Unknown : Frame(head.Span, turned);
            }

            // Scan or end of image: what follows is no segment.
            if (marker is 0xDA or 0xD9 || length < 2)
            {
                return MediaShape.Unknown;
            }

            if (marker == 0xE1)
            {
                turned |= ExifOrientation.IsOnItsSide((await file.ReadAsync(position + 4, length - 2, cancellationToken).ConfigureAwait(false)).Span);
            }

            position += 2 + length;
        }
    }

    // Fill bytes and markers without content.
    private static bool IsAlone(byte marker) => marker is 0xFF or 0x01 or 0xD8 or (>= 0xD0 and <= 0xD7);

    // C4, C8 and CC are tables that share the range.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static MediaShape Frame(ReadOnlySpan<byte> head, bool turned)
    {
        var shape = MediaShape.Of(BinaryPrimitives.ReadUInt16BigEndian(head[7..]), BinaryPrimitives.ReadUInt16BigEndian(head[5..]));
        return turned ? shape.Turned : shape;
    }
}

using System.Buffers.Binary;

namespace Dash.Sdk.Formats;

/// <summary>Formats that state the size of the picture at a place that never changes: PNG (ISO/IEC 15948), GIF (89a) and WebP (RFC 9649).</summary>
internal static class FixedPlaceReader
{
    private const int Needed = 30;

    internal static async ValueTask<MediaShape> ReadAsync(FileWindow file, CancellationToken cancellationToken) =>
        Read((await file.ReadAsync(0, Needed, cancellationToken).ConfigureAwait(false)).Span);

    private static MediaShape Read(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, ..] when head.Length >= 24 => MediaShape.Of(BinaryPrimitives.ReadUInt32BigEndian(head[16..]), BinaryPrimitives.ReadUInt32BigEndian(head[20..])),
        [(byte)'G', ..] when head.Length >= 10 => MediaShape.Of(Half(head, 6), Half(head, 8)),
        [(byte)'R', ..] when head.Length >= Needed => WebP(head),
        _ => MediaShape.Unknown,
    };

    private static MediaShape WebP(ReadOnlySpan<byte> head)
    {
        var chunk = head[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
        {
            return MediaShape.Of(ThreeBytes(head, 24) + 1, ThreeBytes(head, 27) + 1);
        }

        if (chunk.SequenceEqual("VP8L"u8) && head[20] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[21..]);
            return MediaShape.Of((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
        }

        return chunk.SequenceEqual("VP8 "u8) && head[23..26].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? MediaShape.Of(Half(head, 26) & 0x3FFF, Half(head, 28) & 0x3FFF)
            : MediaShape.Unknown;
    }

    private static int Half(ReadOnlySpan<byte> head, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(head[offset..]);

    private static int ThreeBytes(ReadOnlySpan<byte> head, int offset) => Half(head, offset) | (head[offset + 2] << 16);
}

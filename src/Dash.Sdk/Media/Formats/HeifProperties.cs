using System.Buffers.Binary;

namespace Dash.Sdk.Formats;

/// <summary>Properties of the pictures in a HEIF file: a list, and which picture has which of them, counted from one.</summary>
internal static class HeifProperties
{
    // Version and flags stand before the boxes.
    private const int Preface = 4;

    internal static MediaShape MainPicture(ReadOnlySpan<byte> meta)
    {
        if (meta.Length < Preface)
        {
            return MediaShape.Unknown;
        }

        var boxes = meta[Preface..];
        var all = BoxSpan.Find(boxes, "iprp"u8);
        var list = BoxSpan.Find(all, "ipco"u8);
        var owners = HeifOwners.Of(BoxSpan.Find(all, "ipma"u8), HeifOwners.Main(BoxSpan.Find(boxes, "pitm"u8)));

        var (shape, turned, number) = (MediaShape.Unknown, false, 0);
        while (BoxSpan.TryTake(ref list, out var name, out ReadOnlySpan<byte> content))
        {
            number++;
            if (owners is not null && !owners.Contains(number))
            {
                continue;
            }

            if (name == FileBox.NameOf("ispe"u8) && content.Length >= 12)
            {
                shape = Larger(shape, MediaShape.Of(BinaryPrimitives.ReadUInt32BigEndian(content[4..]), BinaryPrimitives.ReadUInt32BigEndian(content[8..])));
            }

            // Quarters of a turn.
            turned |= name == FileBox.NameOf("irot"u8) && content.Length >= 1 && (content[0] & 1) == 1;
        }

        return turned ? shape.Turned : shape;
    }

    private static MediaShape Larger(MediaShape one, MediaShape other) => (long)(one.Width ?? 0) * (one.Height ?? 0) >= (long)(other.Width ?? 0) * (other.Height ?? 0) ? one : other;
}

using System.Buffers.Binary;

namespace Dash.Sdk.Formats;

/// <summary>Boxes of the ISO family that are in memory.</summary>
internal static class BoxSpan
{
    private const int Head = 8;

    /// <summary>Takes the first box off; false at the end, and where the length cannot be right.</summary>
    internal static bool TryTake(scoped ref ReadOnlySpan<byte> boxes, out uint name, out ReadOnlySpan<byte> content)
    {
        name = 0;
        content = default;
        if (boxes.Length < Head)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(boxes);
        if (length < Head || length > boxes.Length)
        {
            return false;
        }

        name = FileBox.NameOf(boxes[4..]);
        content = boxes[Head..(int)length];
        boxes = boxes[(int)length..];
        return true;
    }

    /// <summary>The content of the first box of a name; empty when there is none.</summary>
    internal static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> letters)
    {
        var wanted = FileBox.NameOf(letters);
        while (TryTake(ref boxes, out var name, out ReadOnlySpan<byte> content))
        {
            if (name == wanted)
            {
                return content;
            }
        }

        return default;
    }
}

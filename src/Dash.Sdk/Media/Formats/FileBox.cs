using System.Buffers.Binary;

namespace Dash.Sdk.Formats;

/// <summary>A box of the ISO family (ISO/IEC 14496-12): its name, and where its content lies in the file.</summary>
/// <param name="Name">Four letters as a number.</param>
/// <param name="Content">Where the content begins.</param>
/// <param name="End">Where it ends; never behind the box around it.</param>
internal readonly record struct FileBox(uint Name, long Content, long End)
{
    private const int ShortHead = 8;
    private const int LongHead = 16;

    /// <summary>Reads the box at a position; null when there is none, or one that cannot be right.</summary>
    internal static async ValueTask<FileBox?> ReadAsync(FileWindow file, long position, long end, CancellationToken cancellationToken)
    {
        var head = await file.ReadAsync(position, LongHead, cancellationToken).ConfigureAwait(false);
        return head.Length < ShortHead ? null : Read(head.Span, position, end);
    }

    internal static uint NameOf(ReadOnlySpan<byte> letters) => BinaryPrimitives.ReadUInt32BigEndian(letters);

    private static FileBox? Read(ReadOnlySpan<byte> head, long position, long end)
    {
        ulong length = BinaryPrimitives.ReadUInt32BigEndian(head);
        var headLength = ShortHead;
        switch (length)
        {
            case 0:
                length = (ulong)(end - position);
                break;
            case 1 when head.Length == LongHead:
                length = BinaryPrimitives.ReadUInt64BigEndian(head[ShortHead..]);
                headLength = LongHead;
                break;
        }

        return length < (ulong)headLength
            ? null
            : new FileBox(NameOf(head[4..]), position + headLength, length > (ulong)(end - position) ? end : position + (long)length);
    }
}

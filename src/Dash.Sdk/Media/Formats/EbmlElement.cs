using System.Numerics;

namespace Dash.Sdk.Formats;

/// <summary>An element of EBML (RFC 8794): its id, and where its content lies in the file.</summary>
internal readonly record struct EbmlElement(uint Id, long Content, long End)
{
    private const int LongestHead = 12;

    /// <summary>Reads the element at a position; null when there is none, or one that cannot be right.</summary>
    internal static async ValueTask<EbmlElement?> ReadAsync(FileWindow file, long position, long end, CancellationToken cancellationToken)
    {
        var head = await file.ReadAsync(position, LongestHead, cancellationToken).ConfigureAwait(false);
        return Read(head.Span, position, end);
    }

    private static EbmlElement? Read(ReadOnlySpan<byte> head, long position, long end)
    {
        if (!TryNumber(head, keepsMarker: true, out var id, out var idLength) || idLength > 4
            || !TryNumber(head[idLength..], keepsMarker: false, out var length, out var lengthLength))
        {
            return null;
        }

        var content = position + idLength + lengthLength;
        // All ones say that the length is not known: the element lasts as long as the one around it.
        var isUnknown = length == (1UL << (7 * lengthLength)) - 1;
        return content > end ? null : new EbmlElement((uint)id, content, isUnknown || length > (ulong)(end - content) ? end : content + (long)length);
    }

    // The number of zero bits at the front tells how many more bytes there are.
    private static bool TryNumber(ReadOnlySpan<byte> bytes, bool keepsMarker, out ulong number, out int length)
    {
        (number, length) = (0, 0);
        if (bytes.IsEmpty || bytes[0] == 0)
        {
            return false;
        }

        length = BitOperations.LeadingZeroCount(bytes[0]) - 24 + 1;
        if (bytes.Length < length)
        {
            return false;
        }

        number = keepsMarker ? bytes[0] : bytes[0] & ((1UL << (8 - length)) - 1);
        for (var i = 1; i < length; i++)
        {
            number = (number << 8) | bytes[i];
        }

        return true;
    }
}

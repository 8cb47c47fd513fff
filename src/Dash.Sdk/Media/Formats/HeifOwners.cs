using System.Buffers.Binary;

namespace Dash.Sdk.Formats;

/// <summary>Which properties belong to a picture of a HEIF file (box <c>ipma</c>).</summary>
internal static class HeifOwners
{
    /// <summary>The number of the main picture (box <c>pitm</c>); null when it is not stated.</summary>
    internal static uint? Main(ReadOnlySpan<byte> content) => content switch
    {
        [0, ..] when content.Length >= 6 => BinaryPrimitives.ReadUInt16BigEndian(content[4..]),
        [not 0, ..] when content.Length >= 8 => BinaryPrimitives.ReadUInt32BigEndian(content[4..]),
        _ => null,
    };

    /// <summary>The numbers of the properties of a picture; null when they are not stated.</summary>
    internal static HashSet<int>? Of(ReadOnlySpan<byte> content, uint? picture)
    {
        if (picture is null || content.Length < 8)
        {
            return null;
        }

        var (longNumbers, longIndexes) = (content[0] != 0, (content[3] & 1) == 1);
        var rest = content[8..];
        while (rest.Length > (longNumbers ? 4 : 2))
        {
            var number = longNumbers ? BinaryPrimitives.ReadUInt32BigEndian(rest) : BinaryPrimitives.ReadUInt16BigEndian(rest);
            rest = rest[(longNumbers ? 4 : 2)..];
            var count = rest[0];
            var length = count * (longIndexes ? 2 : 1);
            if (rest.Length < 1 + length)
            {
                return null;
            }

            if (number == picture)
            {
                return Indexes(rest.Slice(1, length), longIndexes);
            }

            rest = rest[(1 + length)..];
        }

        return null;
    }

    // The highest bit says that the property is essential.
    private static HashSet<int> Indexes(ReadOnlySpan<byte> bytes, bool areLong)
    {
        var indexes = new HashSet<int>();
        for (var i = 0; i < bytes.Length; i += areLong ? 2 : 1)
        {
            indexes.Add(areLong ? BinaryPrimitives.ReadUInt16BigEndian(bytes[i..]) & 0x7FFF : bytes[i] & 0x7F);
        }

        return indexes;
    }
}

using System.Collections.Frozen;

namespace Dash.Scheduling;

/// <summary>The top-level domains, which tell a link without a scheme from two words with a full stop between them.</summary>
internal static class TopLevelDomains
{
    private static readonly Lazy<(FrozenSet<string> Names, int Longest)> Loaded = new(Load);

    /// <summary>Length of the top-level domain that starts at an index and does not run on; 0 when none does.</summary>
    public static int LengthAt(string text, int index, int end)
    {
        var encoded = EncodedLength(text, index, end);
        if (encoded > 0)
        {
            return Ends(text, index + encoded) ? encoded : 0;
        }

        var names = Loaded.Value.Names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Loaded.Value.Longest, end - index); length > 1; length--)
        {
            if (Ends(text, index + length) && names.Contains(text.AsSpan(index, length)))
            {
                return length;
            }
        }

        return 0;
    }

    // The spelling in punycode, which is not looked up.
    private static int EncodedLength(string text, int index, int end)
    {
        if (!text.AsSpan(index, end - index).StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var length = 4;
        while (index + length < end && (char.IsAsciiLetterOrDigit(text[index + length]) || text[index + length] == '-'))
        {
            length++;
        }

        return length > 4 ? length : 0;
    }

    private static bool Ends(string text, int index) =>
        index >= text.Length || !(char.IsAsciiLetterOrDigit(text[index]) || text[index] is '@' or '+' or '-');

    private static (FrozenSet<string> Names, int Longest) Load()
    {
        var names = TextResource.Lines("top-level-domains.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        return (names, names.Max(name => name.Length));
    }
}

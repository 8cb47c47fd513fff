namespace Dash.Scheduling;

/// <summary>Counts the length of a text.</summary>
public static class TextLength
{
    /// <summary>Number of Unicode code points: an emoji of one code point counts once, a family of four joined by hand counts seven times.</summary>
    public static int CodePoints(string text) => text.EnumerateRunes().Count();

    /// <summary>Whether X may weigh a part of the text differently from a code point count: links, and what lies beyond its single-weight ranges.</summary>
    public static bool IsWeightedByX(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.EnumerateRunes().Any(rune => !IsSingleWeight(rune.Value));

    // The ranges of weight one in X's published counting configuration (twitter-text, config v3).
    private static bool IsSingleWeight(int codePoint) => codePoint is <= 4351 or >= 8192 and <= 8205 or >= 8208 and <= 8223 or >= 8242 and <= 8247;
}

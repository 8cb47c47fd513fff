using System.Text;

namespace Dash.Scheduling;

/// <summary>The length of a text as X counts it: links count alike, emoji and many scripts count double, composed and decomposed letters the same.</summary>
/// <param name="Weighted">The weighted length.</param>
/// <param name="IsValid">Whether X takes the text: not empty, not too long, no character it refuses.</param>
/// <param name="Permille">How much of the longest length is used, in thousandths, rounded down.</param>
/// <param name="FittingLength">How many UTF-16 code units from the start fit, without cutting a link or an emoji.</param>
internal sealed record XLength(int Weighted, bool IsValid, int Permille, int FittingLength)
{
    /// <summary>Counts a text.</summary>
    /// <param name="text">The text as it is posted.</param>
    /// <param name="weights">The counting configuration; the one in force when null.</param>
    public static XLength Of(string text, XWeights? weights = null)
    {
        var rules = weights ?? XWeights.Current;
        var composed = Nfc.Compose(text);
        var links = WebLinks.Find(composed).ToDictionary(link => link.Start, link => link.Length);
        var (weighted, fitting, clean, index) = (0, 0, true, 0);
        while (index < composed.Length)
        {
            var (length, weight) = Measure(composed, index, links.GetValueOrDefault(index), rules);
            weighted += weight;
            clean &= !IsRefused(composed[index]);
            index += length;
            fitting = clean && weighted <= rules.MaxLength ? index : fitting;
        }

        return new XLength(
            weighted,
            clean && weighted <= rules.MaxLength && !string.IsNullOrWhiteSpace(text),
            weighted * 1000 / rules.MaxLength,
            Math.Max(0, fitting + text.Length - composed.Length));
    }

    private static (int Length, int Weight) Measure(string text, int index, int link, XWeights rules)
    {
        if (link > 0)
        {
            return (link, rules.LinkLength);
        }

        if (rules.EmojiAsOne && EmojiSequence.LengthAt(text, index) is > 0 and var emoji)
        {
            return (emoji, rules.DefaultWeight);
        }

        return Rune.TryGetRuneAt(text, index, out var rune) ? (rune.Utf16SequenceLength, rules.Of(rune.Value)) : (1, rules.Of(text[index]));
    }

    // Byte order marks and the one code point that never is a character.
    private static bool IsRefused(char character) => character is '\uFFFE' or '\uFEFF' or '\uFFFF';
}

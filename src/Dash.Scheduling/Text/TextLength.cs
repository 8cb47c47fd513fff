using System.Globalization;
using System.Text;

namespace Dash.Scheduling;

/// <summary>Counts the length of a text the way a network does.</summary>
public static class TextLength
{
    /// <summary>The length in a unit.</summary>
    public static int Count(string text, TextUnit unit) => unit switch
    {
        TextUnit.CodePoints => CodePoints(text),
        TextUnit.Graphemes => new StringInfo(text).LengthInTextElements,
        TextUnit.Utf16 => text.Length,
        TextUnit.WeightedX => XLength.Of(text).Weighted,
        TextUnit.Bytes => Encoding.UTF8.GetByteCount(text),
        TextUnit.EmojiBytes => EmojiBytes(text),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No such unit."),
    };

    /// <summary>Number of Unicode code points: an emoji of one code point counts once, a family of four joined by hand counts seven times.</summary>
    public static int CodePoints(string text) => text.EnumerateRunes().Count();

    /// <summary>What one of a unit is called in a sentence: <c>grapheme</c>, <c>byte</c>, <c>character</c>.</summary>
    internal static string Noun(TextUnit unit, int count)
    {
        var noun = unit switch
        {
            TextUnit.Graphemes => "visible character",
            TextUnit.Utf16 => "UTF-16 unit",
            TextUnit.Bytes => "byte",
            TextUnit.WeightedX => "weighted character",
            _ => "character",
        };
        return count == 1 ? noun : noun + "s";
    }

    private static int EmojiBytes(string text)
    {
        var (count, index) = (0, 0);
        while (index < text.Length)
        {
            var emoji = EmojiSequence.LengthAt(text, index);
            if (emoji > 0)
            {
                count += Encoding.UTF8.GetByteCount(text.AsSpan(index, emoji));
                index += emoji;
            }
            else
            {
                count++;
                index += Rune.TryGetRuneAt(text, index, out var rune) ? rune.Utf16SequenceLength : 1;
            }
        }

        return count;
    }
}

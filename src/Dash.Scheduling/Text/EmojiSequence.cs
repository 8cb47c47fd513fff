using System.Text;

namespace Dash.Scheduling;

/// <summary>
/// Recognises emoji by the grammar of Unicode Technical Standard 51: a picture with its variation, skin tone or tags, several of them joined, a
/// flag of two letters, a keycap. Whether somebody draws the sequence is not asked.
/// </summary>
internal static class EmojiSequence
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int TextVariation = 0xFE0E;
    private const int EmojiVariation = 0xFE0F;
    private const int Keycap = 0x20E3;
    private const int LastTag = 0xE007F;

    /// <summary>Length in UTF-16 code units of the emoji that starts at an index; 0 when none does.</summary>
    public static int LengthAt(string text, int index)
    {
        var first = At(text, index);
        if (first is '#' or '*' or (>= '0' and <= '9'))
        {
            var cap = index + 1 + (At(text, index + 1) == EmojiVariation ? 1 : 0);
            return At(text, cap) == Keycap ? cap + 1 - index : 0;
        }

        if (IsFlagLetter(first))
        {
            return IsFlagLetter(At(text, index + 2)) ? 4 : 0;
        }

        var end = PictureEnd(text, index);
        while (end > index && At(text, end) == ZeroWidthJoiner && PictureEnd(text, end + 1) is var next && next > end + 1)
        {
            end = next;
        }

        return end - index;
    }

    // The index itself when no picture starts there.
    private static int PictureEnd(string text, int index)
    {
        var picture = At(text, index);
        if (!Pictographs.Contains(picture))
        {
            return index;
        }

        var end = index + Width(picture);
        var after = At(text, end);
        if (after == EmojiVariation)
        {
            return end + 1;
        }

        // The copyright and trademark signs are letters of ordinary texts unless the variation says otherwise.
        if (after == TextVariation || picture is 0xA9 or 0xAE or 0x2122 or 0x265F)
        {
            return index;
        }

        return IsSkinTone(after) ? end + Width(after) : TagsEnd(text, end);
    }

    // Flags of regions: a black flag, letters of the tag block, and the cancel tag.
    private static int TagsEnd(string text, int index)
    {
        var end = index;
        while (At(text, end) is >= 0xE0020 and < LastTag)
        {
            end += 2;
        }

        return end > index && At(text, end) == LastTag ? end + 2 : index;
    }

    private static bool IsFlagLetter(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsSkinTone(int codePoint) => codePoint is >= 0x1F3FB and <= 0x1F3FF;

    private static int Width(int codePoint) => codePoint > char.MaxValue ? 2 : 1;

    private static int At(string text, int index) => index < text.Length && Rune.TryGetRuneAt(text, index, out var rune) ? rune.Value : -1;
}

using System.Collections.Generic;
using System.Globalization;

namespace Dash.Generator.Planning.Names;

/// <summary>Takes any text apart into the words an identifier is made of: letters, marks and digits only.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string text)
    {
        var words = Split(text, spellAll: false);
        if (words.Count == 0)
        {
            words = Split(text, spellAll: true);
        }

        return words.Count == 0 ? ["Empty"] : words;
    }

    private static List<string> Split(string text, bool spellAll)
    {
        var words = new List<string>();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (IsPart(text[index], index > start))
            {
                if (BeginsWord(text, index))
                {
                    End(words, text, start, index);
                    start = index;
                }

                continue;
            }

            End(words, text, start, index);
            if (Symbols.Spell(text, ref index, spellAll) is { } spelled)
            {
                words.Add(spelled);
            }

            start = index + 1;
        }

        End(words, text, start, text.Length);
        return words;
    }

    private static bool IsPart(char character, bool inWord) => char.IsLetter(character) || char.IsDigit(character)
        || (inWord && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>A capital begins a word after a small letter or digit (mediaV2), and as the last of several when a small one follows (HTTPServer).</summary>
    private static bool BeginsWord(string text, int index)
    {
        if (index == 0 || !char.IsUpper(text[index]))
        {
            return false;
        }

        var previous = text[index - 1];
        return char.IsLower(previous) || char.IsDigit(previous)
            || (char.IsUpper(previous) && index + 1 < text.Length && char.IsLower(text[index + 1]));
    }

    private static void End(List<string> words, string text, int start, int end)
    {
        if (end > start)
        {
            words.Add(end - start == text.Length ? text : text.Substring(start, end - start));
        }
    }
}

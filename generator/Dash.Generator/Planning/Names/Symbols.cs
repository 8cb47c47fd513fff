using System.Collections.Generic;
using System.Globalization;

namespace Dash.Generator.Planning.Names;

/// <summary>Says symbols in words where they tell two names apart, such as <c>+1</c> and <c>-1</c>.</summary>
internal static class Symbols
{
    private static readonly Dictionary<char, string> AlwaysSpelled = new()
    {
        ['+'] = "Plus", ['*'] = "Asterisk", ['<'] = "Less", ['>'] = "Greater", ['='] = "Equal", ['!'] = "Not", ['&'] = "And", ['%'] = "Percent",
    };

    private static readonly Dictionary<char, string> SpelledWhenAlone = new()
    {
        ['-'] = "Minus", ['_'] = "Underscore", ['.'] = "Dot", [','] = "Comma", [':'] = "Colon", [';'] = "Semicolon", ['/'] = "Slash",
        ['\\'] = "Backslash", ['|'] = "Bar", ['$'] = "Dollar", ['#'] = "Hash", ['@'] = "At", ['^'] = "Caret", ['~'] = "Tilde", ['?'] = "Question",
        ['\''] = "Apostrophe", ['"'] = "Quote", ['`'] = "Backtick", ['('] = "Open", [')'] = "Close", ['['] = "Open", [']'] = "Close",
        ['{'] = "Open", ['}'] = "Close", [' '] = "Space", ['\t'] = "Tab", ['\n'] = "Line", ['\r'] = "Return",
    };

    /// <summary>The word for the symbol at <paramref name="index"/>, or null when it only separates; moves over a surrogate pair.</summary>
    public static string? Spell(string text, ref int index, bool spellAll)
    {
        var character = text[index];
        if (AlwaysSpelled.TryGetValue(character, out var word))
        {
            return word;
        }

        if (IsMinusSign(text, index))
        {
            return "Minus";
        }

        if (!spellAll)
        {
            return null;
        }

        return SpelledWhenAlone.TryGetValue(character, out word) ? word : CodePoint(text, ref index);
    }

    private static bool IsMinusSign(string text, int index) =>
        text[index] == '-' && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]) && (index == 0 || text[index - 1] == ' ');

    private static string CodePoint(string text, ref int index)
    {
        var value = char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index++) : text[index];
        return "U" + value.ToString("X4", CultureInfo.InvariantCulture);
    }
}

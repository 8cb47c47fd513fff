using System;
using System.Globalization;
using System.Text;

namespace Dash.Generator.Emitting;

/// <summary>Makes any text safe inside an XML element of a comment.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Whether a text, as most are, is one line of words that means the same in XML.</summary>
    public static bool IsPlain(string text)
    {
        var previous = ' ';
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '&' or '<' or '>' or '`' || (character == ' ' && previous == ' '))
            {
                return false;
            }

            previous = character;
        }

        return previous != ' ';
    }

    /// <summary>The words of a text: everything that ends a line, is invisible or not XML counts as space or is replaced.</summary>
    public static string[] Words(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                clean.Append(text[index]).Append(text[++index]);
            }
            else
            {
                clean.Append(Clean(text[index]));
            }
        }

        return clean.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Escapes markup; a pair of backticks becomes a code element.</summary>
    public static string Escape(string text)
    {
        var pieces = text.Split('`');
        var escaped = new StringBuilder(text.Length + 16);
        for (var index = 0; index < pieces.Length; index++)
        {
            var isCode = index % 2 == 1 && index + 1 < pieces.Length && pieces[index].Trim().Length > 0;
            var isPlainBacktick = index > 0 && !isCode && !WasCode(pieces, index - 1);
            escaped.Append(isPlainBacktick ? "`" : "").Append(isCode ? "<c>" : "").Append(EscapeMarkup(pieces[index])).Append(isCode ? "</c>" : "");
        }

        return escaped.ToString();
    }

    private static bool WasCode(string[] pieces, int index) =>
        index % 2 == 1 && index + 1 < pieces.Length && pieces[index].Trim().Length > 0;

    private static string EscapeMarkup(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static char Clean(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
        UnicodeCategory.Surrogate => Replacement,
        UnicodeCategory.Format => ' ',
        _ => character is '\uFFFE' or '\uFFFF' ? Replacement : character,
    };
}

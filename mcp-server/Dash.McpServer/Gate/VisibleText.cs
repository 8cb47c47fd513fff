using System.Globalization;
using System.Text;

namespace Dash.McpServer.Gate;

/// <summary>Text from elsewhere, made safe to show: nothing in it can move the cursor, recolour, hide or turn around what is read.</summary>
internal static class VisibleText
{
    private const char Stand = '\uFFFD';

    /// <summary>On one line.</summary>
    public static string Of(string text) => Clean(text.ReplaceLineEndings(" "));

    /// <summary>On lines of its own, each behind a bar, so that a post cannot pass for what the server says.</summary>
    public static string Block(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "\n   | (no text)";
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return string.Concat(lines.Select(line => "\n   | " + Clean(line)));
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(IsHarmless(rune) ? rune.ToString() : Stand.ToString());
        }

        return clean.ToString();
    }

    // Joiners belong to emoji; the other format characters turn or hide text.
    private static bool IsHarmless(Rune rune) => rune.Value is 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}

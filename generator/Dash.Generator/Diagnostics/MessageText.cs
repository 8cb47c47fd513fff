using System.Globalization;
using System.Text;

namespace Dash.Generator.Diagnostics;

/// <summary>Makes text of a document fit for one line of a build log: it can neither start a line of its own nor flood the log.</summary>
internal static class MessageText
{
    private const int Longest = 400;

    public static string Of(string text)
    {
        var line = new StringBuilder();
        foreach (var character in text)
        {
            if (line.Length >= Longest)
            {
                return line.Append('…').ToString();
            }

            if (IsHarmless(character))
            {
                line.Append(character);
            }
            else
            {
                line.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return line.ToString();
    }

    /// <summary>Surrogates are shown as escapes as well: a lone one cannot be written as UTF-8.</summary>
    private static bool IsHarmless(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}

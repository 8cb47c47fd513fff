using System.Text;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Line ends inside a scalar: one becomes a space, each further one a line feed.</summary>
internal static class YamlFolding
{
    /// <summary>Steps over line ends, blank lines and indentation, and returns what they amount to. The cursor stands at a line end.</summary>
    public static string Fold(YamlCursor cursor)
    {
        cursor.NextLine();
        cursor.SkipBlanks();
        var breaks = 0;
        while (!cursor.AtEnd && cursor.AtLineEnd)
        {
            breaks++;
            cursor.NextLine();
            cursor.SkipBlanks();
        }

        return breaks == 0 ? " " : new string('\n', breaks);
    }

    public static void TrimEnd(StringBuilder text, int start)
    {
        while (text.Length > start && text[text.Length - 1] is ' ' or '\t')
        {
            text.Length--;
        }
    }
}

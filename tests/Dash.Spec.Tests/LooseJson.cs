using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dash.Spec.Tests;

/// <summary>
/// Collects the JSON objects that a guide of another system prints, wherever they begin: below a curl command, between tables, right
/// behind a sentence, or as a comment of a script. What is left out by an ellipsis is left out here too.
/// </summary>
internal static partial class LooseJson
{
    public static IEnumerable<(int Line, string Json)> Examples(string text)
    {
        var page = Ellipsis().Replace(Comment().Replace(text.ReplaceLineEndings("\n"), ""), "");
        for (var start = page.IndexOf('{', StringComparison.Ordinal); start >= 0; start = page.IndexOf('{', start + 1))
        {
            if (ValueAt(page, start) is { } json)
            {
                yield return (page[..start].Count(character => character == '\n') + 1, json);
                start += json.Length - 1;
            }
        }
    }

    private static string? ValueAt(string page, int start)
    {
        for (var end = page.IndexOf('}', start); end >= 0; end = page.IndexOf('}', end + 1))
        {
            if (IsValue(page[start..(end + 1)]))
            {
                return page[start..(end + 1)];
            }
        }

        return null;
    }

    private static bool IsValue(string candidate)
    {
        try
        {
            using var value = JsonDocument.Parse(candidate);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex("^ *# ?", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@",\s*\.\.\.(?=\s*\})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ellipsis();
}

using System.Text.RegularExpressions;

namespace Dash.Benchmarks.Scorecard;

/// <summary>An edit of the last description that reaches the generated code: one of something that is left out would measure nothing.</summary>
internal static partial class DescriptionEdit
{
    /// <exception cref="InvalidOperationException">No description reaches the code.</exception>
    public static int FindPlace(string path)
    {
        var session = new EditorSession(path);
        foreach (var place in Descriptions().Matches(session.Text).Reverse().Select(static match => match.Index + match.Length))
        {
            if (session.FilesWrittenBy(At(session.Text, place, 0)) > 0)
            {
                return place;
            }
        }

        throw new InvalidOperationException($"No description of {Path.GetFileName(path)} reaches the generated code, so an edit of it cannot be measured.");
    }

    public static string At(string text, int place, int edit) => text.Insert(place, $"Edited {edit}. ");

    // In JSON with any white space; in YAML where the text begins with a letter, which further words in front of it leave as it is.
    [GeneratedRegex("""
        "description"\s*:\s*"|^[ \t]*(- )?description:[ \t]+["']?(?=[A-Za-z])
        """, RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Descriptions();
}

using System.Text.RegularExpressions;

namespace Dash.McpServer.Tests.Selection;

/// <summary>Texts as the words that a lexical search compares: lower case, without the commonest words, without endings. A name such as list_posts is one word.</summary>
internal static partial class Words
{
    private static readonly HashSet<string> Common =
    [
        .. """
            i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their
            theirs themselves what which who whom this that these those am is are was were be been being have has had having do does did doing a an the
            and but if or because as until while of at by for with about against between into through during before after above below to from up down in
            out on off over under again further then once here there when where why how all any both each few more most other some such no nor not only
            own same so than too very s t can will just don should now would could may us let please tell show give get
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    public static List<string> Of(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => !Common.Contains(word)).Select(Stem)];

    private static string Stem(string word)
    {
        foreach (var ending in (string[])["ments", "ment"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 4)
            {
                return word[..^ending.Length].TrimEnd('e');
            }
        }

        foreach (var ending in (string[])["ing", "ed"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 3)
            {
                return Undoubled(word[..^ending.Length]);
            }
        }

        return WithoutE(Singular(word));
    }

    private static string Singular(string word) => word switch
    {
        [.., _, _, 'i', 'e', 's'] => word[..^3] + "y",
        [.., _, 's' or 'x' or 'z' or 'h', 'e', 's'] when word.Length > 4 => word[..^2],
        [.., 's', 's'] => word,
        [.., 's'] when word.Length > 3 => word[..^1],
        _ => word,
    };

    // planned: plann, plan.
    private static string Undoubled(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem.TrimEnd('e');

    private static string WithoutE(string word) => word.Length > 3 && word.EndsWith('e') ? word[..^1] : word;

    [GeneratedRegex("[a-z0-9_]+", RegexOptions.None, 10_000)]
    private static partial Regex Word();
}

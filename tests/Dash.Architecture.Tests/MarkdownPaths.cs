using System.Text.RegularExpressions;

namespace Dash.Architecture.Tests;

/// <summary>Finds what a Markdown text claims to be a path of this repository: relative links, and code spans that begin with a top-level folder.</summary>
internal static partial class MarkdownPaths
{
    public static IEnumerable<string> In(string markdown) =>
        Links().Matches(markdown).Concat(CodeSpans().Matches(markdown))
            .Select(match => match.Groups["path"].Value.TrimEnd('/'))
            .Where(path => path.Length > 0 && path.IndexOfAny(['*', '<', '…', '{', ' ']) < 0);

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)(?<path>[^)#\s]+)(#[^)]*)?\)", RegexOptions.None, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"`(?<path>(spec|generator|src|mcp-server|tests|docs|samples|benchmarks|\.ci)/[^`]*)`", RegexOptions.None, 1000)]
    private static partial Regex CodeSpans();
}

using System.Text.RegularExpressions;

namespace Dash.McpServer.Tests.Quality;

/// <summary>Patterns over descriptions, which are short; whatever takes a second is stuck.</summary>
internal static class Patterns
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static bool Found(string text, string pattern, bool ignoreCase = false) =>
        Regex.IsMatch(text, pattern, ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None, Limit);

    public static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Sentences end where the next one begins with a capital.</summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. Regex.Split(text, @"(?<=[.!?])\s+(?=[A-Z])", RegexOptions.None, Limit).Where(sentence => sentence.Length > 0)];
}

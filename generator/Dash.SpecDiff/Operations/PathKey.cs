using System.Text.RegularExpressions;

namespace Dash.SpecDiff.Operations;

/// <summary>Paths are the same when they differ in the names of their holes only.</summary>
internal static partial class PathKey
{
    public static string Of(string template) => Hole().Replace(template, "{}");

    /// <summary>The names of the holes in order.</summary>
    public static IReadOnlyList<string> Holes(string template) => [.. Hole().Matches(template).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}

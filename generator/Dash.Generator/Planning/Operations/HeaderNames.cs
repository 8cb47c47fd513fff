using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Planning.Names;

namespace Dash.Generator.Planning.Operations;

/// <summary>Names a set of headers after what they have in common.</summary>
internal static class HeaderNames
{
    private const int MostNamed = 3;

    /// <summary>The words that all begin with, without an X in front; where there are none, the first headers in a row.</summary>
    public static string OfAll(IReadOnlyList<string> headers)
    {
        var words = headers.Select(WordsOf).ToList();
        var common = Enumerable.Range(0, words.Min(static header => header.Count))
            .TakeWhile(index => words.TrueForAll(header => string.Equals(header[index], words[0][index], StringComparison.OrdinalIgnoreCase)))
            .Count();
        return Identifier.Pascal(common > 0 ? [.. words[0].Take(common)] : [.. words.Take(MostNamed).SelectMany(static header => header)]);
    }

    private static IReadOnlyList<string> WordsOf(string header)
    {
        var words = Words.Of(header);
        return words.Count > 1 && words[0] is "X" or "x" ? [.. words.Skip(1)] : words;
    }
}

using System;
using System.Linq;

namespace Dash.Generator.Planning.Names;

/// <summary>Tells ids that a program made up, such as hashes, UUIDs and counters, from those that say something.</summary>
internal static class MadeUpId
{
    private const int ShortestHash = 8;
    private const int LeastChanges = 3;

    private static readonly char[] Separators = ['-', '_', '.', ':', '/', ' '];

    /// <summary>No part of the id is a word: each is a number, or hexadecimal digits that change between letters and figures.</summary>
    public static bool Is(string id)
    {
        var parts = id.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && (parts.All(static part => part.All(char.IsDigit)) || IsHash(string.Concat(parts)));
    }

    private static bool IsHash(string text) => text.Length >= ShortestHash && text.All(IsHexadecimal)
        && Enumerable.Range(1, text.Length - 1).Count(index => char.IsDigit(text[index]) != char.IsDigit(text[index - 1])) >= LeastChanges;

    private static bool IsHexadecimal(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}

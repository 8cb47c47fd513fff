using System.Collections.Generic;

namespace Dash.Generator.Planning.Validation;

/// <summary>The escapes that mean something else in .NET, as the inside of a character class. ECMA-262 counts ASCII letters and digits only.</summary>
internal static class EcmaEscapes
{
    public const string Word = "A-Za-z0-9_";

    public const string LineEnds = @"\n\r\u2028\u2029";

    private const string Space = @"\t\n\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

    /// <summary>Each with what it matches and what it does not.</summary>
    private static readonly Dictionary<char, (string In, string Out)> Classes = new()
    {
        ['d'] = ("0-9", @"\x00-/:-\uFFFF"),
        ['w'] = (Word, @"\x00-/:-@\[-\^`{-\uFFFF"),
        ['s'] = (Space, @"\x00-\x08\x0E-\x1F!-\x9F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF"),
    };

    /// <summary>The ranges of <c>\d \D \w \W \s \S</c>; null for any other escape.</summary>
    public static string? RangesOf(char letter)
    {
        if (Classes.TryGetValue(letter, out var ranges))
        {
            return ranges.In;
        }

        return Classes.TryGetValue(char.ToLowerInvariant(letter), out ranges) ? ranges.Out : null;
    }

    /// <summary><c>\b</c> between ASCII words, and <c>\B</c> everywhere else.</summary>
    public static string Boundary(bool isNegated) => isNegated
        ? $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))"
        : $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))";
}

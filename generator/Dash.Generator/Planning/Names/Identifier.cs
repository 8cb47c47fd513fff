using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Generator.Planning.Names;

/// <summary>The only place where text of a document becomes an identifier.</summary>
internal static class Identifier
{
    private const int Longest = 200;

    /// <summary>For types, members and methods: <c>brand_ids</c> is BrandIds, <c>-1</c> is Minus1, <c>9:16</c> is Value9_16.</summary>
    public static string Pascal(string text) => Pascal(Words.Of(text));

    public static string Pascal(IReadOnlyList<string> words)
    {
        var name = words.Count == 1 ? Cut(Capitalize(words[0]), Longest) : Join(words.Select(Capitalize));
        return char.IsDigit(name[0]) ? "Value" + name : name;
    }

    /// <summary>For parameters: <c>brand_ids</c> is brandIds. A keyword gets an <c>@</c>.</summary>
    public static string Camel(string text)
    {
        var words = Words.Of(text);
        var name = Join([LowerFirst(words[0]), .. words.Skip(1).Select(Capitalize)]);
        return EscapeKeyword(char.IsDigit(name[0]) ? "value" + name : name);
    }

    public static string EscapeKeyword(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A namespace as given by the project: each part is made an identifier if it is not one already.</summary>
    public static string Namespace(string text) => string.Join(".", text.Split('.').Select(static part => IsIdentifier(part) ? EscapeKeyword(part) : Pascal(part)));

    /// <summary>The name of a type as given by the project, made an identifier if it is not one already.</summary>
    public static string TypeName(string text) => IsIdentifier(text) ? EscapeKeyword(text) : Pascal(text);

    private static bool IsIdentifier(string text) => SyntaxFacts.IsValidIdentifier(text) && text.All(static character => char.GetUnicodeCategory(character) != UnicodeCategory.Format);

    private static string Capitalize(string word)
    {
        var rest = word.Length == 1 ? "" : IsAllCapitals(word) ? word.Substring(1).ToLowerInvariant() : null;
        return rest is null && char.ToUpperInvariant(word[0]) == word[0] ? word : char.ToUpperInvariant(word[0]) + (rest ?? word.Substring(1));
    }

    private static string LowerFirst(string word) =>
        IsAllCapitals(word) ? word.ToLowerInvariant() : char.ToLowerInvariant(word[0]) + word.Substring(1);

    private static bool IsAllCapitals(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Two digits that meet are kept apart: <c>1_1</c> is not <c>11</c>.</summary>
    private static string Join(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            var meetsDigit = name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0]);
            name.Append(meetsDigit ? "_" : "").Append(word);
        }

        return Cut(name.ToString(), Longest);
    }

    /// <summary>A name that is longer than anybody reads, and perhaps than the compiler or a file system takes, loses its end.</summary>
    public static string Cut(string name, int longest) => name.Length <= longest ? name : name.Substring(0, longest);
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Dash.Generator.Document;
using Dash.Generator.Planning.Names;

namespace Dash.Generator.Planning.Operations;

/// <summary>What operations are called: by their id where it is made of words, else by their verb and the nouns of their path.</summary>
internal static class OperationNames
{
    /// <summary>Asked for by everything that belongs to an operation, so kept for as long as the operation is.</summary>
    private static readonly ConditionalWeakTable<Operation, string> Places = new();

    /// <summary>The whole name; types made for the operation are named after it.</summary>
    public static string Place(Operation operation) => Places.GetValue(operation, static asked => Identifier.Pascal(WordsOf(asked)));

    /// <summary>The names of the method, before "Async", the preferred one first: without the words of the tag, since the client says them already.</summary>
    public static string[] Method(Operation operation, string? tag)
    {
        var words = WordsOf(operation);
        var full = Identifier.Pascal(words);
        return tag is not null && Without(words, Words.Of(tag)) is { Count: > 0 } rest ? [Identifier.Pascal(rest), full] : [full];
    }

    private static IReadOnlyList<string> WordsOf(Operation operation) => operation.OperationId is { } id && !string.IsNullOrWhiteSpace(id.Value) && !MadeUpId.Is(id.Value)
        ? Words.Of(id.Value)
        : [operation.Method.ToLowerInvariant(), .. operation.PathTemplate.Split('/').Where(static part => part.Length > 0).SelectMany(PathWords)];

    private static IEnumerable<string> PathWords(string part) =>
        part.StartsWith("{", StringComparison.Ordinal) ? ["By", .. Words.Of(part)] : Words.Of(part);

    private static IReadOnlyList<string> Without(IReadOnlyList<string> words, IReadOnlyList<string> tag)
    {
        for (var start = 0; start + tag.Count <= words.Count; start++)
        {
            if (tag.Select((word, index) => IsSame(words[start + index], word, index == tag.Count - 1)).All(static same => same))
            {
                return [.. words.Take(start), .. words.Skip(start + tag.Count)];
            }
        }

        return words;
    }

    /// <summary>The last word may be the singular of the tag's: updateCampaign of the tag Campaigns is an update.</summary>
    private static bool IsSame(string word, string tag, bool isLast) =>
        Same(word, tag) || (isLast && (Same(word + "s", tag) || (word.EndsWith("y", StringComparison.OrdinalIgnoreCase) && Same(word.Substring(0, word.Length - 1) + "ies", tag))));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

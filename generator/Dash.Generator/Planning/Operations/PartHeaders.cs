using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Operations;

/// <summary>Says which headers the parts of a form are documented to have; whoever makes the file sets them.</summary>
internal static class PartHeaders
{
    /// <summary>Null when there are none.</summary>
    public static string? WordsOf(MediaTypeContent content, Func<string, bool> isFile)
    {
        var words = content.Encodings
            .Where(rule => isFile(rule.Property))
            .Select(static rule => (rule.Property, Headers: rule.PartHeaders.Where(IsSet).Select(WordsOf).ToList()))
            .Where(static part => part.Headers.Count > 0)
            .Select(static part => $"The file `{part.Property}` has the headers {string.Join(", ", part.Headers)}: set them with `ApiFile.WithHeader`.")
            .ToList();
        return words.Count == 0 ? null : string.Join(" ", words);
    }

    /// <summary>The media type of a part is said in another way.</summary>
    private static bool IsSet(ResponseHeader header) => !header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase);

    private static string WordsOf(ResponseHeader header)
    {
        IEnumerable<string> facts = [.. header.Required ? new[] { "required" } : [], .. string.IsNullOrWhiteSpace(header.Description) ? [] : new[] { header.Description!.Trim().TrimEnd('.') }];
        return $"`{header.Name}`" + (facts.Any() ? $" ({string.Join("; ", facts)})" : "");
    }
}

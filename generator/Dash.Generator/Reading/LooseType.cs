using System;
using System.Collections.Generic;

namespace Dash.Generator.Reading;

/// <summary>Words that are no type of JSON Schema and are written as one all the same: names from Swagger, from formats and from programming languages.</summary>
internal static class LooseType
{
    private static readonly Dictionary<string, (string? Type, string? Format)> Meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = ("string", null), ["str"] = ("string", null), ["text"] = ("string", null), ["char"] = ("string", null), ["enum"] = ("string", null),
        ["file"] = ("string", "binary"), ["binary"] = ("string", "binary"), ["byte"] = ("string", "byte"),
        ["date"] = ("string", "date"), ["date-time"] = ("string", "date-time"), ["datetime"] = ("string", "date-time"), ["timestamp"] = ("string", null),
        ["time"] = ("string", "time"), ["uuid"] = ("string", "uuid"), ["guid"] = ("string", "uuid"),
        ["uri"] = ("string", "uri"), ["url"] = ("string", "uri"), ["email"] = ("string", "email"),
        ["integer"] = ("integer", null), ["int"] = ("integer", null), ["int32"] = ("integer", "int32"), ["int64"] = ("integer", "int64"), ["long"] = ("integer", "int64"),
        ["number"] = ("number", null), ["float"] = ("number", "float"), ["double"] = ("number", "double"), ["decimal"] = ("number", "decimal"), ["numeric"] = ("number", null),
        ["boolean"] = ("boolean", null), ["bool"] = ("boolean", null),
        ["array"] = ("array", null), ["list"] = ("array", null),
        ["object"] = ("object", null), ["map"] = ("object", null), ["dict"] = ("object", null), ["dictionary"] = ("object", null), ["hash"] = ("object", null),
        ["any"] = (null, null), ["mixed"] = (null, null), ["json"] = (null, null),
    };

    /// <summary>What the word means; no type for any value. False for a word that means nothing known.</summary>
    public static bool TryFind(string word, out (string? Type, string? Format) meaning) => Meanings.TryGetValue(word, out meaning);

    public static string InWords((string? Type, string? Format) meaning) => meaning switch
    {
        (null, _) => "any value",
        (_, null) => $"\"{meaning.Type}\"",
        _ => $"\"{meaning.Type}\" with \"format\": \"{meaning.Format}\"",
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Operations;

/// <summary>Tells media types that hold JSON from others.</summary>
internal static class JsonMediaType
{
    /// <summary>The content that is JSON, <c>application/json</c> before its relatives; null when none is.</summary>
    public static MediaTypeContent? Find(IReadOnlyList<MediaTypeContent> contents) =>
        contents.FirstOrDefault(static content => Name(content) == "application/json") ?? contents.FirstOrDefault(IsJson);

    private static bool IsJson(MediaTypeContent content)
    {
        var name = Name(content);
        return name is "text/json" or "*/*" or "application/*" || name.EndsWith("+json", StringComparison.Ordinal);
    }

    private static string Name(MediaTypeContent content) => content.MediaType.Split(';')[0].Trim().ToLowerInvariant();
}

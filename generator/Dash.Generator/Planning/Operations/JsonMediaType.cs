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
        contents.FirstOrDefault(static content => MediaTypeKinds.NameOf(content.MediaType) == "application/json")
        ?? contents.FirstOrDefault(static content => IsJson(content.MediaType));

    public static bool IsJson(string mediaType)
    {
        var name = MediaTypeKinds.NameOf(mediaType);
        return name is "application/json" or "text/json" or "*/*" or "application/*" || name.EndsWith("+json", StringComparison.Ordinal);
    }
}

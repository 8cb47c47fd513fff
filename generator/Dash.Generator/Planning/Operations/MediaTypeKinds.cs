using System;

namespace Dash.Generator.Planning.Operations;

/// <summary>Tells from the name of a media type how it is written.</summary>
internal static class MediaTypeKinds
{
    private static readonly string[] Texts =
    [
        "application/yaml", "application/x-yaml", "application/graphql", "application/javascript", "application/sql", "application/toml",
        "application/jwt", "application/x-pem-file", "application/rtf",
    ];

    private static readonly string[] LineTypes =
    [
        "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonl", "application/jsonlines",
        "application/x-jsonlines", "application/json-seq", "application/stream+json", "application/x-json-stream",
    ];

    public static MediaTypeKind Of(string mediaType)
    {
        var name = NameOf(mediaType);
        return name switch
        {
            "application/x-www-form-urlencoded" => MediaTypeKind.Form,
            _ when JsonMediaType.IsJson(name) => MediaTypeKind.Json,
            _ when name.StartsWith("multipart/", StringComparison.Ordinal) => MediaTypeKind.Multipart,
            "application/xml" or "text/xml" => MediaTypeKind.Xml,
            _ when name.EndsWith("+xml", StringComparison.Ordinal) && !name.StartsWith("image/", StringComparison.Ordinal) => MediaTypeKind.Xml,
            _ when name.StartsWith("text/", StringComparison.Ordinal) || Array.IndexOf(Texts, name) >= 0 || name.EndsWith("+yaml", StringComparison.Ordinal) => MediaTypeKind.Text,
            _ => MediaTypeKind.File,
        };
    }

    /// <summary>JSON texts one behind the other.</summary>
    public static bool IsLines(string mediaType) => Array.IndexOf(LineTypes, NameOf(mediaType)) >= 0;

    /// <summary>The media type without its parameters, in lower case.</summary>
    public static string NameOf(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}

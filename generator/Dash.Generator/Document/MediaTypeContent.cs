using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>One representation of a body.</summary>
internal sealed class MediaTypeContent
{
    /// <summary>The media type as written, such as <c>application/json; charset=utf-8</c> or <c>text/*</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The type of the body, or null when the document does not say.</summary>
    public Schema? Schema { get; init; }

    /// <summary>The type of each item of a stream, or null when the document does not say.</summary>
    public Schema? ItemSchema { get; init; }

    /// <summary>How the properties of a form are written, where that is said.</summary>
    public IReadOnlyList<EncodingRule> Encodings { get; init; } = [];

    public required SourcePosition Position { get; init; }
}

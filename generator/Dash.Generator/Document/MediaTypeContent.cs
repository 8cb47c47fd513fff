namespace Dash.Generator.Document;

/// <summary>One representation of a body.</summary>
internal sealed class MediaTypeContent
{
    /// <summary>The media type as written, such as <c>application/json; charset=utf-8</c> or <c>text/*</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The type of the body, or null when the document does not say.</summary>
    public Schema? Schema { get; init; }

    public required SourcePosition Position { get; init; }
}

namespace Dash.Generator.Document;

/// <summary>A header of a response.</summary>
internal sealed class ResponseHeader
{
    public required string Name { get; init; }

    public bool Required { get; init; }

    /// <summary>The type of the value; null when the document does not say.</summary>
    public Schema? Schema { get; init; }

    /// <summary>The media type the value is written in, or null for one in the style <c>simple</c>.</summary>
    public string? ContentMediaType { get; init; }

    /// <summary>Whether each member of an object stands as <c>name=value</c>.</summary>
    public bool Explode { get; init; }

    public bool Deprecated { get; init; }

    public string? Description { get; init; }

    /// <summary>What tells it apart from all others where several answers refer to one definition; null for one that stands in its answer.</summary>
    public string? Definition { get; init; }

    public required SourcePosition Position { get; init; }
}

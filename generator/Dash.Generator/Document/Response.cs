using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>One answer an operation may give.</summary>
internal sealed class Response
{
    /// <summary>Three digits, a range such as <c>4XX</c> (always capitals), or <c>default</c>.</summary>
    public required string Status { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<MediaTypeContent> Contents { get; init; } = [];

    public IReadOnlyList<ResponseHeader> Headers { get; init; } = [];

    public required SourcePosition Position { get; init; }
}

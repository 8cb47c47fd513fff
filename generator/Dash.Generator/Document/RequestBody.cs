using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>What an operation is sent.</summary>
internal sealed class RequestBody
{
    public bool Required { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<MediaTypeContent> Contents { get; init; } = [];

    public required SourcePosition Position { get; init; }
}

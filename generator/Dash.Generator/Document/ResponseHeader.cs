namespace Dash.Generator.Document;

/// <summary>A header of a response.</summary>
internal sealed class ResponseHeader
{
    public required string Name { get; init; }

    public bool Required { get; init; }

    public Schema? Schema { get; init; }

    public string? Description { get; init; }

    public required SourcePosition Position { get; init; }
}

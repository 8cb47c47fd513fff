namespace Dash.Generator.Document;

/// <summary>A tag declared at the top of the document.</summary>
internal sealed class Tag
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public required SourcePosition Position { get; init; }
}

namespace Dash.Generator.Document;

/// <summary>A schema with a name, below <c>components/schemas</c>.</summary>
internal sealed class ComponentSchema
{
    public required string Name { get; init; }

    public required Schema Schema { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourcePosition Position { get; init; }
}

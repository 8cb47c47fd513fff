namespace Dash.Generator.Document;

/// <summary>A property of an object schema.</summary>
internal sealed class SchemaProperty
{
    public required string Name { get; init; }

    public required Schema Schema { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourcePosition Position { get; init; }
}

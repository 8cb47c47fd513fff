namespace Dash.Generator.Document;

/// <summary>A value as it is written in the document.</summary>
internal abstract class JsonNode(SourcePosition position)
{
    public SourcePosition Position { get; } = position;

    /// <summary>The kind of value in words, for messages: "a string".</summary>
    public abstract string Kind { get; }
}

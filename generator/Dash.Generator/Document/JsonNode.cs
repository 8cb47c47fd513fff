namespace Dash.Generator.Document;

/// <summary>A value as it is written in the document.</summary>
internal abstract class JsonNode(SourcePosition position)
{
    public SourcePosition Position { get; } = position;

    /// <summary>An unquoted scalar of YAML as it is written, which may be meant as text where text is expected; null otherwise.</summary>
    public string? Source { get; init; }

    /// <summary>The kind of value in words, for messages: "a string".</summary>
    public abstract string Kind { get; }
}

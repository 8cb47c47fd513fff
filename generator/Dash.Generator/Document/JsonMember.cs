namespace Dash.Generator.Document;

/// <summary>One member of an object: its name, where the name stands, and its value.</summary>
internal sealed class JsonMember(string name, SourcePosition position, JsonNode value)
{
    public string Name { get; } = name;

    /// <summary>Where the name stands.</summary>
    public SourcePosition Position { get; } = position;

    public JsonNode Value { get; } = value;
}

namespace Dash.Generator.Document;

/// <summary>Text with its escapes undone; it may hold any UTF-16 unit, lone surrogates included.</summary>
internal sealed class JsonString(string value, SourcePosition position) : JsonNode(position)
{
    public string Value { get; } = value;

    public override string Kind => "a string";

    public override string ToString() => Value;
}

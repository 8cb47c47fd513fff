namespace Dash.Generator.Document;

/// <summary>The literal <c>true</c> or <c>false</c>.</summary>
internal sealed class JsonBoolean(bool value, SourcePosition position) : JsonNode(position)
{
    public bool Value { get; } = value;

    public override string Kind => Value ? "true" : "false";
}

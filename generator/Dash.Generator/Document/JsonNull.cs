namespace Dash.Generator.Document;

/// <summary>The literal <c>null</c>.</summary>
internal sealed class JsonNull(SourcePosition position) : JsonNode(position)
{
    public override string Kind => "null";
}

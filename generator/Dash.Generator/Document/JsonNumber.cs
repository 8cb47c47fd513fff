namespace Dash.Generator.Document;

/// <summary>A number, kept as it is written so that no digit is lost.</summary>
internal sealed class JsonNumber(string text, SourcePosition position) : JsonNode(position)
{
    public string Text { get; } = text;

    public override string Kind => "a number";
}

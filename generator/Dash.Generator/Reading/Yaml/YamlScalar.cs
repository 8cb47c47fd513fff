using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>A scalar or alias that was read, which may turn out to be a key.</summary>
internal readonly record struct YamlScalar(JsonNode Node, SourcePosition Position, bool IsPlain, bool IsOneLine)
{
    public YamlKey ToKey() => YamlKey.From(Node, Position) with { IsPlain = IsPlain };
}

using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>The key of a member: its text, whatever scalar it is, as JSON has no other names.</summary>
internal readonly record struct YamlKey(string Name, SourcePosition Position, bool IsPlain)
{
    /// <summary>Written behind a <c>?</c>, so that anything may follow its colon.</summary>
    public bool IsExplicit { get; init; }

    public static YamlKey From(JsonNode node, SourcePosition position) => node switch
    {
        JsonString text => new YamlKey(text.Value, position, false),
        { Source: { } source } => new YamlKey(source, position, false),
        _ => throw new JsonSyntaxException(Descriptors.YamlKey, position, node.Kind),
    };
}

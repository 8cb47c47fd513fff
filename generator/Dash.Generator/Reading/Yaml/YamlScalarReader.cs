using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Reads a scalar of any style but the block ones, or an alias, which may stand wherever a scalar may.</summary>
internal sealed class YamlScalarReader(YamlCursor cursor, JsonNames names, YamlAnchors anchors)
{
    private readonly YamlPlainReader _plain = new(cursor, names);
    private readonly YamlQuotedReader _quoted = new(cursor, names);

    /// <summary>Reads one at the cursor.</summary>
    /// <param name="indentation">The columns that further lines of a plain scalar have to be indented by.</param>
    /// <param name="isFlow">Whether it stands between brackets.</param>
    /// <param name="tag">What a tag says about it.</param>
    public YamlScalar Read(int indentation, bool isFlow, YamlTag tag)
    {
        var line = cursor.Line;
        if (cursor.Current == '*')
        {
            var copy = anchors.ReadAlias(out var alias);
            return new YamlScalar(copy, alias, IsPlain: false, IsOneLine: true);
        }

        if (cursor.Current is '"' or '\'')
        {
            var text = _quoted.Read(out var place);
            return new YamlScalar(Meaning(text, place, isText: tag != YamlTag.Value), place, IsPlain: false, line == cursor.Line);
        }

        if (!_plain.CanBegin(isFlow))
        {
            throw YamlSyntax.Error(cursor.Here(), $"expected a value, found {cursor.Found()}." + Advice());
        }

        var plain = _plain.Read(indentation, isFlow, out var position);
        return new YamlScalar(Meaning(plain, position, isText: tag == YamlTag.Text), position, IsPlain: true, line == cursor.Line);
    }

    private static JsonNode Meaning(string text, SourcePosition position, bool isText) =>
        isText ? new JsonString(text, position) : YamlScalars.Resolve(text, position);

    private string Advice() => cursor.Current switch
    {
        '%' or '@' or '`' => " Quote text that begins with it.",
        ']' or '}' => " Remove it, or open it with the bracket that it closes.",
        _ => "",
    };
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Reading.Yaml;

/// <summary>Writes JSON as YAML in one of the ways people and tools write it.</summary>
internal sealed class YamlWriter(YamlWriter.Style style)
{
    private readonly StringBuilder _text = new();

    internal enum Style
    {
        BlockWithDoubleQuotes,
        BlockWithLiteralTexts,
        ListsAtTheColumnOfTheirKeys,
        Flow,
    }

    public static string Write(JsonNode node, Style style)
    {
        var writer = new YamlWriter(style);
        writer.Value(node, 0, isMember: false);
        return writer._text.ToString();
    }

    private void Value(JsonNode? node, int indentation, bool isMember)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members when style != Style.Flow:
                Members(members, isMember ? indentation : indentation, isMember);
                break;
            case JsonArray { Count: > 0 } items when style != Style.Flow:
                Items(items, isMember && style == Style.ListsAtTheColumnOfTheirKeys ? indentation - 2 : indentation, isMember);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Text((string)value!, indentation);
                break;
            default:
                _text.Append(node is null ? "null" : node.ToJsonString()).Append('\n');
                break;
        }
    }

    private void Members(JsonObject members, int indentation, bool startsLine)
    {
        var first = !startsLine;
        if (startsLine)
        {
            _text.Append('\n');
        }

        foreach (var (name, value) in members)
        {
            _text.Append(' ', first ? 0 : indentation).Append(Key(name)).Append(": ");
            first = false;
            Value(value, indentation + 2, isMember: true);
        }
    }

    private void Items(JsonArray items, int indentation, bool startsLine)
    {
        var first = !startsLine;
        if (startsLine)
        {
            _text.Append('\n');
        }

        foreach (var item in items)
        {
            _text.Append(' ', first ? 0 : indentation).Append("- ");
            first = false;
            Value(item, indentation + 2, isMember: false);
        }
    }

    private string Key(string name) => style != Style.BlockWithDoubleQuotes && name.Length > 0 && name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '$' or '/')
        ? name
        : JsonSerializer.Serialize(name);

    private void Text(string text, int indentation)
    {
        var isPlainLine = text.Length > 0 && char.IsAsciiLetter(text[0]) && text is not ("true" or "false" or "null") && text.All(static character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '.') && text[^1] != ' '
            && !string.Equals(text, "null", StringComparison.OrdinalIgnoreCase) && !bool.TryParse(text, out _);
        if (style == Style.BlockWithLiteralTexts && text.Contains('\n', StringComparison.Ordinal) && text.All(static character => character is '\n' or >= ' ' and < '\u007f') && text.TrimStart('\n', ' ').Length > 0)
        {
            _text.Append("|2").Append(text.EndsWith('\n') ? "+" : "-").Append('\n');
            var body = text.EndsWith('\n') ? text[..^1] : text;
            foreach (var line in body.Split('\n'))
            {
                _text.Append(' ', line.Length == 0 ? 0 : indentation).Append(line).Append('\n');
            }
        }
        else
        {
            _text.Append(style != Style.BlockWithDoubleQuotes && isPlainLine ? text : JsonSerializer.Serialize(text)).Append('\n');
        }
    }
}

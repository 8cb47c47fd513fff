using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Remembers anchored nodes and copies them for each alias, so that no two places of the tree are one object.</summary>
internal sealed class YamlAnchors(YamlCursor cursor)
{
    /// <summary>Far more than documents copy, and little enough to end at once on aliases of aliases that double each time.</summary>
    internal const int MostCopies = 1_000_000;

    private readonly Dictionary<string, JsonNode> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _copies;

    public void Open(string? anchor)
    {
        if (anchor is not null)
        {
            _open.Add(anchor);
            _nodes.Remove(anchor);
        }
    }

    public JsonNode Close(string? anchor, JsonNode node)
    {
        if (anchor is not null)
        {
            _open.Remove(anchor);
            _nodes[anchor] = node;
        }

        return node;
    }

    /// <summary>Reads an alias at its sign.</summary>
    public JsonNode ReadAlias(out SourcePosition position)
    {
        var start = cursor.Here();
        var name = YamlProperties.ReadName(cursor);
        position = cursor.From(start);
        if (_nodes.TryGetValue(name, out var node))
        {
            return Copy(node, position);
        }

        throw new JsonSyntaxException(Descriptors.YamlAlias, position, name.Length == 0
            ? "'*' must be followed by the name of an anchor. Quote the value if the star belongs to it."
            : _open.Contains(name)
                ? $"'*{name}' stands inside the value that '&{name}' names, so it would contain itself. Use $ref for schemas that do."
                : $"no '&{name}' stands before '*{name}'. Correct the name, or quote the value if the star belongs to it.");
    }

    private JsonNode Copy(JsonNode node, SourcePosition alias)
    {
        if (++_copies > MostCopies)
        {
            throw new JsonSyntaxException(Descriptors.YamlTooManyCopies, alias, (MostCopies / 1_000_000).ToString(CultureInfo.InvariantCulture));
        }

        return node switch
        {
            JsonObject members => new JsonObject([.. members.Members.Select(member => new JsonMember(member.Name, member.Position, Copy(member.Value, alias)))], node.Position),
            JsonArray items => new JsonArray([.. items.Items.Select(item => Copy(item, alias))], node.Position),
            JsonString text => new JsonString(text.Value, node.Position),
            JsonNumber number => new JsonNumber(number.Text, node.Position) { Source = number.Source },
            JsonBoolean boolean => new JsonBoolean(boolean.Value, node.Position) { Source = boolean.Source },
            _ => new JsonNull(node.Position) { Source = node.Source },
        };
    }
}

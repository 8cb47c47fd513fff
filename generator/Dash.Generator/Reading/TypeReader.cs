using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Support;

namespace Dash.Generator.Reading;

/// <summary>Reads <c>type</c>: one name, or since 3.1 a list of names.</summary>
internal sealed class TypeReader(ProblemLog problems)
{
    private const string Null = "null";
    private const string Expected = "a string or an array of strings";

    private static readonly Dictionary<string, IReadOnlyList<string>> Alone = new[] { "string", "number", "integer", "boolean", "array", "object" }
        .ToDictionary(static name => name, static name => (IReadOnlyList<string>)[name], StringComparer.Ordinal);

    public TypeSet Read(JsonObject keywords) => keywords["type"] switch
    {
        null => new TypeSet([], false),
        JsonArray list => ReadList(list.Items),
        var name => ReadList([name]),
    };

    private TypeSet ReadList(IReadOnlyList<JsonNode> items)
    {
        var names = new List<string>(items.Count);
        var hasNull = false;
        string? format = null;
        foreach (var item in items)
        {
            if (item is JsonString { Value: Null } or JsonNull)
            {
                hasNull = true;
                NoteBareNull(item);
            }
            else if (item is not JsonString name)
            {
                problems.Report(Descriptors.WrongKind, item.Position, "type", Expected, item.Kind);
            }
            else if (TypeOf(name, ref format) is { } type && !names.Contains(type))
            {
                names.Add(type);
            }
        }

        return new TypeSet(names.Count == 1 ? Alone[names[0]] : names, hasNull, format);
    }

    private void NoteBareNull(JsonNode node)
    {
        if (node is JsonNull)
        {
            problems.Report(ToleranceDescriptors.LooseValue, node.Position, "type", Expected, node.Kind, "the text \"null\"");
        }
    }

    private string? TypeOf(JsonString name, ref string? format)
    {
        if (Alone.ContainsKey(name.Value))
        {
            return name.Value;
        }

        if (!LooseType.TryFind(name.Value, out var meaning))
        {
            problems.Report(Descriptors.UnknownType, name.Position, name.Value, Suggestion.For(name.Value, [.. Alone.Keys, Null]));
            return null;
        }

        problems.Report(ToleranceDescriptors.LooseValue, name.Position, "type", "a type of JSON Schema", $"\"{name.Value}\"", LooseType.InWords(meaning));
        format ??= meaning.Format;
        return meaning.Type;
    }
}

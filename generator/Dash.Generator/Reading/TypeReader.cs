using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Support;

namespace Dash.Generator.Reading;

/// <summary>Reads <c>type</c>: one name, or since 3.1 a list of names.</summary>
internal sealed class TypeReader(ValueReader values, ProblemLog problems)
{
    private const string Null = "null";

    private static readonly Dictionary<string, IReadOnlyList<string>> Alone = new[] { "string", "number", "integer", "boolean", "array", "object" }
        .ToDictionary(static name => name, static name => (IReadOnlyList<string>)[name], StringComparer.Ordinal);

    public TypeSet Read(JsonObject keywords) => keywords["type"] switch
    {
        null => new TypeSet([], false),
        JsonString { Value: Null } => new TypeSet([], true),
        JsonString name => new TypeSet(IsKnown(name) ? Alone[name.Value] : [], false),
        JsonArray list => ReadList(list),
        var other => NoType(other),
    };

    private TypeSet ReadList(JsonArray list)
    {
        var names = new List<string>();
        var hasNull = false;
        foreach (var item in list.Items)
        {
            if (values.Expect<JsonString>(item, "type", "an array of strings") is not { } name)
            {
                continue;
            }

            if (name.Value == Null)
            {
                hasNull = true;
            }
            else if (IsKnown(name) && !names.Contains(name.Value))
            {
                names.Add(name.Value);
            }
        }

        return new TypeSet(names.Count == 1 ? Alone[names[0]] : names, hasNull);
    }

    private TypeSet NoType(JsonNode node)
    {
        values.Expect<JsonString>(node, "type", "a string or an array of strings");
        return new TypeSet([], false);
    }

    private bool IsKnown(JsonString name)
    {
        if (Alone.ContainsKey(name.Value))
        {
            return true;
        }

        var advice = name.Value switch
        {
            "any" => " Leave 'type' out to allow any value.",
            "file" => " Write \"type\": \"string\" with \"format\": \"binary\".",
            "date" or "date-time" or "time" or "uuid" or "uri" or "url" or "email" => $" Write \"type\": \"string\" with \"format\": \"{name.Value}\".",
            "int" or "int32" or "int64" or "long" => " Write \"type\": \"integer\", with \"format\": \"int32\" or \"int64\" if the size matters.",
            "float" or "double" or "decimal" => $" Write \"type\": \"number\" with \"format\": \"{name.Value}\".",
            _ => Suggestion.For(name.Value, [.. Alone.Keys, Null]),
        };
        problems.Report(Descriptors.UnknownType, name.Position, name.Value, advice);
        return false;
    }
}

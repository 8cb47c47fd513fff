using System;
using System.Collections.Generic;

namespace Dash.Generator.Document;

/// <summary>An object, in order. Where a name is written twice the first one counts (the reader reports the second).</summary>
internal sealed class JsonObject(IReadOnlyList<JsonMember> members, SourcePosition position) : JsonNode(position)
{
    private const int SearchedWithoutIndex = 12;

    private Dictionary<string, JsonMember>? _index;

    public IReadOnlyList<JsonMember> Members { get; } = members;

    public override string Kind => "an object";

    public JsonNode? this[string name] => Find(name)?.Value;

    public JsonMember? Find(string name)
    {
        if (Members.Count > SearchedWithoutIndex)
        {
            return (_index ??= CreateIndex()).TryGetValue(name, out var found) ? found : null;
        }

        for (var index = 0; index < Members.Count; index++)
        {
            if (string.Equals(Members[index].Name, name, StringComparison.Ordinal))
            {
                return Members[index];
            }
        }

        return null;
    }

    private Dictionary<string, JsonMember> CreateIndex()
    {
        var index = new Dictionary<string, JsonMember>(Members.Count, StringComparer.Ordinal);
        foreach (var member in Members)
        {
            if (!index.ContainsKey(member.Name))
            {
                index.Add(member.Name, member);
            }
        }

        return index;
    }
}

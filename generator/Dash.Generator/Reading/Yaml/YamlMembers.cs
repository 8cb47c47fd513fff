using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Collects the members of one mapping, those that the merge key brings along included.</summary>
internal sealed class YamlMembers(ProblemLog problems)
{
    private const string MergeKey = "<<";

    private readonly MemberList _members = new(problems);
    private List<JsonObject>? _merged;

    public void Add(YamlKey key, JsonNode value)
    {
        if (key is { Name: MergeKey, IsPlain: true })
        {
            Merge(value);
            return;
        }

        _members.Add(new JsonMember(key.Name, key.Position, value));
    }

    public JsonObject ToObject(SourcePosition position)
    {
        // A member of the mapping itself wins over a merged one, wherever it stands.
        foreach (var member in (_merged ?? []).SelectMany(static merged => merged.Members).Where(member => !_members.Contains(member.Name)))
        {
            _members.Add(member);
        }

        return new JsonObject(_members.Members, position);
    }

    private void Merge(JsonNode value)
    {
        var parts = value is JsonArray list ? list.Items : [value];
        foreach (var part in parts)
        {
            (_merged ??= []).Add(part as JsonObject
                ?? throw new JsonSyntaxException(Descriptors.YamlAlias, part.Position, $"'<<' merges mappings, but {part.Kind} stands here. Quote the name if '<<' is one."));
        }
    }
}

using Dash.Generator.Document;

namespace Dash.SpecDiff.Specs;

/// <summary>Finds the text behind what was read of it, for the keywords that the generator has no use for.</summary>
internal sealed class NodeIndex
{
    private readonly Dictionary<int, JsonObject> _byObject = [];
    private readonly Dictionary<int, JsonObject> _byMember = [];

    private readonly JsonObject _root;

    public NodeIndex(JsonObject root)
    {
        _root = root;
        Add(root);
    }

    /// <summary>The object that begins at the position, or null.</summary>
    public JsonObject? ObjectAt(SourcePosition position) => _byObject.GetValueOrDefault(position.Start);

    /// <summary>The object that is the value of the member whose name stands at the position, behind a reference within the document; or null.</summary>
    public JsonObject? MemberAt(SourcePosition position)
    {
        var node = _byMember.GetValueOrDefault(position.Start);
        return node?["$ref"] is JsonString reference && reference.Value.StartsWith('#')
            ? JsonPointer.Find(_root, Uri.UnescapeDataString(reference.Value[1..])) as JsonObject
            : node;
    }

    private void Add(JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                if (!_byObject.TryAdd(members.Position.Start, members) && ReferenceEquals(_byObject[members.Position.Start], members))
                {
                    return;
                }

                AddMembers(members);
                break;
            case JsonArray array:
                foreach (var item in array.Items)
                {
                    Add(item);
                }

                break;
        }
    }

    private void AddMembers(JsonObject members)
    {
        foreach (var member in members.Members)
        {
            if (member.Value is JsonObject value)
            {
                _byMember.TryAdd(member.Position.Start, value);
            }

            Add(member.Value);
        }
    }
}

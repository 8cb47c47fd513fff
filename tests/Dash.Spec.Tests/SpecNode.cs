using System.Text.Json.Nodes;

namespace Dash.Spec.Tests;

/// <summary>A node of a document together with the document it stands in, against which its references are resolved.</summary>
internal sealed record SpecNode(string File, JsonNode Node)
{
    public SpecNode this[string member] =>
        Find(member) ?? throw new KeyNotFoundException($"{File}: '{member}' is missing at {Node.GetPath()}.");

    public SpecNode? Find(string member) => Node is JsonObject members && members[member] is { } child ? this with { Node = child } : null;

    public IEnumerable<(string Name, SpecNode Value)> Members(string member) =>
        Find(member)?.Node is JsonObject members ? members.Select(pair => (pair.Key, this with { Node = pair.Value! })) : [];

    public IEnumerable<SpecNode> Items(string member) =>
        Find(member)?.Node is JsonArray items ? items.Select(item => this with { Node = item! }) : [];

    public string? Text(string member) => Find(member)?.Node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public bool Flag(string member) => Find(member)?.Node is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    public IEnumerable<SpecNode> Descendants()
    {
        IEnumerable<JsonNode?> children = Node switch
        {
            JsonObject members => members.Select(pair => pair.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => (this with { Node = child }).Descendants()).Prepend(this);
    }
}

using System.Text.Json.Nodes;
using Dash.Spec.Tests;

namespace Dash.Providers.Tests.Contract;

/// <summary>Which members of a document's schemas have been seen in bodies, and which there are.</summary>
internal sealed class FieldTally(string notIn)
{
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public int All => _all.Count;

    public int Seen => _seen.Count(_all.Contains);

    /// <summary>Members that no body had.</summary>
    public IEnumerable<string> Missing => _all.Except(_seen).Order(StringComparer.Ordinal);

    /// <summary>Counts every member that a body of this schema may have.</summary>
    public void Expect(SpecNode schema) => Expect(schema, []);

    /// <summary>Ticks off the members that a body has.</summary>
    public void See(SpecNode schema, JsonNode? value)
    {
        var resolved = SpecFolder.Resolve(schema);
        if (value is JsonArray items && resolved.Find("items") is { } item)
        {
            foreach (var entry in items)
            {
                See(item, entry);
            }
        }

        if (value is JsonObject members)
        {
            foreach (var (name, member) in Members(resolved).Where(member => members.ContainsKey(member.Name)))
            {
                _seen.Add(Place(resolved, name));
                See(member, members[name]);
            }

            SeeOthers(resolved, members);
        }

        foreach (var variant in resolved.Items("allOf").Concat(Variants(resolved).Where(variant => Fits(variant, value))))
        {
            See(variant, value);
        }
    }

    private void SeeOthers(SpecNode schema, JsonObject members)
    {
        if (schema.Find("additionalProperties") is { Node: JsonObject } other)
        {
            foreach (var (_, value) in members.Where(member => Members(schema).All(known => known.Name != member.Key)))
            {
                See(other, value);
            }
        }
    }

    private void Expect(SpecNode schema, HashSet<string> within)
    {
        var resolved = SpecFolder.Resolve(schema);
        if (!within.Add(resolved.Node.GetPath()))
        {
            return;
        }

        foreach (var (name, member) in Members(resolved))
        {
            _all.Add(Place(resolved, name));
            Expect(member, within);
        }

        foreach (var part in Variants(resolved).Concat(resolved.Items("allOf")).Concat(Parts(resolved)))
        {
            Expect(part, within);
        }
    }

    private IEnumerable<(string Name, SpecNode Value)> Members(SpecNode schema) =>
        schema.Members("properties").Where(member => !SpecFolder.Resolve(member.Value).Flag(notIn) && !member.Value.Flag(notIn));

    private static IEnumerable<SpecNode> Parts(SpecNode schema) =>
        new[] { schema.Find("items"), schema.Find("additionalProperties") }.OfType<SpecNode>().Where(part => part.Node is JsonObject);

    private static IEnumerable<SpecNode> Variants(SpecNode schema) => schema.Items("oneOf").Concat(schema.Items("anyOf"));

    // Variants of a union tell themselves apart by kind, by what they demand, or by a member with one value.
    private static bool Fits(SpecNode variant, JsonNode? value)
    {
        var schema = SpecFolder.Resolve(variant);
        return value switch
        {
            JsonObject members => schema.Text("type") is null or "object"
                && schema.Items("required").All(name => members.ContainsKey(name.Node.GetValue<string>()))
                && schema.Members("properties").All(member => IsAllowed(SpecFolder.Resolve(member.Value), members[member.Name])),
            JsonArray => schema.Text("type") == "array",
            _ => false,
        };
    }

    private static bool IsAllowed(SpecNode schema, JsonNode? value) =>
        value is not JsonValue || !schema.Items("enum").Any() && schema.Find("const") is null
        || schema.Items("enum").Append(schema.Find("const")).OfType<SpecNode>().Any(known => JsonNode.DeepEquals(known.Node, value));

    private static string Place(SpecNode schema, string name) =>
        $"{schema.Node.GetPath().Replace("$.components.schemas.", "", StringComparison.Ordinal)}.{name}";
}

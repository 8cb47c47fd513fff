using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>The resources of one document, and in which of them each reference stands.</summary>
internal sealed class SchemaResources
{
    private static readonly Uri Unpublished = new("https://document.invalid/");

    private static readonly HashSet<string> Data = new(StringComparer.Ordinal) { "example", "examples", "default", "const", "enum" };

    private static readonly HashSet<string> MapsOfSchemas = new(StringComparer.Ordinal) { "properties", "patternProperties", "$defs", "definitions", "schemas", "dependentSchemas" };

    private readonly Dictionary<JsonObject, SchemaResource> _owners = [];
    private readonly Dictionary<JsonObject, JsonObject> _recursive = [];
    private readonly Dictionary<string, SchemaResource> _byAddress = new(StringComparer.Ordinal);

    public SchemaResources(JsonObject root)
    {
        Root = new SchemaResource(root["$self"] is JsonString self ? Resolve(Unpublished, self.Value) ?? Unpublished : Unpublished, root);
        Register(Root);
        Walk(root, Root, null, areNames: false);
    }

    /// <summary>The document as a whole.</summary>
    public SchemaResource Root { get; }

    public IEnumerable<SchemaResource> All => _byAddress.Values;

    /// <summary>The resource that a reference stands in.</summary>
    public SchemaResource OwnerOf(JsonObject holder) => _owners.TryGetValue(holder, out var owner) ? owner : Root;

    /// <summary>What <c>$recursiveRef</c> means: the schema around it with <c>$recursiveAnchor</c>, else the whole schema that it is in.</summary>
    public JsonObject? RecursiveTargetOf(JsonObject holder) => _recursive.TryGetValue(holder, out var target) ? target : null;

    public SchemaResource? Find(Uri address) => _byAddress.TryGetValue(Key(address), out var resource) ? resource : null;

    /// <summary>The address is relative to one that nobody else knows.</summary>
    public static bool IsPrivate(Uri address) => address.Host == Unpublished.Host;

    public static Uri? Resolve(Uri address, string relative) => Uri.TryCreate(address, relative, out var resolved) ? resolved : null;

    private static string Key(Uri address) => address.AbsoluteUri.Split('#')[0];

    private void Register(SchemaResource resource)
    {
        if (!_byAddress.ContainsKey(Key(resource.Address)))
        {
            _byAddress.Add(Key(resource.Address), resource);
        }
    }

    private void Walk(JsonNode node, SchemaResource owner, JsonObject? around, bool areNames)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array.Items)
            {
                Walk(item, owner, around, areNames: false);
            }
        }
        else if (node is JsonObject members)
        {
            if (!areNames)
            {
                (owner, around) = Enter(members, owner, around);
            }

            foreach (var member in members.Members.Where(member => areNames || !Data.Contains(member.Name)))
            {
                // Each schema of the document is a whole of its own for what is inside of it.
                var isComponent = areNames && around is null && member.Value is JsonObject;
                Walk(member.Value, owner, isComponent ? (JsonObject)member.Value : around, !areNames && MapsOfSchemas.Contains(member.Name));
            }
        }
    }

    private (SchemaResource Owner, JsonObject? Around) Enter(JsonObject members, SchemaResource owner, JsonObject? around)
    {
        if (members["$id"] is JsonString id && id.Value.Length > 0 && id.Value[0] != '#' && Resolve(owner.Address, id.Value) is { IsAbsoluteUri: true } address)
        {
            owner = new SchemaResource(address, members);
            around = members;
            Register(owner);
        }

        if (members["$recursiveAnchor"] is JsonBoolean { Value: true })
        {
            around = members;
        }

        foreach (var keyword in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (members[keyword] is JsonString name && !owner.Anchors.ContainsKey(name.Value))
            {
                owner.Anchors.Add(name.Value, members);
                if (keyword == "$dynamicAnchor")
                {
                    owner.DynamicAnchors.Add(name.Value);
                }
            }
        }

        _owners[members] = owner;
        if (around is not null)
        {
            _recursive[members] = around;
        }

        return (owner, around);
    }
}

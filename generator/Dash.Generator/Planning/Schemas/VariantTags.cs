using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>What the discriminator of an object is, wherever it is a variant; nothing for one that unions name differently, or by several names.</summary>
internal sealed class VariantTags
{
    private readonly Dictionary<(Schema Variant, string Member), string?> _tags = [];

    public VariantTags(IEnumerable<UnionShape> unions, SchemaGraph graph)
    {
        foreach (var union in unions.Where(static union => union is { IsUnion: true, Discriminator: not null }))
        {
            foreach (var variant in union.Variants)
            {
                Add((graph.Terminal(variant.Schema), union.Discriminator!), variant.IsFallback || variant.Tags.Count != 1 ? null : variant.Tags[0]);
            }
        }
    }

    public string? Of(Schema variant, string member) => _tags.TryGetValue((variant, member), out var tag) ? tag : null;

    private void Add((Schema Variant, string Member) place, string? tag) =>
        _tags[place] = _tags.TryGetValue(place, out var known) && known != tag ? null : tag;
}

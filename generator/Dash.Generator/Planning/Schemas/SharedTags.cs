using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Names;

namespace Dash.Generator.Planning.Schemas;

/// <summary>
/// Values of a discriminator that several variants may have, since one enum describes it for all of them: such a value stands for the
/// variant that is named like it.
/// </summary>
internal sealed class SharedTags
{
    private readonly SchemaGraph _graph;
    private readonly Dictionary<string, int> _claims = new(StringComparer.Ordinal);

    public SharedTags(SchemaGraph graph, IEnumerable<(UnionVariant Variant, Schema? Values)> variants)
    {
        _graph = graph;
        var all = variants.Where(static entry => entry.Values is not null)
            .SelectMany(static entry => entry.Values!.EnumValues.Select(value => (entry.Variant, EnumWire.Of(entry.Values, value).Wire)).Distinct()).ToList();
        foreach (var (_, wire) in all)
        {
            _claims[wire] = _claims.TryGetValue(wire, out var count) ? count + 1 : 1;
        }

        TellNothing = all.Count > 0 && !all.Exists(entry => IsOf(entry.Variant, entry.Wire));
    }

    /// <summary>Every value may be of several variants and none is named like one, so the discriminator decides nothing.</summary>
    public bool TellNothing { get; }

    /// <summary>Whether the value stands for the variant.</summary>
    public bool IsOf(UnionVariant variant, string wire) => !_claims.TryGetValue(wire, out var count) || count == 1
        || _graph.Chain(variant.Written).Select(_graph.ComponentOf).Any(component => component is not null
            && string.Equals(Identifier.Pascal(component.Name), Identifier.Pascal(wire), StringComparison.OrdinalIgnoreCase));
}

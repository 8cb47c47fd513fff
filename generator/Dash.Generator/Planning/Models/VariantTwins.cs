using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Models;

/// <summary>Finds variants that nothing tells apart: objects with the same members, of the same kinds and values.</summary>
internal static class VariantTwins
{
    public static IEnumerable<(VariantModel First, VariantModel Second)> Of(IEnumerable<VariantModel> variants)
    {
        var first = new Dictionary<string, VariantModel>(System.StringComparer.Ordinal);
        foreach (var variant in variants.Where(static variant => variant.Kinds == ValueKinds.Object && variant.Tags.Count == 0))
        {
            var key = variant.IsOpen ? "" : string.Join("\n", variant.Members.OrderBy(static member => member.WireName, System.StringComparer.Ordinal).Select(Text));
            if (first.TryGetValue(key, out var earlier))
            {
                yield return (earlier, variant);
            }
            else
            {
                first.Add(key, variant);
            }
        }
    }

    private static string Text(VariantMemberModel member) => $"{member.WireName}\t{member.Kinds}\t{string.Join("\t", member.Values)}";
}

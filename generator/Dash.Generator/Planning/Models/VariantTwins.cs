using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Models;

/// <summary>
/// Finds variants that are objects with the same members, of the same kinds and values. Some of them differ in what the members look like
/// all the same; nothing tells the others apart.
/// </summary>
internal sealed class VariantTwins
{
    private readonly List<List<VariantModel>> _families;

    public VariantTwins(IEnumerable<VariantModel> variants) =>
        _families = [.. variants.Where(static variant => variant.Kinds == ValueKinds.Object && variant.Tags.Count == 0)
            .GroupBy(KeyOf, StringComparer.Ordinal).Select(static family => family.ToList()).Where(static family => family.Count > 1)];

    /// <summary>Members alone do not tell, so what they look like has to be said.</summary>
    public bool Any => _families.Count > 0;

    /// <summary>Each variant that is like an earlier one, with that one.</summary>
    public IEnumerable<(VariantModel First, VariantModel Second)> Alike()
    {
        foreach (var family in _families)
        {
            var seen = new List<VariantModel>();
            foreach (var variant in family)
            {
                if (seen.Find(earlier => !earlier.Members.Zip(Sorted(variant), Differ).Any(static differs => differs)) is { } twin)
                {
                    yield return (twin, variant);
                }
                else
                {
                    seen.Add(variant with { Members = [.. Sorted(variant)] });
                }
            }
        }
    }

    /// <summary>The variant without what only has to be said of twins.</summary>
    public static VariantModel Brief(VariantModel variant) => variant.Members.Any(static member => member.ItemKinds != ValueKinds.Any || member.Form != ValueForm.Any)
        ? variant with { Members = [.. variant.Members.Select(static member => member with { ItemKinds = ValueKinds.Any, Form = ValueForm.Any })] }
        : variant;

    private static bool Differ(VariantMemberModel first, VariantMemberModel second) =>
        ValueForms.Exclude(first.Form, second.Form) || (first.ItemKinds & second.ItemKinds) == ValueKinds.None;

    private static IEnumerable<VariantMemberModel> Sorted(VariantModel variant) => variant.Members.OrderBy(static member => member.WireName, StringComparer.Ordinal);

    private static string KeyOf(VariantModel variant) => variant.IsOpen ? "" : string.Join("\n", Sorted(variant).Select(Text));

    private static string Text(VariantMemberModel member) => $"{member.WireName}\t{member.Kinds}\t{string.Join("\t", member.Values)}";
}

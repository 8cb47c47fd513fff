using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>Counts the schemas made by merging variants with what they share: unions within unions within <c>allOf</c> multiply.</summary>
internal sealed class MergeBudget
{
    private const int MostOfOneSchema = 1500;
    private const int MostOfAll = 30_000;
    private const int Deepest = 12;

    private readonly Dictionary<Schema, (Schema Root, int Depth)> _origins = [];
    private readonly Dictionary<Schema, int> _spent = [];
    private readonly HashSet<Schema> _refused = [];
    private int _all;

    /// <summary>Whether so many schemas may be made of this one, which may have been made of another itself.</summary>
    public bool Allows(Schema schema, int count)
    {
        var (root, depth) = OriginOf(schema);
        var isAllowed = depth < Deepest && SpentOn(root) + count <= MostOfOneSchema && _all + count <= MostOfAll;
        if (!isAllowed)
        {
            Refuse(schema);
        }

        return isAllowed;
    }

    public void Refuse(Schema schema) => _refused.Add(schema);

    public void Spend(Schema schema, Schema merged, Schema shared)
    {
        var (root, depth) = OriginOf(schema);
        _origins[merged] = (root, depth + 1);
        _origins[shared] = (root, depth + 1);
        _spent[root] = SpentOn(root) + 1;
        _all++;
    }

    public bool WasRefused(Schema schema) => _refused.Contains(schema);

    private (Schema Root, int Depth) OriginOf(Schema schema) => _origins.TryGetValue(schema, out var origin) ? origin : (schema, 0);

    private int SpentOn(Schema root) => _spent.TryGetValue(root, out var spent) ? spent : 0;
}

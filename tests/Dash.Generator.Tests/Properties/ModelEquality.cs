using Dash.Generator.Model;
using Dash.Generator.Planning.Types;

namespace Dash.Generator.Tests.Properties;

/// <summary>Which records C# compares by value to the end: not those with a list, a map, bytes or JSON of any kind in them.</summary>
internal sealed class ModelEquality(LoadedModels models)
{
    private readonly Dictionary<string, IReadOnlyList<TypeModel>> _parts = models.Records.Values
        .Select(static record => (record.Type.FullName, Parts: (IReadOnlyList<TypeModel>)[.. record.Members.Select(static member => member.Type), .. record.Additional is null ? (IEnumerable<TypeModel>)[] : [TypeModels.MapOf(record.Additional.Value)]]))
        .Concat(models.Unions.Values.Select(static union => (union.Type.FullName, Parts: (IReadOnlyList<TypeModel>)[.. union.Variants.Select(static variant => variant.Type)])))
        .Concat(models.Collections.Values.Select(static collection => (collection.Type.FullName, Parts: (IReadOnlyList<TypeModel>)[collection.Content.Element!])))
        .Concat(models.Tuples.Values.Select(static tuple => (tuple.Type.FullName, Parts: (IReadOnlyList<TypeModel>)[TypeModels.ListOf(tuple.Further)])))
        .ToDictionary(static model => model.FullName, static model => model.Parts, StringComparer.Ordinal);

    public bool IsByValue(Type model)
    {
        var start = models.Names[model].FullName;
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var part in _parts[next])
            {
                if (part.Kind is TypeKind.Record or TypeKind.Union or TypeKind.Collection or TypeKind.Tuple && seen.Add(part.Name.TrimEnd('?')))
                {
                    waiting.Enqueue(part.Name.TrimEnd('?'));
                }
                else if (part.Kind is TypeKind.List or TypeKind.Map or TypeKind.Any || part.Name.StartsWith("byte[]", StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return true;
    }
}

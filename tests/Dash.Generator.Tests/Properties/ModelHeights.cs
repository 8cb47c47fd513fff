using Dash.Generator.Model;

namespace Dash.Generator.Tests.Properties;

/// <summary>How deep the smallest value of a model is: its required members decide, so that generating one always ends.</summary>
internal sealed class ModelHeights
{
    private const int Endless = 1000;

    private readonly Dictionary<string, int> _heights;

    public ModelHeights(LoadedModels models)
    {
        _heights = models.Names.Values.ToDictionary(static type => type.FullName, static _ => Endless);
        for (var hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            foreach (var record in models.Records.Values)
            {
                hasChanged |= Lower(record.Type, record.Members.Where(static member => member.Presence == MemberPresence.Required).Select(static member => member.Type).Select(Of).Prepend(0).Max());
            }

            foreach (var tuple in models.Tuples.Values)
            {
                hasChanged |= Lower(tuple.Type, tuple.Positions.Where(static position => position.Presence == MemberPresence.Required).Select(static position => position.Type).Select(Of).Prepend(0).Max());
            }

            foreach (var collection in models.Collections.Values)
            {
                hasChanged |= Lower(collection.Type, 0);
            }

            foreach (var union in models.Unions.Values)
            {
                hasChanged |= Lower(union.Type, union.Variants.Select(static variant => variant.Type).Select(Of).Min());
            }
        }
    }

    public int Of(TypeModel type) => type.Kind switch
    {
        TypeKind.File => Endless,
        TypeKind.Record or TypeKind.Union or TypeKind.Tuple when !type.HoldsNull => _heights[type.Name],
        _ => 0,
    };

    /// <summary>No value of the type is finite, or JSON has no place for a part of it.</summary>
    public bool IsEndless(TypeNameModel type) => _heights[type.FullName] >= Endless;

    private bool Lower(TypeNameModel type, int parts)
    {
        var height = Math.Min(Endless, parts + 1);
        var isLower = height < _heights[type.FullName];
        _heights[type.FullName] = Math.Min(height, _heights[type.FullName]);
        return isLower;
    }
}

using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Types;

/// <summary>A schema that stands for another: a <c>$ref</c>, an <c>allOf</c> of one, a union of one and null.</summary>
internal sealed class ReferenceType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (types.Graph.Alias(schema) is not { } target)
        {
            return null;
        }

        var end = types.Graph.Terminal(target);
        return ReferenceEquals(end, schema) || types.Graph.Alias(end) is not null
            ? TypeModels.Any
            : types.Plan(end, PlaceOf(target, site, types));
    }

    /// <summary>A type made behind a component is named after the last component on the way.</summary>
    private static TypeSite PlaceOf(Schema target, TypeSite site, TypePlanner types)
    {
        foreach (var link in types.Graph.Chain(target))
        {
            if (types.Graph.PlaceOf(link) is { } place)
            {
                site = new TypeSite(place, site.Direction);
            }
        }

        return site;
    }
}

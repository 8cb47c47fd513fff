using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Types;

/// <summary>An object without members of its own becomes a dictionary.</summary>
internal sealed class MapType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (!types.Shapes.IsObjectLike(schema))
        {
            return null;
        }

        var values = types.Shapes.Of(schema).AdditionalProperties;
        return TypeModels.MapOf(values is null ? TypeModels.Any : types.PlanElement(values, site.Below("Value")));
    }
}

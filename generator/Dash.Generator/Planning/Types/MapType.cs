using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Types;

/// <summary>An object without members of its own becomes a dictionary; one that holds itself gets a type of its own.</summary>
internal sealed class MapType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (!types.Shapes.IsObjectLike(schema))
        {
            return null;
        }

        return types.Models.Cycles.Contains(schema)
            ? types.Models.Records.Reference(schema, site)
            : Content(schema, site, types);
    }

    /// <summary>The map itself, even where it has a name.</summary>
    public static TypeModel Content(Schema schema, TypeSite site, TypePlanner types)
    {
        var values = types.Shapes.Of(schema).AdditionalProperties;
        return TypeModels.MapOf(values is null ? TypeModels.Any : types.PlanElement(values, site.Below("Value")));
    }
}

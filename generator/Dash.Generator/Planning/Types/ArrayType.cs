using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>An array becomes a read-only list; one that holds itself gets a type of its own.</summary>
internal sealed class ArrayType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (!SchemaFacts.IsList(schema))
        {
            return null;
        }

        return types.Models.Cycles.Contains(schema)
            ? types.Models.Records.Reference(schema, site)
            : Content(schema, site, types);
    }

    /// <summary>The list itself, even where it has a name.</summary>
    public static TypeModel Content(Schema schema, TypeSite site, TypePlanner types) =>
        TypeModels.ListOf(schema.Items is null ? TypeModels.Any : types.PlanElement(schema.Items, site.Below("Item")));
}

using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>An array becomes a read-only list.</summary>
internal sealed class ArrayType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (!SchemaFacts.IsType(schema, "array") && (schema.Types.Count > 0 || schema.Items is null))
        {
            return null;
        }

        return TypeModels.ListOf(schema.Items is null ? TypeModels.Any : types.PlanElement(schema.Items, site.Below("Item")));
    }
}

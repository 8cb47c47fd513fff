using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>Strings from a list become an open enum. Numbers and booleans from a list keep their own type.</summary>
internal sealed class EnumType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (schema.EnumValues.Count == 0)
        {
            return null;
        }

        if (SchemaFacts.IsStringEnum(schema))
        {
            return types.Models.Enums.Reference(schema, site.Place);
        }

        if (schema.Types.Count == 1 && schema.Types[0] != "string")
        {
            return null;
        }

        if (schema.Types.Count == 0 && schema.EnumValues.All(static value => value is JsonNumber))
        {
            return schema.EnumValues.All(static value => IsInteger((JsonNumber)value)) ? TypeModels.Int64 : TypeModels.Double;
        }

        types.Problems.Report(PlanningDescriptors.MixedEnum, types.Graph.TargetOf(schema).Document, schema.EnumValues[0].Position);
        return TypeModels.Any;
    }

    private static bool IsInteger(JsonNumber number) => number.Text.IndexOfAny(['.', 'e', 'E']) < 0;
}

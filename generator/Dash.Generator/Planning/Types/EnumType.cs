using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>Single values from a list become an open enum. true and false, arrays and objects keep their own type.</summary>
internal sealed class EnumType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (schema.EnumValues.Count == 0 || EnumWire.IsBoolean(schema) || EnumWire.IsOfContainers(schema))
        {
            return null;
        }

        if (EnumWire.IsEnum(schema))
        {
            return types.Models.Enums.Reference(schema, site);
        }

        types.Problems.Report(PlanningDescriptors.MixedEnum, types.Graph.TargetOf(schema).Document, schema.EnumValues[0].Position);
        return TypeModels.Any;
    }
}

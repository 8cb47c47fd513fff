using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Types;

/// <summary>A list of types, null aside, has no C# type.</summary>
internal sealed class SeveralTypes : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (schema.Types.Count < 2)
        {
            return null;
        }

        if (schema.Types.All(static type => type is "integer" or "number"))
        {
            return TypeModels.Double;
        }

        var names = string.Join(", ", schema.Types.Select(static type => $"'{type}'"));
        types.Problems.Report(PlanningDescriptors.SeveralTypes, types.Graph.TargetOf(schema).Document, schema.Position, names);
        return TypeModels.Any;
    }
}

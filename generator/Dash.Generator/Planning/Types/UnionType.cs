using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>A <c>oneOf</c> or <c>anyOf</c> of several variants stays JSON; beside properties, the properties are generated.</summary>
internal sealed class UnionType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (SchemaFacts.UnionOf(schema).Count == 0)
        {
            return null;
        }

        var hasMembers = types.Shapes.IsRecord(schema);
        types.Problems.Report(
            hasMembers ? PlanningDescriptors.UnionIgnored : PlanningDescriptors.UnionNotGenerated,
            types.Graph.TargetOf(schema).Document,
            schema.Position,
            schema.OneOf.Count > 0 ? "oneOf" : "anyOf");
        return hasMembers ? null : TypeModels.Any;
    }
}

using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>
/// Several parts that are objects are merged into one. Of parts that are single values or lists, the one that says most is the type:
/// the others only narrow it. What else an <c>allOf</c> can say has no C# type.
/// </summary>
internal sealed class AllOfType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if ((schema.AllOf.Count == 0 && schema.Reference is null) || types.Shapes.IsObjectLike(schema))
        {
            return null;
        }

        var parts = AllOfParts.Of(schema, types.Graph);
        if (parts.Count == 0)
        {
            return TypeModels.Any;
        }

        if (AllOfParts.AgreeOnType(parts))
        {
            return types.Plan(AllOfParts.Strongest(parts)!, site);
        }

        types.Problems.Report(PlanningDescriptors.AllOfConflict, types.Graph.TargetOf(schema).Document, schema.Position);
        return TypeModels.Any;
    }
}

using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Types;

/// <summary>Several parts that are objects are merged into one; what else an <c>allOf</c> can say has no C# type.</summary>
internal sealed class AllOfType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if ((schema.AllOf.Count == 0 && schema.Reference is null) || types.Shapes.IsObjectLike(schema))
        {
            return null;
        }

        if (schema.AllOf.Count > 0)
        {
            types.Problems.Report(PlanningDescriptors.AllOfConflict, types.Graph.TargetOf(schema).Document, schema.Position);
        }

        return TypeModels.Any;
    }
}

using System.Collections.Generic;
using System.Linq;
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

        var parts = Parts(schema, types.Graph).Select(types.Graph.Terminal).Where(static part => !part.IsAny).Distinct().ToList();
        if (parts.Count == 0)
        {
            return TypeModels.Any;
        }

        if (AgreeOnType(parts))
        {
            return types.Plan(parts.OrderByDescending(Weight).First(), site);
        }

        types.Problems.Report(PlanningDescriptors.AllOfConflict, types.Graph.TargetOf(schema).Document, schema.Position);
        return TypeModels.Any;
    }

    private static IEnumerable<Schema> Parts(Schema schema, SchemaGraph graph) => schema.Reference is not null && graph.Resolve(schema) is { } target
        ? [target, .. schema.AllOf]
        : schema.AllOf;

    /// <summary>Each part has the same type or none; an integer is a number too.</summary>
    private static bool AgreeOnType(List<Schema> parts)
    {
        var types = parts.SelectMany(static part => part.Types).Distinct().ToList();
        return !types.Contains("object") && (types.Count < 2 || types.All(static type => type is "integer" or "number"));
    }

    private static int Weight(Schema part) => part switch
    {
        { EnumValues.Count: > 0 } => 4 + (part.EnumValues.Count == 1 ? 1 : 0),
        { Items: not null } or { Format: not null } => 3,
        _ when SchemaFacts.UnionOf(part).Count > 0 => 2,
        _ => SchemaFacts.IsType(part, "integer") ? 1 : 0,
    };
}

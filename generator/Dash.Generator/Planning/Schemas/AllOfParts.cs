using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>The parts of an <c>allOf</c> whose values are no objects: single values or lists, which one of the parts describes best.</summary>
internal static class AllOfParts
{
    /// <summary>The parts that say anything, each once.</summary>
    public static IReadOnlyList<Schema> Of(Schema schema, SchemaGraph graph) =>
        [.. Written(schema, graph).Select(graph.Terminal).Where(static part => !part.IsAny).Distinct()];

    /// <summary>Each part has the same type or none; an integer is a number too.</summary>
    public static bool AgreeOnType(IReadOnlyList<Schema> parts)
    {
        var types = parts.SelectMany(static part => part.Types).Distinct().ToList();
        return !types.Contains("object") && (types.Count < 2 || types.All(static type => type is "integer" or "number"));
    }

    /// <summary>The part that says most; null when there is none.</summary>
    public static Schema? Strongest(IReadOnlyList<Schema> parts) => parts.OrderByDescending(Weight).FirstOrDefault();

    private static IEnumerable<Schema> Written(Schema schema, SchemaGraph graph) => schema.Reference is not null && graph.Resolve(schema) is { } target
        ? [target, .. schema.AllOf]
        : schema.AllOf;

    private static int Weight(Schema part) => part switch
    {
        { EnumValues.Count: > 0 } => 4 + (part.EnumValues.Count == 1 ? 1 : 0),
        { Items: not null } or { PrefixItems.Count: > 0 } or { Format: not null } => 3,
        _ when SchemaFacts.UnionOf(part).Count > 0 => 2,
        _ => SchemaFacts.IsType(part, "integer") ? 1 : 0,
    };
}

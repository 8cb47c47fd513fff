using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Schemas;

/// <summary>
/// Tells whether two schemas would become the same type. Many documents write the same small object at every error response;
/// a component equals only itself, since it has a name of its own.
/// </summary>
internal static class SchemaEquality
{
    private const int DeepestCompared = 12;

    public static bool AreSame(Schema left, Schema right, SchemaGraph graph) => AreSame(left, right, graph, 0);

    private static bool AreSame(Schema? left, Schema? right, SchemaGraph graph, int depth)
    {
        if (left is null || right is null || depth > DeepestCompared)
        {
            return left is null && right is null;
        }

        if (graph.IsNullable(left) != graph.IsNullable(right))
        {
            return false;
        }

        var (first, second) = (graph.Terminal(left), graph.Terminal(right));
        return ReferenceEquals(first, second)
            || (graph.ComponentOf(first) is null && graph.ComponentOf(second) is null && HaveSameWords(first, second) && HaveSameParts(first, second, graph, depth + 1));
    }

    private static bool HaveSameWords(Schema left, Schema right) =>
        left.Types.SequenceEqual(right.Types) && left.Format == right.Format && left.HasPatternProperties == right.HasPatternProperties && left.ContentEncoding == right.ContentEncoding
        && left.EnumValues.Select(Text).SequenceEqual(right.EnumValues.Select(Text)) && Text(left.Const) == Text(right.Const)
        && Contains(left.Required, right.Required) && Contains(right.Required, left.Required);

    private static bool HaveSameParts(Schema left, Schema right, SchemaGraph graph, int depth) =>
        HaveSameProperties(left.Properties, right.Properties, graph, depth)
        && AreSame(left.Items, right.Items, graph, depth)
        && AreSame(left.AdditionalProperties, right.AdditionalProperties, graph, depth)
        && Pairwise(left.PrefixItems, right.PrefixItems, graph, depth)
        && Pairwise(left.AllOf, right.AllOf, graph, depth)
        && Pairwise(left.OneOf, right.OneOf, graph, depth)
        && Pairwise(left.AnyOf, right.AnyOf, graph, depth);

    private static bool Contains(IReadOnlyList<JsonString> names, IReadOnlyList<JsonString> others) =>
        others.Count == 0 || others.All(other => names.Any(name => name.Value == other.Value));

    private static bool HaveSameProperties(IReadOnlyList<SchemaProperty> left, IReadOnlyList<SchemaProperty> right, SchemaGraph graph, int depth)
    {
        for (var index = 0; index < left.Count && left.Count == right.Count; index++)
        {
            if (left[index].Name != right[index].Name || !AreSame(left[index].Schema, right[index].Schema, graph, depth))
            {
                return false;
            }
        }

        return left.Count == right.Count;
    }

    private static bool Pairwise(IReadOnlyList<Schema> left, IReadOnlyList<Schema> right, SchemaGraph graph, int depth)
    {
        for (var index = 0; index < left.Count && left.Count == right.Count; index++)
        {
            if (!AreSame(left[index], right[index], graph, depth))
            {
                return false;
            }
        }

        return left.Count == right.Count;
    }

    private static string? Text(JsonNode? node) => node switch
    {
        JsonString text => "s" + text.Value,
        JsonNumber number => "n" + number.Text,
        null => null,
        _ => node.Kind,
    };
}

using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares the schemas with a name that no compared operation reached.</summary>
internal static class UnusedSchemas
{
    public static void Compare(Comparison comparison)
    {
        var old = comparison.Old.Document.Schemas.DistinctBy(static schema => schema.Name).ToDictionary(static schema => schema.Name, StringComparer.Ordinal);
        var @new = comparison.New.Document.Schemas.DistinctBy(static schema => schema.Name).ToDictionary(static schema => schema.Name, StringComparer.Ordinal);
        var (oldReached, newReached) = (Reached(comparison.Old), Reached(comparison.New));
        foreach (var name in old.Keys.Union(@new.Keys, StringComparer.Ordinal))
        {
            var (before, after) = (old.GetValueOrDefault(name), @new.GetValueOrDefault(name));
            if (oldReached.Contains(name) || newReached.Contains(name) || AreSame(comparison, before, after))
            {
                continue;
            }

            var spot = comparison.Spot(before?.Position ?? comparison.Old.Document.Position, after?.Position ?? comparison.New.Document.Position);
            comparison.Log.Add(OperationChecks.UnusedSchemaChanged, new Where(new Subject(SubjectKind.Schema, name)), spot, before is null ? "added" : after is null ? "removed" : "changed");
        }
    }

    private static bool AreSame(Comparison comparison, ComponentSchema? before, ComponentSchema? after) =>
        before is not null && after is not null
        && comparison.Schemas.AreSame(before.Schema, after.Schema, Flow.Request) && comparison.Schemas.AreSame(before.Schema, after.Schema, Flow.Response);

    /// <summary>The names of the schemas that the text outside of <c>components/schemas</c> refers to, directly or through others.</summary>
    private static HashSet<string> Reached(Spec spec)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var components = (spec.Document.Root["components"] as JsonObject)?["schemas"] as JsonObject;
        var open = new Stack<JsonNode>([spec.Document.Root]);
        while (open.TryPop(out var node))
        {
            foreach (var child in Children(node).Where(child => !ReferenceEquals(child, components)))
            {
                open.Push(child);
            }

            foreach (var name in Names(node).Where(name => components?[name] is not null && reached.Add(name)))
            {
                open.Push(components![name]!);
            }
        }

        return reached;
    }

    private static IEnumerable<JsonNode> Children(JsonNode node) => node switch
    {
        JsonObject members => members.Members.Select(static member => member.Value),
        JsonArray array => array.Items,
        _ => [],
    };

    /// <summary>Any text that ends like a reference to a component may be one: a discriminator's mapping as well as <c>$ref</c>.</summary>
    private static IEnumerable<string> Names(JsonNode node) =>
        node is JsonString { Value: var text } ? [text[(text.LastIndexOf('/') + 1)..]] : [];
}

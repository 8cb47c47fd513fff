using System.Text.Json.Nodes;
using Dash.Generator.Tests.Harness;
using Dash.Testing;

namespace Dash.Generator.Tests.Corpus;

/// <summary>Whatever is taken out of a document or put in a wrong place: the generator answers with a diagnostic or with code that compiles.</summary>
public sealed class DamagedDocumentTests
{
    private const int DamagesPerDocument = 8;

    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden"), "sample.openapi.json", SearchOption.AllDirectories).Select(static path => Path.GetFileName(Path.GetDirectoryName(path)!)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void DamageEndsInADiagnosticOrInCodeThatCompiles(string name)
    {
        // Half a surrogate pair does not pass through JsonNode.
        var text = File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", name, "sample.openapi.json")).Replace("\\ud800", "", StringComparison.Ordinal);
        for (var seed = 0; seed < DamagesPerDocument; seed++)
        {
            var damaged = Damage(text, new Random(seed));
            try
            {
                GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline(damaged));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Seed {seed} of {name}: {failure.Message}\n{damaged}", failure);
            }
        }
    }

    private static string Damage(string text, Random random)
    {
        var root = JsonNode.Parse(text)!;
        for (var wound = 0; wound < 2; wound++)
        {
            var nodes = Below(root).ToList();
            var (victim, donor) = (nodes[random.Next(nodes.Count)], nodes[random.Next(nodes.Count)]);
            if (random.Next(3) == 0)
            {
                Remove(victim);
            }
            else
            {
                victim.ReplaceWith(random.Next(2) == 0 ? donor.DeepClone() : JsonValue.Create("\n*/ \"}"));
            }
        }

        return root.ToJsonString();
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonObject parent)
        {
            parent.Remove(node.GetPropertyName());
        }
        else
        {
            node.Parent!.AsArray().Remove(node);
        }
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(static child => Below(child).Prepend(child));
    }
}

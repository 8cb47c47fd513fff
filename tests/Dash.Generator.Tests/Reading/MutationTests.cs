using System.Text.Json.Nodes;
using Dash.Generator.Reading;
using Dash.Testing;

namespace Dash.Generator.Tests.Reading;

/// <summary>Whatever is done to a document, reading it ends without an exception, and every problem has a place inside the text.</summary>
public sealed class MutationTests
{
    private const int Rounds = 400;

    private static readonly string[] Values = ["null", "true", "5", "-1.5e3", "\"text\"", "\"\"", "[]", "{}", "[[]]", "[null, 7]", "{ \"$ref\": \"#/components/schemas/PinterestBoard\" }", "{ \"$ref\": \"#/paths\" }", "{ \"\": null }"];

    private static readonly string Original = File.ReadAllText(Repository.PathTo("spec", "library.openapi.json"));

    [Fact]
    public void AnyValueMayBeReplacedByAnother()
    {
        var random = new Random(20_261_121);
        for (var round = 0; round < Rounds; round++)
        {
            var root = JsonNode.Parse(Original)!;
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var places = Places(root).ToList();
                var (parent, key) = places[random.Next(places.Count)];
                Replace(parent, key, JsonNode.Parse(Values[random.Next(Values.Length)]));
            }

            Check(root.ToJsonString());
        }
    }

    [Fact]
    public void TheTextMayBeCutAnywhere()
    {
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            var start = random.Next(Original.Length);
            Check(Original[..start]);
            Check(Original.Remove(start, random.Next(1, Math.Min(40, Original.Length - start))));
        }
    }

    private static void Check(string text)
    {
        var result = DocumentReader.Read([DocumentText.Read("library.openapi.json", text, CancellationToken.None)], CancellationToken.None);
        Assert.All(result.Problems, problem =>
        {
            Assert.InRange(problem.Position.Start + problem.Position.Length, 0, text.Length);
            Assert.NotEmpty(problem.ToDiagnostic().ToString());
        });
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value).Prepend((members, member.Key))),
        JsonArray items => items.SelectMany((item, index) => Places(item).Prepend((items, index))),
        _ => [],
    };

    private static void Replace(JsonNode parent, object key, JsonNode? value)
    {
        if (parent is JsonObject members)
        {
            members[(string)key] = value;
        }
        else
        {
            parent.AsArray()[(int)key] = value;
        }
    }
}

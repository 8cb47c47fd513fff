using System.Text.Json.Nodes;
using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.Spec.Tests;

public sealed class SeedExampleTests(ITestOutputHelper output)
{
    private const string InstagramPage = "dash-instagram-create.txt";
    private const string GuidePage = "dash-scheduling-guide.txt";

    [SharedFact]
    public void EveryExampleOfTheSeedPagesIsFoundAndBelongsToAnOperation()
    {
        var examples = Examples();
        foreach (var example in examples)
        {
            output.WriteLine($"{example} -> {string.Join(", ", Operations(example).Select(operation => operation.Id))}");
        }

        Assert.Equal(3, examples.Count(example => example.Page == InstagramPage));
        Assert.Equal(16, examples.Count(example => example.Page == GuidePage));
        Assert.Equal(19, examples.Count);
        Assert.Equal(4, examples.Count(example => example.Direction == Direction.Response));
        Assert.All(examples, example => Assert.NotEmpty(Operations(example)));
        Assert.Equal(10, examples.Where(example => example.Method == "POST" && example.Direction == Direction.Request && !example.Url.Contains("library", StringComparison.Ordinal))
            .SelectMany(Operations).Select(operation => operation.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [SharedFact]
    public async Task EveryExampleOfTheSeedPagesValidatesAgainstTheSpecification()
    {
        foreach (var example in Examples().Where(example => !IsGeneratedRequest(example)))
        {
            foreach (var operation in Operations(example))
            {
                var violations = await SpecSchemas.ViolationsAsync(operation.SchemaOf(example.Direction)!, example.Direction, example.Json);
                Assert.True(violations.Count == 0, $"{example} for {operation.Id}:\n{string.Join('\n', violations)}");
            }
        }
    }

    [SharedFact]
    public async Task TheGeneratedInstagramRequestLacksNothingButItsPostType()
    {
        var example = Assert.Single(Examples(), IsGeneratedRequest);
        var schema = Assert.Single(Operations(example)).SchemaOf(Direction.Request)!;
        Assert.Equal(["#/post_type: PropertyRequired"], await SpecSchemas.ViolationsAsync(schema, Direction.Request, example.Json));

        var body = JsonNode.Parse(example.Json)!;
        body["post_type"] = "FEED";
        Assert.Empty(await SpecSchemas.ViolationsAsync(schema, Direction.Request, body.ToJsonString()));
    }

    // The sample is generated from the published schema with every enumeration left out, also the required one.
    private static bool IsGeneratedRequest(SeedExample example) =>
        example is { Page: InstagramPage, Direction: Direction.Request } && example.Json.Contains("\"<string>\"", StringComparison.Ordinal);

    private static List<SeedExample> Examples() =>
        [.. Directory.GetFiles(SharedFolder.PathTo("reference", "seeds"), "dash-*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => new SeedPage(Path.GetFileName(file), File.ReadAllText(file)).Examples())];

    private static List<SpecOperation> Operations(SeedExample example)
    {
        var matching = SpecFolder.Operations().Where(operation => operation.Method == example.Method && IsAddress(example.Url, operation)).ToList();
        return example.Url.Contains("{platform}", StringComparison.Ordinal)
            ? [.. matching.Where(operation => Describes(operation.SchemaOf(example.Direction)!, example))]
            : matching;
    }

    private static bool IsAddress(string url, SpecOperation operation)
    {
        var expected = (operation.Server + operation.Path).Split('/');
        var actual = url.Split('?')[0].Split('/');
        return expected.Length == actual.Length
            && expected.Zip(actual).All(pair => pair.First == pair.Second || pair.Second == "{platform}" || (pair.First.StartsWith('{') && pair.Second.StartsWith('{')));
    }

    // A page that speaks of any network is held against each network that has all the members shown.
    private static bool Describes(SpecNode schema, SeedExample example)
    {
        var members = SpecSchemas.Members(schema, example.Direction);
        return JsonNode.Parse(example.Json)!.AsObject().All(member => members.ContainsKey(member.Key));
    }
}

using System.Text.Json.Nodes;
using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Tests;

/// <summary>The judge itself: references, allOf, direction, formats and the other traps of the validator underneath.</summary>
public sealed class SpecificationTests
{
    private const string Shared = """
        {"components":{"schemas":{
          "Color":{"type":"string","enum":["RED","BLUE"]},
          "Stamp":{"type":"object","required":["id"],"properties":{"id":{"type":"integer","format":"int64","readOnly":true}}}}}}
        """;

    private const string Main = """
        {"components":{"schemas":{
          "Base":{"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":3},"secret":{"type":"string","writeOnly":true}}},
          "Thing":{"allOf":[{"$ref":"#/components/schemas/Base"},{"$ref":"shared.openapi.json#/components/schemas/Stamp"}],
            "properties":{
              "color":{"$ref":"shared.openapi.json#/components/schemas/Color","description":"beside a reference"},
              "made":{"type":["string","null"],"format":"date-time"},
              "version":{"const":2},
              "child":{"$ref":"#/components/schemas/Thing"},
              "labels":{"type":"object","additionalProperties":{"type":"string"}},
              "open":{"type":"string","enum":["A"],"x-enum-incomplete":true},
              "either":{"anyOf":[{"$ref":"shared.openapi.json#/components/schemas/Color"},{"type":"null"}]}}}}}}
        """;

    private static readonly SpecificationLibrary Library = new([SpecificationDocument.Parse("main", Main), SpecificationDocument.Parse("shared", Shared)]);

    [Theory]
    [InlineData("""{"name":"abc","secret":"x","color":"RED","made":null,"version":2,"labels":{"a":"b"},"open":"Z","either":null}""", null)]
    [InlineData("""{"name":"abc","child":{"name":"x","child":{"name":"y"}}}""", null)]
    [InlineData("""{"color":"RED"}""", "name")]
    [InlineData("""{"name":"abcd"}""", "name")]
    [InlineData("""{"name":"a","id":1}""", "id")]
    [InlineData("""{"name":"a","color":"GREEN"}""", "color")]
    [InlineData("""{"name":"a","made":"soon"}""", "made")]
    [InlineData("""{"name":"a","version":3}""", "version")]
    [InlineData("""{"name":"a","child":{"name":"x","child":{"nome":"y","name":"z"}}}""", "child.child.nome")]
    [InlineData("""{"name":"a","labels":{"a":1}}""", "labels.a")]
    [InlineData("""{"name":"a","either":"GREEN"}""", "either")]
    public void ARequestIsJudgedThroughReferencesAndParts(string json, string? field) =>
        Assert.Equal(field is null ? [] : [field], Judge(SchemaDirection.Request).Judge(json).Select(violation => violation.Field));

    [Theory]
    [InlineData("""{"name":"abc","id":1}""", null)]
    [InlineData("""{"name":"abc"}""", "id")]
    [InlineData("""{"name":"abc","id":1,"secret":"x"}""", "secret")]
    public void AnAnswerIsJudgedTheOtherWayRound(string json, string? field) =>
        Assert.Equal(field is null ? [] : [field], Judge(SchemaDirection.Response).Judge(json).Select(violation => violation.Field));

    [Fact]
    public void AReferenceThatLeadsNowhereIsNamed()
    {
        var broken = new SpecificationLibrary([SpecificationDocument.Parse("broken", """{"components":{"schemas":{"A":{"$ref":"#/components/schemas/B"}}}}""")]);
        var failure = Assert.Throws<InvalidOperationException>(() => SchemaJudge.For(broken, broken.Component("broken", "schemas", "A"), SchemaDirection.Request));
        Assert.Contains("#/components/schemas/B", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALiteralSegmentBeatsAParameter()
    {
        var router = new OperationRouter(SpecificationLibrary.Embedded.Operations);
        Assert.Equal("searchMedia", router.Match("library", "PUT", "/brands/144/media/v2").Operation?.OperationId);
        Assert.Equal("5", router.Match("library", "GET", "/brands/144/media/v2/5").PathValues["media_id"]);
        Assert.Equal(["POST"], router.Match("library", "GET", "/brands/144/media").Methods);
    }

    [Fact]
    public async Task EveryOperationOfTheDocumentsIsAnsweredAsDocumented()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var operations = SpecificationLibrary.Embedded.Operations.Where(operation => sandbox.Systems.Dash.Services.Any(service => service.Name == operation.Service)).ToList();
        foreach (var operation in operations)
        {
            var path = string.Join('/', operation.Segments.Select(segment => segment switch { "{brand_id}" => "144", "{organization_id}" => "12", ['{', ..] => "5001", _ => segment }));
            var query = operation.Parameters.Any(parameter => parameter.Name == "brand_ids") ? "?brand_ids=144" : "";
            var answer = await client.SendAsync(new HttpMethod(operation.Method), $"{operation.Service}/{path}{query}", operation.RequestSchema is null ? null : "{}");

            // 500 would be an answer that breaks its document, 501 an operation without behaviour.
            Assert.True(answer.Status is 200 or 404 or 422, $"{operation.OperationId}: {answer.Status} {answer.Text}");
            Assert.True(operation.Answers(answer.Status));
        }

        Assert.Equal(61, operations.Count);
    }

    [Fact]
    public void TheDocumentsAreThoseOfTheSpecFolder()
    {
        var files = Directory.EnumerateFiles(Testing.Repository.PathTo("spec"), "*.openapi.json").Select(path => Path.GetFileName(path).Split('.')[0]);
        Assert.Equal(files.Order(StringComparer.Ordinal), SpecificationLibrary.Embedded.Services.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ExamplesOfTheDocumentsPassTheJudge()
    {
        var scheduler = SpecificationLibrary.Embedded.Component("scheduler", "examples", "InstagramPost");
        var judge = SchemaJudge.For(SpecificationLibrary.Embedded, SpecificationLibrary.Embedded.Component("scheduler", "schemas", "InstagramPost"), SchemaDirection.Response);
        var example = JsonNode.Parse(scheduler.Member("value")!.Value.Value.GetRawText())!.AsObject();
        Assert.Empty(judge.Judge(example.ToJsonString()));
        example["caption"] = 5;
        Assert.Equal("caption", Assert.Single(judge.Judge(example.ToJsonString())).Field);
    }

    private static SchemaJudge Judge(SchemaDirection direction) => SchemaJudge.For(Library, Library.Component("main", "schemas", "Thing"), direction);
}

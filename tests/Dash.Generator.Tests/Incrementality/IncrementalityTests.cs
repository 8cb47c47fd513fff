using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Incrementality;

public sealed class IncrementalityTests
{
    private const string Small = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Small", "version": "1" },
          "servers": [{ "url": "https://small.example" }],
          "paths": {
            "/pets": { "get": { "tags": ["Pets"], "operationId": "getPet", "responses": { "200": { "description": "A pet.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } } } }
          },
          "components": {
            "schemas": {
              "Kind": { "type": "string", "enum": ["cat", "dog"] },
              "Owner": { "type": "object", "properties": { "name": { "type": "string" } } },
              "Pet": { "type": "object", "properties": { "kind": { "$ref": "#/components/schemas/Kind" }, "owner": { "$ref": "#/components/schemas/Owner" } } }
            }
          }
        }
        """;

    private static readonly SpecFile Before = SpecFile.Inline(Small);

    [Fact]
    public void EditingCSharpRunsNothing()
    {
        var session = new GeneratorSession(Before);
        session.Run();

        var second = session.RunAfterEditingCSharp();

        RunReasons.AssertAllCached(second);
        Assert.Equal("Cached: 1", RunReasons.Of(second, Steps.Documents));
        Assert.Equal("Cached: 6", RunReasons.OfFiles(second));
    }

    [Fact]
    public void EditingOneSchemaReemitsOneFile()
    {
        var second = Edit("\"name\": { \"type\": \"string\" }", "\"name\": { \"type\": \"integer\" }");

        Assert.Equal("Modified: 1", RunReasons.Of(second, Steps.Documents));
        Assert.Equal("Modified: 1", RunReasons.Of(second, Steps.Plan));
        Assert.Equal("Modified: 1, Unchanged: 1", RunReasons.Of(second, Steps.Records));
        Assert.Equal("Unchanged: 1", RunReasons.Of(second, Steps.Enums));
        Assert.Equal("Unchanged: 1", RunReasons.Of(second, Steps.Clients));
        Assert.Equal("Unchanged: 1", RunReasons.Of(second, Steps.RootClients));
        Assert.Equal("Unchanged: 1", RunReasons.Of(second, Steps.Resolvers));
        Assert.Equal("Cached: 5, Modified: 1", RunReasons.OfFiles(second));
    }

    [Fact]
    public void EditingWhatTheCodeDoesNotShowChangesNoModel()
    {
        var second = Edit("\"version\": \"1\"", "\"version\":\n\n   \"2\"");

        Assert.Equal("Modified: 1", RunReasons.Of(second, Steps.Documents));
        Assert.Equal("Unchanged: 1", RunReasons.Of(second, Steps.Plan));
        Assert.Equal("Cached: 6", RunReasons.OfFiles(second));
    }

    [Fact]
    public void AddingAnEnumValueReemitsTheEnumOnly()
    {
        var second = Edit("\"dog\"", "\"dog\", \"cow\"");

        Assert.Equal("Unchanged: 2", RunReasons.Of(second, Steps.Records));
        Assert.Equal("Modified: 1", RunReasons.Of(second, Steps.Enums));
        Assert.Equal("Cached: 5, Modified: 1", RunReasons.OfFiles(second));
    }

    [Fact]
    public void MovingAProblemReportsItAgainWithoutWritingAFile()
    {
        var file = SpecFile.Inline(Small.Replace("\"https://small.example\"", "\"/relative\"", StringComparison.Ordinal));
        var session = new GeneratorSession(file);
        session.Run();

        var second = session.RunAfterEditing(file with { Text = "\n" + file.Text });

        Assert.Equal("Modified: 1", RunReasons.Of(second, Steps.Diagnostics));
        Assert.Equal("Cached: 7, Modified: 1", RunReasons.OfFiles(second));
        Assert.Equal("openapi.json(5,15)", GeneratorHarness.ToCode(second).Diagnostics.Single().Split(':')[0]);
    }

    [Fact]
    public void EditingOneOfTwoDocumentsReadsOnlyThatOne()
    {
        var other = new SpecFile("other.json", Small) { Namespace = "Other", Client = "OtherClient" };
        var session = new GeneratorSession(Before, other);
        session.Run();

        var second = session.RunAfterEditing(Before with { Text = Small.Replace("\"dog\"", "\"hen\"", StringComparison.Ordinal) }, other);

        Assert.Equal("Cached: 1, Modified: 1", RunReasons.Of(second, Steps.Sources));
        Assert.Equal("Cached: 1, Modified: 1", RunReasons.Of(second, Steps.Documents));
        Assert.Equal("Modified: 1, Unchanged: 1", RunReasons.Of(second, Steps.Enums));
    }

    [Fact]
    public void EqualDocumentsMakeEqualModelsThatAreOtherObjects()
    {
        var first = PlanOf(new GeneratorSession(Before).Run());
        var second = PlanOf(new GeneratorSession(Before).Run());
        var edited = PlanOf(new GeneratorSession(Before with { Text = Small.Replace("owner", "keeper", StringComparison.Ordinal) }).Run());

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, edited);
    }

    private static object PlanOf(Microsoft.CodeAnalysis.GeneratorDriverRunResult result) =>
        result.Results.Single().TrackedSteps[Steps.Plan].Single().Outputs.Single().Value;

    private static Microsoft.CodeAnalysis.GeneratorDriverRunResult Edit(string before, string after)
    {
        Assert.Contains(before, Small, StringComparison.Ordinal);
        var session = new GeneratorSession(Before);
        session.Run();
        return session.RunAfterEditing(Before with { Text = Small.Replace(before, after, StringComparison.Ordinal) });
    }
}

namespace Dash.Generator.Tests.Reading;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("#/components/schemas/Plain", "Plain")]
    [InlineData("#/components/schemas/a~1b~0c", "a/b~c")]
    [InlineData("#/components/schemas/a%7E1b~0c", "a/b~c")]
    [InlineData("#/components/schemas/with%20space%25", "with space%")]
    [InlineData("#/components/schemas/caf%C3%A9", "café")]
    [InlineData("#/components/schemas/café", "café")]
    [InlineData("#/components/schemas/~01", "~1")]
    public void EscapesOfPointersAreUndone(string reference, string name)
    {
        var result = Reader.Read(Reader.WithSchemas($$"""
            "User": { "$ref": "{{reference}}" },
            "Plain": {}, "a/b~c": {}, "with space%": {}, "café": {}, "~1": {}
            """));
        Assert.Empty(result.Problems);
        var document = result.Documents.Documents[0];
        var text = document.Schemas[0].Schema.Reference!;
        Assert.Equal(name, text.ComponentName);
        Assert.Same(document.Schemas.Single(schema => schema.Name == name).Schema, result.Documents.Find(text));
    }

    [Theory]
    [InlineData("#/components/schemas/Owner/properties/name", "string")]
    [InlineData("#/components/schemas/Owner/$defs/Inner", "integer")]
    [InlineData("#/components/schemas/Owner/allOf/1", "object")]
    [InlineData("#/paths/~1things/get/responses/200/content/application~1json/schema", "boolean")]
    [InlineData("#/x-shared/Number", "number")]
    public void AReferenceMayLeadAnywhere(string reference, string type)
    {
        var result = Reader.Read($$"""
            {
              "openapi": "3.1.0", "info": { "title": "T" },
              "paths": { "/things": { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "type": "boolean" } } } } } } } },
              "x-shared": { "Number": { "type": "number" } },
              "components": { "schemas": {
                "User": { "$ref": "{{reference}}" },
                "Owner": { "properties": { "name": { "type": "string" } }, "$defs": { "Inner": { "type": "integer" } }, "allOf": [true, { "type": "object" }] } } }
            }
            """);
        Assert.Empty(result.Problems);
        var target = result.Documents.Find(result.Documents.Documents[0].Schemas[0].Schema.Reference!)!;
        Assert.Equal(type, Assert.Single(target.Types));
        Assert.Contains(target, result.Documents.Documents[0].SchemasByNode.Values);
    }

    [Theory]
    [InlineData("b.openapi.json#/components/schemas/B")]
    [InlineData("./b.openapi.json#/components/schemas/B")]
    [InlineData("../api/b%2Eopenapi.json#/components/schemas/B")]
    public void AReferenceLeadsToTheFileBesideItsOwn(string reference)
    {
        var result = Reader.Read(
            ("/src/api/a.openapi.json", Reader.WithSchemas($$"""
                "A": { "$ref": "{{reference}}" }
                """)),
            ("/src/api/b.openapi.json", Reader.WithSchemas("\"B\": { \"type\": \"string\" }")),
            ("/src/other/b.openapi.json", Reader.WithSchemas("\"B\": { \"type\": \"integer\" }")));
        Assert.Empty(result.Problems);
        var documents = result.Documents.Documents;
        Assert.Same(documents[1].Schemas[0].Schema, result.Documents.Find(documents[0].Schemas[0].Schema.Reference!));
    }

    [Fact]
    public void AResponseOfAnotherFileIsReadWithTheReferencesOfThatFile()
    {
        var result = Reader.Read(
            (@"C:\api\a.json", Reader.WithOperation("\"responses\": { \"400\": { \"$ref\": \"b.json#/components/responses/Bad\" } }")),
            (@"C:\api\b.json", Reader.WithPaths("", """
                "responses": { "Bad": { "description": "Bad.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } } } },
                "schemas": { "Error": { "type": "object" } }
                """)));
        Assert.Empty(result.Problems);
        var (first, second) = (result.Documents.Documents[0], result.Documents.Documents[1]);
        var response = Assert.Single(first.Operations[0].Responses);
        var schema = response.Contents[0].Schema!;
        Assert.Equal("Bad.", response.Description);
        Assert.Same(second.Schemas[0].Schema, result.Documents.Find(schema.Reference!));
        Assert.Contains(schema, second.SchemasByNode.Values);
    }

    [Fact]
    public void AReferenceIntoAFileThatCannotBeReadIsNotBlamedAsWell()
    {
        var result = Reader.Read(
            ("a.json", Reader.WithSchemas("\"A\": { \"$ref\": \"b.json#/components/schemas/B\" }")),
            ("b.json", "{"));
        Assert.Equal(("DASH001", "b.json"), Assert.Single(result.Problems.Select(static problem => (problem.Descriptor.Id, problem.Path))));
    }

    [Fact]
    public void ACircleIsReportedInTheFileThatClosesItAndLosesOneTargetOnly()
    {
        var result = Reader.Read(
            ("a.json", Reader.WithSchemas("\"A\": { \"$ref\": \"b.json#/components/schemas/B\" }")),
            ("b.json", Reader.WithSchemas("\"B\": { \"allOf\": [{ \"$ref\": \"a.json#/components/schemas/A\" }] }")));
        Assert.Equal(("DASH017", "b.json"), Assert.Single(result.Problems.Select(static problem => (problem.Descriptor.Id, problem.Path))));
        Assert.NotNull(result.Documents.Find(result.Documents.Documents[0].Schemas[0].Schema.Reference!));
        Assert.Null(result.Documents.Find(result.Documents.Documents[1].Schemas[0].Schema.AllOf[0].Reference!));
    }

    [Fact]
    public void RecursionThroughPropertiesAndItemsIsNoCircle() => Reader.Clean(Reader.WithSchemas("""
        "Tree": { "type": "object", "properties": { "parent": { "$ref": "#/components/schemas/Tree" }, "leaves": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } } } }
        """));

    [Fact]
    public void AChainOfManyReferencesDoesNotExhaustTheStack()
    {
        const int Length = 50_000;
        var chain = string.Join(",\n", Enumerable.Range(0, Length).Select(static index => $"\"S{index}\": {{ \"$ref\": \"#/components/schemas/S{(index + 1) % Length}\" }}"));
        Assert.Equal("DASH017", Assert.Single(Reader.Read(Reader.WithSchemas(chain)).Problems).Descriptor.Id);
    }

    [Fact]
    public void ASchemaReachedTwiceIsOneObject()
    {
        var document = Reader.Clean(Reader.WithOperation(
            "\"parameters\": [{ \"$ref\": \"#/components/parameters/P\" }], \"responses\": { \"200\": { \"$ref\": \"#/components/responses/R\" }, \"201\": { \"$ref\": \"#/components/responses/R\" } }",
            """
            "parameters": { "P": { "name": "p", "in": "query", "schema": { "type": "string" } } },
            "responses": { "R": { "description": "", "content": { "application/json": { "schema": { "type": "object" } } } } }
            """));
        var responses = document.Operations[0].Responses;
        Assert.Same(responses[0].Contents[0].Schema, responses[1].Contents[0].Schema);
        Assert.Equal("p", Assert.Single(document.Operations[0].Parameters).Name);
    }
}

using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Schemas;

/// <summary>References are followed to their end, however far that is and wherever it stands.</summary>
public sealed class ReferenceChainTests
{
    [Fact]
    public void AChainOfManyReferencesIsTheTypeAtItsEnd()
    {
        const int Length = 300;
        var links = string.Concat(Enumerable.Range(0, Length).Select(static index => $"\"S{index}\": {{ \"$ref\": \"#/components/schemas/S{index + 1}\" }},\n"));

        Assert.Contains("public global::System.Guid? Far { get; init; }", Holder("\"$ref\": \"#/components/schemas/S0\"", links + $"\"S{Length}\": {{ \"type\": \"string\", \"format\": \"uuid\" }},"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#/components/schemas/Part/properties/inner", "global::System.DateOnly?")]
    [InlineData("#/components/schemas/Part/$defs/Deep", "long?")]
    [InlineData("#/paths/~1things~1{id}/get/responses/200/content/application~1json/schema", "bool?")]
    public void AReferenceLeadsIntoAnyPlaceOfTheDocument(string reference, string type) => Assert.Contains(
        $"public {type} Far {{ get; init; }}",
        Holder($"\"$ref\": \"{reference}\"", "\"Part\": { \"type\": \"object\", \"properties\": { \"inner\": { \"type\": \"string\", \"format\": \"date\" } }, \"$defs\": { \"Deep\": { \"type\": \"integer\" } } },"),
        StringComparison.Ordinal);

    private static string Holder(string member, string others) => GeneratorHarness.Generate(SpecFile.Inline($$"""
        {
          "openapi": "3.1.0",
          "info": { "title": "Chains", "version": "1" },
          "servers": [{ "url": "https://chains.example" }],
          "paths": {
            "/things/{id}": { "get": {
              "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
              "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "boolean" } } } } }
            } }
          },
          "components": { "schemas": { {{others}} "Holder": { "type": "object", "properties": { "far": { {{member}} } } } } }
        }
        """))["Holder"];
}

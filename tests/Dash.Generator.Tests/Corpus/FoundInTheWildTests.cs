using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Corpus;

/// <summary>Shapes that published documents contain and that once did not compile, each cut down to the smallest document that has it.</summary>
public sealed class FoundInTheWildTests
{
    [Fact]
    public void ARequiredMemberMayBeDeprecated()
    {
        var code = GeneratorHarness.Generate(Schema("""{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string", "deprecated": true }, "b": { "type": "string", "deprecated": true } } }"""));

        Assert.Contains("The API has deprecated this.</summary>\n    public required string A", code["Thing"], StringComparison.Ordinal);
        Assert.Contains("[global::System.Obsolete(\"The API has deprecated this.\")]\n    public string? B", code["Thing"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": ["object", "null"], "properties": { "a": { "type": "string" } } }""", "ItemsPostRequest? body = null")]
    [InlineData("""{ "type": ["integer", "null"] }""", "long? body = null")]
    [InlineData("""{}""", "JsonElement? body = null")]
    public void AnOptionalBodyMayBeNullable(string schema, string argument)
    {
        var code = GeneratorHarness.Generate(SpecFile.Inline($$$"""
            { "openapi": "3.1.0", "info": { "title": "Wild", "version": "1" }, "servers": [{ "url": "https://wild.example" }],
              "paths": { "/items": { "post": { "operationId": "itemsPost", "requestBody": { "content": { "application/json": { "schema": {{{schema}}} } } },
                "responses": { "204": { "description": "Done." } } } } } }
            """));

        Assert.Contains(argument, code["SampleClient"], StringComparison.Ordinal);
    }

    [Fact]
    public void ASchemaThatOnlyForbidsMembersIsAnything()
    {
        var code = GeneratorHarness.Generate(Schema("""{ "type": "object", "additionalProperties": { "additionalProperties": false }, "properties": { "a": { "additionalProperties": false } } }"""));

        Assert.Contains("global::System.Text.Json.JsonElement? A ", code["Thing"], StringComparison.Ordinal);
    }

    private static SpecFile Schema(string schema) => SpecFile.Inline($$$"""
        { "openapi": "3.1.0", "info": { "title": "Wild", "version": "1" }, "servers": [{ "url": "https://wild.example" }], "paths": {},
          "components": { "schemas": { "Thing": {{{schema}}} } } }
        """);
}

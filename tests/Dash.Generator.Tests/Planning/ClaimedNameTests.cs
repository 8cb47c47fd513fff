using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Planning;

/// <summary>Names that C#, or generated code itself, already uses in the place where a document wants them.</summary>
public sealed class ClaimedNameTests
{
    [Theory]
    [InlineData("members", "MembersModel")]
    [InlineData("UnknownMembers", "UnknownMembersModel")]
    [InlineData("write", "WriteModel")]
    [InlineData("ToString", "ToStringModel")]
    [InlineData("Equals", "EqualsModel")]
    [InlineData("GetHashCode", "GetHashCodeModel")]
    [InlineData("PrintMembers", "PrintMembersModel")]
    [InlineData("EqualityContract", "EqualityContractModel")]
    [InlineData("Validate", "Validate")]
    [InlineData("read", "Read")]
    public void ARecordNamedLikeOneOfItsMembersCompiles(string schema, string expected)
    {
        var code = GeneratorHarness.Generate(SpecFile.Inline(Document(
            "", $$"""{ "{{schema}}": { "type": "object", "properties": { "id": { "type": "integer" } } } }""")) with { Validation = "true" });

        Assert.Contains($"public sealed partial record {expected} :", code[expected], StringComparison.Ordinal);
    }

    [Fact]
    public void ANumberedMethodStillEndsInAsync()
    {
        var code = GeneratorHarness.Generate(SpecFile.Inline(Document(
            $"{Get("/a", "list")}, {Get("/b", "List")}, {Get("/c", "LIST")}")));

        Assert.Contains(" ListAsync(", code["SampleClient"], StringComparison.Ordinal);
        Assert.Contains(" List2Async(", code["SampleClient"], StringComparison.Ordinal);
        Assert.Contains(" List3Async(", code["SampleClient"], StringComparison.Ordinal);
    }

    [Fact]
    public void ABackslashOfAPathIsSentAsOne()
    {
        var code = GeneratorHarness.Generate(SpecFile.Inline(Document(Get("/a\\b", "list"))));

        Assert.Contains("ApiRequest.Get(\"/a%5Cb\")", code["SampleClient"], StringComparison.Ordinal);
    }

    private static string Get(string path, string id) =>
        $$"""{{Quoted(path)}}: { "get": { "operationId": "{{id}}", "responses": { "204": { "description": "" } } } }""";

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static string Document(string paths, string schemas = "{}") => $$"""
        {
          "openapi": "3.1.0", "info": { "title": "Sample", "version": "1" }, "servers": [{ "url": "https://names.example" }],
          "paths": { {{paths}} }, "components": { "schemas": {{schemas}} }
        }
        """;
}

using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Planning;

/// <summary>An operation id that a program made up says nothing, so its operation is called by its verb and path.</summary>
public sealed class MadeUpIdTests
{
    [Theory]
    [InlineData("c94a92715c0351cba55c1eff9c4649f2")]
    [InlineData("72E0C2D956E31774C876C58C53E8DCE0")]
    [InlineData("b104a65e")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("20261121")]
    [InlineData("1.2.3")]
    public void TheVerbAndThePathNameTheMethod(string id) => Assert.Contains(" PostReturnByIdCancelAsync(", ClientOf(id), StringComparison.Ordinal);

    [Theory]
    [InlineData("facade", "Facade")]
    [InlineData("decade2020", "Decade2020")]
    [InlineData("face2face", "Face2face")]
    [InlineData("add", "Add")]
    [InlineData("get_a1b2c3d4", "GetA1b2c3d4")]
    [InlineData("v2", "V2")]
    [InlineData("+1", "Plus1")]
    public void AnIdWithAWordInItIsKept(string id, string method) => Assert.Contains($" {method}Async(", ClientOf(id), StringComparison.Ordinal);

    private static string ClientOf(string id) => GeneratorHarness.Generate(SpecFile.Inline($$$"""
        { "openapi": "3.1.0", "info": { "title": "Names", "version": "1" }, "servers": [{ "url": "https://names.example" }],
          "paths": { "/return/{id}:cancel": { "post": { "operationId": "{{{id}}}",
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "204": { "description": "Done." } } } } } }
        """))["SampleClient"];
}

using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Requests;

/// <summary>A path that names one hole twice takes one value and has it in both places.</summary>
public sealed class RepeatedHoleTests
{
    [Theory]
    [InlineData("{ \"name\": \"id\", \"in\": \"path\", \"required\": true, \"schema\": { \"type\": \"string\" } }", "")]
    [InlineData("{ \"name\": \"q\", \"in\": \"query\", \"schema\": { \"type\": \"string\" } }", "DASH019")]
    public async Task BothHolesGetTheOneValue(string parameter, string diagnostic)
    {
        var file = SpecFile.Inline($$"""
            { "openapi": "3.1.0", "info": { "title": "Sample", "version": "1" }, "servers": [{ "url": "https://api.example.com" }],
              "paths": { "/a/{id}/b/{id}/c": { "get": { "operationId": "getThing", "parameters": [{{parameter}}], "responses": { "204": { "description": "Done." } } } } } }
            """);

        var sent = await LoadedClient.Of(file).CallAsync("GetThingAsync", "id", "x y");

        Assert.Equal("/a/x%20y/b/x%20y/c", sent.Address);
        Assert.Equal(diagnostic, string.Concat(GeneratorHarness.Run(file).Diagnostics.Select(static text => text.Split(' ')[2].TrimEnd(':'))));
    }
}

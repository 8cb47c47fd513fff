using Dash.Generator.Document;

namespace Dash.Generator.Tests.Reading;

public sealed class OperationReaderTests
{
    [Theory]
    [InlineData("path", ParameterStyle.Simple, false)]
    [InlineData("query", ParameterStyle.Form, true)]
    [InlineData("header", ParameterStyle.Simple, false)]
    [InlineData("cookie", ParameterStyle.Form, true)]
    public void StyleAndExplodeDefaultByPlace(string place, object style, bool explode)
    {
        var document = Reader.Clean(Reader.WithPaths(
            $$"""
            "/things{{(place == "path" ? "/{a}" : "")}}": { "get": { "parameters": [{ "name": "a", "in": "{{place}}", "required": true, "schema": {} }] } }
            """));
        var parameter = Assert.Single(document.Operations[0].Parameters);
        Assert.Equal((style, explode), (parameter.Style, parameter.Explode));
    }

    [Fact]
    public void WrittenStyleAndExplodeCount()
    {
        var parameters = Parameters("""
            { "name": "a", "in": "query", "style": "pipeDelimited", "schema": {} },
            { "name": "b", "in": "query", "explode": false, "allowReserved": true, "schema": {} },
            { "name": "c", "in": "query", "content": { "application/json": { "schema": { "type": "object" } } } }
            """);
        Assert.Equal((ParameterStyle.PipeDelimited, false), (parameters[0].Style, parameters[0].Explode));
        Assert.Equal((ParameterStyle.Form, false, true), (parameters[1].Style, parameters[1].Explode, parameters[1].AllowReserved));
        Assert.Equal(("application/json", "object"), (parameters[2].ContentMediaType, Assert.Single(parameters[2].Schema.Types)));
    }

    [Fact]
    public void ParametersOfThePathAreMergedAndReplacedByNameAndPlace()
    {
        var document = Reader.Clean(Reader.WithPaths("""
            "/things/{id}": {
              "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "q", "in": "query", "schema": { "type": "string" } },
                { "name": "q", "in": "header", "schema": { "type": "string" } } ],
              "get": { "parameters": [{ "name": "q", "in": "query", "schema": { "type": "integer" } }] },
              "delete": {} }
            """));
        Assert.Equal(["GET", "DELETE"], document.Operations.Select(static operation => operation.Method));
        Assert.Equal(
            ["id Path string", "q Header string", "q Query integer"],
            document.Operations[0].Parameters.Select(static parameter => $"{parameter.Name} {parameter.Location} {parameter.Schema.Types[0]}"));
        Assert.Equal(3, document.Operations[1].Parameters.Count);
    }

    [Fact]
    public void ResponsesKeepTheirOrderAndRangesAreCapitals()
    {
        var document = Reader.Clean(Reader.WithOperation("""
            "responses": {
              "200": { "description": "ok", "headers": { "x-left": { "required": true, "schema": { "type": "integer" } } }, "content": { "application/json": { "schema": {} }, "text/*": {} } },
              "4xx": { "description": "bad" }, "default": { "description": "else" }, "x-note": 1 }
            """));
        var responses = document.Operations[0].Responses;
        Assert.Equal(["200", "4XX", "default"], responses.Select(static response => response.Status));
        Assert.Equal(["application/json", "text/*"], responses[0].Contents.Select(static content => content.MediaType));
        Assert.Null(responses[0].Contents[1].Schema);
        Assert.True(Assert.Single(responses[0].Headers).Required);
    }

    [Fact]
    public void BodiesAndPathsByReferenceAreRead()
    {
        var document = Reader.Clean(Reader.WithPaths(
            "\"/things\": { \"$ref\": \"#/components/pathItems/Things\" }",
            """
            "pathItems": { "Things": { "post": { "operationId": "add", "requestBody": { "$ref": "#/components/requestBodies/Thing" } } } },
            "requestBodies": { "Thing": { "required": true, "content": { "application/json": { "schema": { "type": "object" } } } } }
            """));
        var operation = Assert.Single(document.Operations);
        Assert.Equal(("POST", "/things", "add"), (operation.Method, operation.PathTemplate, operation.OperationId?.Value));
        Assert.True(operation.RequestBody!.Required);
    }

    [Fact]
    public void ServersKeepTheirVariables()
    {
        var server = Assert.Single(Reader.Clean("""
            { "openapi": "3.1.0", "info": { "title": "T" },
              "servers": [{ "url": "https://{region}.example.com", "variables": { "region": { "default": "eu", "enum": ["eu", "us"] } } }] }
            """).Servers);
        var variable = Assert.Single(server.Variables);
        Assert.Equal(("region", "eu", "eu,us"), (variable.Name, variable.Default, string.Join(",", variable.Values)));
    }

    private static IReadOnlyList<Parameter> Parameters(string parameters) =>
        Reader.Clean(Reader.WithOperation($"\"parameters\": [{parameters}]")).Operations[0].Parameters;
}

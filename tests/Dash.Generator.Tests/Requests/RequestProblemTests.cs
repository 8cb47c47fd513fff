using Dash.Generator.Tests.Harness;
using Dash.Generator.Tests.Reading;

namespace Dash.Generator.Tests.Requests;

/// <summary>What cannot be sent as the document says is reported at its place.</summary>
public sealed class RequestProblemTests
{
    private const string Properties = "\"schema\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" } } }";

    public static TheoryData<string, string> Problems => new()
    {
        { "Warning DASH075", "\"parameters\": [«{» \"name\": \"a\", \"in\": \"header\", \"style\": \"form\", \"schema\": { \"type\": \"string\" } }]" },
        { "Warning DASH075", "\"parameters\": [«{» \"name\": \"a\", \"in\": \"query\", \"style\": \"matrix\", \"schema\": { \"type\": \"string\" } }]" },
        { "Warning DASH075", "\"parameters\": [«{» \"name\": \"a\", \"in\": \"cookie\", \"style\": \"deepObject\", \"schema\": { \"type\": \"object\" } }]" },
        { "Warning DASH060", "\"parameters\": [«{» \"name\": \"a b\", \"in\": \"header\", \"schema\": { \"type\": \"string\" } }]" },
        { "Warning DASH060", "\"parameters\": [«{» \"name\": \"a\", \"in\": \"querystring\", \"content\": { \"text/csv\": { \"schema\": { \"type\": \"string\" } } } }]" },
        { "Warning DASH061", "\"parameters\": [«{» \"name\": \"a:b\", \"in\": \"header\", \"required\": true, \"schema\": { \"type\": \"string\" } }]" },
        { "Info DASH076", "\"requestBody\": { \"content\": { «\"text/xml\"»: { " + Properties + " } } }" },
        { "Info DASH077", "\"requestBody\": { \"content\": { \"multipart/form-data\": { " + Properties + ", \"encoding\": { «\"b\"»: { \"contentType\": \"text/plain\" } } } } }" },
        { "Info DASH077", "\"requestBody\": { \"content\": { \"multipart/form-data\": { " + Properties + ", \"encoding\": { \"a\": { \"headers\": «{» \"X-A\": { \"schema\": {} } } } } } } }" },
        { "Info DASH079", "\"requestBody\": { \"content\": { «\"multipart/mixed\"»: { \"itemSchema\": { \"type\": \"string\" } } } }" },
        { "Error DASH009", "\"requestBody\": { \"content\": { \"multipart/form-data\": { " + Properties + ", \"encoding\": { \"a\": «\"json\"» } } } }" },
        { "Error DASH011", "\"requestBody\": { \"content\": { \"multipart/form-data\": { " + Properties + ", \"encoding\": { \"a\": { \"style\": «\"deep\"» } } } } }" },
        { "Warning DASH012", "\"requestBody\": { \"content\": { \"multipart/form-data\": { " + Properties + ", \"encoding\": { \"a\": { «\"contentTypes\"»: \"a\" } } } } }" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void AProblemIsReportedAtItsPlace(string expected, string members)
    {
        var marked = MarkedText.Parse($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": { "/a": { "post": { "operationId": "send",
              {{members}}, "responses": { "204": { "description": "Done." } } } } } }
            """);

        var code = GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline(marked.Text));

        Assert.StartsWith($"openapi.json({marked.Position.Line + 1},{marked.Position.Column + 1}): {expected}: ", Assert.Single(code.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void AMethodIsNamedAfterItsBodyWithoutTakingANameTwice()
    {
        var code = GeneratorHarness.Generate(SpecFile.Inline("""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": { "/a": {
              "post": { "operationId": "send", "requestBody": { "content": { "application/json": {}, "text/plain": {}, "text/csv": {}, "application/xml": {}, "image/svg+xml": {}, "multipart/form-data": {}, "multipart/related": {}, "application/a.b+json": {} } }, "responses": { "204": { "description": "Done." } } },
              "put": { "operationId": "sendFromText", "responses": { "204": { "description": "Done." } } } } } }
            """));

        foreach (var name in new[] { "SendAsync", "SendFromTextAsync", "SendFromCsvAsync", "SendFromXmlAsync", "SendFromFileAsync", "SendFromMultipartAsync", "SendFromRelatedAsync", "SendFromText2Async" })
        {
            Assert.Contains($" {name}(", code["SampleClient"], StringComparison.Ordinal);
        }
    }
}

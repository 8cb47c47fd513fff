using Dash.Generator.Tests.Harness;
using Dash.Generator.Tests.Reading;
using Dash.Testing;

namespace Dash.Generator.Tests.Responses;

/// <summary>A generated client is called, and what the service answers is read as the document says.</summary>
public sealed class ResponseTests
{
    private static readonly SpecFile Document = SpecFile.Inline(File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", "responses", "sample.openapi.json")));

    private static readonly Lazy<LoadedClient> Client = new(static () => LoadedClient.Of(Document, "{\"id\":1,\"text\":\"a\"}"));

    [Theory]
    [InlineData("MaybeAsync", "application/json")]
    [InlineData("TextAsync", "text/plain")]
    [InlineData("TextAsCsvAsync", "text/csv")]
    [InlineData("FileAsync", "image/png, application/pdf")]
    [InlineData("AnyAsync", "*/*")]
    [InlineData("ChatAsync", "application/json")]
    [InlineData("ChatAsVndSampleShortAsync", "application/vnd.sample.short+json")]
    [InlineData("CreatePostAsync", "application/json, text/plain")]
    [InlineData("RangeAsync", "application/json")]
    public async Task EachMethodAsksForWhatItReads(string method, string accepted) =>
        Assert.Equal(accepted, (await Client.Value.CallAsync(method)).Headers["Accept"].Replace(",", ", ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal));

    [Theory]
    [InlineData("EventsAsync", "IAsyncEnumerable<global::Dash.Runtime.ServerSentEvent>")]
    [InlineData("ItemsAsync", "IAsyncEnumerable<global::Sample.Chunk>")]
    [InlineData("ChatStreamAsync", "IAsyncEnumerable<global::Sample.Chunk>")]
    [InlineData("LinesAsync", "IAsyncEnumerable<global::Sample.Chunk>")]
    [InlineData("MixedAsync", "Task<global::Dash.Runtime.ApiStream>")]
    [InlineData("ExistsAsync", "Task")]
    [InlineData("CountAsync", "Task<long?>")]
    public void AMethodReturnsWhatTheAnswerHolds(string method, string type) =>
        Assert.Contains($"{type} {method}(", GeneratorHarness.GenerateWithDiagnostics(Document)["SampleClient"], StringComparison.Ordinal);

    [Fact]
    public void SuccessesOfWhichOneIsAFileAreReportedAtTheOperation()
    {
        var marked = MarkedText.Parse("""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": { "/a": {
              «"get"»: { "responses": { "200": { "description": "A.", "content": { "image/png": {} } }, "202": { "description": "B.", "content": { "application/json": {} } } } } } } }
            """);

        var code = GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline(marked.Text));

        Assert.StartsWith($"openapi.json({marked.Position.Line + 1},{marked.Position.Column + 1}): Info DASH078: ", Assert.Single(code.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DASH095", "200", """ "application/json": { "schema": { "type": "integer" } }, «"application/xml"»: { "schema": { "type": "integer" } } """)]
    [InlineData("DASH095", "200", """ «"text/plain"»: { "schema": { "type": "integer" } }, "application/json": { "schema": { "type": "integer" } } """)]
    [InlineData("DASH096", "404", """ «"application/xml"»: { "schema": { "type": "integer" } }, "application/json": { "schema": { "type": "integer" } } """)]
    [InlineData("DASH096", "default", """ "text/plain": {}, «"text/html"»: {} """)]
    [InlineData("DASH096", "5XX", """ «"image/png"»: {} """)]
    public void ARepresentationThatNobodyReadsIsReportedWhereItStands(string id, string status, string contents)
    {
        var marked = MarkedText.Parse($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": { "/a": {
              "get": { "responses": { "204": { "description": "N." }, "{{status}}": { "description": "A.", "content": { {{contents}} } } } } } } }
            """);

        var code = GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline(marked.Text));

        Assert.StartsWith($"openapi.json({marked.Position.Line + 1},{marked.Position.Column + 1}): Info {id}: ", Assert.Single(code.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("200", """ "application/json": { "schema": { "type": "integer" } }, "text/json": { "schema": { "type": "integer" } }, "text/csv": { "schema": { "type": "string" } } """)]
    [InlineData("404", """ "application/json": { "schema": { "type": "integer" } }, "application/problem+json": { "schema": { "type": "integer" } } """)]
    [InlineData("404", """ "text/plain": { "schema": { "type": "string" } } """)]
    public void ARepresentationThatIsReadIsNotReported(string status, string contents)
    {
        var code = GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": { "/a": {
              "get": { "responses": { "204": { "description": "N." }, "{{status}}": { "description": "A.", "content": { {{contents}} } } } } } } }
            """));

        Assert.Empty(code.Diagnostics);
    }
}

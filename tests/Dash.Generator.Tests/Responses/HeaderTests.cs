using System.Net;
using System.Reflection;
using System.Text;
using Dash.Generator.Tests.Harness;
using Dash.Generator.Tests.Reading;
using Dash.Runtime;

namespace Dash.Generator.Tests.Responses;

/// <summary>A generated client hands out the headers that the document describes.</summary>
public sealed class HeaderTests
{
    private static readonly Lazy<Assembly> Generated = new(static () => AnsweredClient.Load("headers"));

    [Theory]
    [InlineData("Link", "<https://sample.example/2>; rel=\"next\"", "<https://sample.example/2>; rel=\"next\"")]
    [InlineData("XTotalCount", "12", "12")]
    [InlineData("XTotalCount", "twelve", null)]
    [InlineData("XIsLast", "true", "True")]
    [InlineData("LastModified", "Wed, 21 Oct 2015 07:28:00 GMT", "10/21/2015 07:28:00 +00:00")]
    [InlineData("XMood", "good", "Good")]
    [InlineData("XMood", "new", "new")]
    [InlineData("XMood.IsKnown", "bad", "True")]
    [InlineData("XLevel.IsKnown", "2", "True")]
    [InlineData("XLevel.IsKnown", "3", "False")]
    [InlineData("XTags.Length", "a, b", "2")]
    [InlineData("XTags", "a, b", "a|b")]
    [InlineData("XSizes", "1.5,2", "1.5|2")]
    [InlineData("XQuota.Limit", "limit,5,unit,100", "5")]
    [InlineData("XQuota.Unit", "limit,5,unit,100", "100")]
    [InlineData("XQuota", "unit,100", null)]
    [InlineData("XWindow.Limit", "limit=5,unit=100", "5")]
    [InlineData("XCosts.Count", "a=1,b=2", "2")]
    [InlineData("XDetail.A", "{\"a\":[1,2]}", "1|2")]
    [InlineData("XDetail", "{", null)]
    [InlineData("XNote", "5", "5")]
    [InlineData("XEither", "5", "5")]
    [InlineData("XAny", "x", "x")]
    [InlineData("XGrid", "1,2", "1,2")]
    [InlineData("SetCookie", "a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT", "a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT")]
    public async Task AHeaderIsReadAsItsType(string member, string text, string? expected)
    {
        var name = WireName(member.Split('.')[0]);

        var response = await Answering("""{"data":[{"id":1}]}""", HttpStatusCode.OK, (name, text)).CallAsync("ListPostsWithResponseAsync");

        Assert.Equal(expected, Shown(AnsweredClient.Get(response, "Headers." + member)));
        Assert.Equal("1", Shown(AnsweredClient.Get(response, "Body.Data.Length")));
    }

    [Fact]
    public async Task HeadersThatAreMissingAreNull()
    {
        var response = await Answering("""{"data":[]}""", HttpStatusCode.OK).CallAsync("ListPostsWithResponseAsync");

        var headers = AnsweredClient.Get(response, "Headers")!;
        Assert.All(headers.GetType().GetProperties().Where(static property => property.Name != "EqualityContract"), property => Assert.Null(property.GetValue(headers)));
    }

    [Fact]
    public async Task SuccessesOfSeveralStatusesShareTheirHeaders()
    {
        var post = Activator.CreateInstance(Generated.Value.GetType("Sample.Post", throwOnError: true)!);

        var response = await Answering("{}", HttpStatusCode.Accepted, ("Retry-After", "5"), ("X-Age", "9")).CallAsync("CreatePostWithResponseAsync", post);

        Assert.Equal(("5", "9"), (Shown(AnsweredClient.Get(response, "Headers.RetryAfter")), Shown(AnsweredClient.Get(response, "Headers.XAge"))));
        Assert.Equal(HttpStatusCode.Accepted, AnsweredClient.Get(response, "Body.StatusCode"));
    }

    [Fact]
    public async Task AnAnswerWithoutABodyHasHeaders()
    {
        var id = Guid.NewGuid();

        var response = await Answering("", HttpStatusCode.NoContent, ("X-Request-Id", id.ToString())).CallAsync("DeletePostWithResponseAsync", 1L);

        Assert.Equal(id, AnsweredClient.Get(response, "Headers.XRequestId"));
    }

    [Fact]
    public async Task BytesArriveBehindTheirHeaders()
    {
        var response = (ApiResponse)(await Answering("PNG", HttpStatusCode.OK, ("ETag", "\"1\"")).CallAsync("PostFileWithResponseAsync", 1L))!;

        await using var stream = (ApiStream)AnsweredClient.Get(response, "Body")!;
        using var reader = new StreamReader(stream);
        Assert.Equal(("\"1\"", "PNG"), (Shown(AnsweredClient.Get(response, "Headers.ETag")), await reader.ReadToEndAsync()));
    }

    [Fact]
    public async Task ABodyThatMayBeMissingIsNull()
    {
        var response = await Answering("", HttpStatusCode.NoContent, ("X-A", "1")).CallAsync("CountWithResponseAsync");

        Assert.Equal((null, "1"), (AnsweredClient.Get(response, "Body"), Shown(AnsweredClient.Get(response, "Headers.XA"))));
    }

    [Theory]
    [InlineData("DASH093", "Content-Type", """{ "schema": { "type": "string" } }""")]
    [InlineData("DASH093", "a b", """{ "schema": { "type": "string" } }""")]
    [InlineData("DASH093", "", """{ "schema": { "type": "string" } }""")]
    [InlineData("DASH094", "X-A", """{ "schema": { "type": "array", "items": { "type": "object", "properties": { "a": { "type": "string" } } } } }""")]
    [InlineData("DASH094", "X-A", """{ "schema": { "type": "object", "properties": { "a": { "type": "array", "items": {} } } } }""")]
    [InlineData("DASH094", "X-A", """{ "schema": { "type": "object", "additionalProperties": { "type": "object" } } }""")]
    public void AHeaderThatIsNotReadAsDescribedIsReportedWhereItStands(string id, string name, string header)
    {
        var marked = MarkedText.Parse($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": { "/a": { "get": { "responses": { "204": { "description": "A.", "headers": {
              «"{{name}}"»: {{header}} } } } } } } }
            """);

        var code = GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline(marked.Text));

        Assert.StartsWith($"openapi.json({marked.Position.Line + 1},{marked.Position.Column + 1}): Info {id}: ", Assert.Single(code.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void DocumentsOfOneNamespaceMayHaveHeadersOfOneName()
    {
        static SpecFile Document(string name, string type) => SpecFile.Inline($$"""
            { "openapi": "3.1.0", "info": { "title": "{{name}}", "version": "1" }, "servers": [{ "url": "https://t.example" }],
              "paths": { "/{{name}}": { "get": { "responses": { "204": { "description": "A.", "headers": { "X-A": { "$ref": "#/components/headers/A" } } } } } } },
              "components": { "headers": { "A": { "schema": { "type": "{{type}}" } } } } }
            """) with { Path = name + ".json", Client = name + "Client" };

        var code = GeneratorHarness.GenerateWithDiagnostics(Document("One", "string"), Document("Two", "integer"));

        Assert.Empty(code.Diagnostics);
        Assert.Contains("string? XA ", code["AHeaders"], StringComparison.Ordinal);
        Assert.Contains("long? XA ", code["TwoClientAHeaders"], StringComparison.Ordinal);
        CompiledOutput.AssertCompiles(code);
    }

    private static AnsweredClient Answering(string body, HttpStatusCode status, params (string Name, string Value)[] headers) => AnsweredClient.Of(Generated.Value, _ =>
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            Assert.True(response.Headers.TryAddWithoutValidation(name, value) || response.Content.Headers.TryAddWithoutValidation(name, value));
        }

        return response;
    });

    private static string WireName(string member) => member switch
    {
        "LastModified" => "Last-Modified",
        "SetCookie" => "Set-Cookie",
        "XTotalCount" => "X-Total-Count",
        "XIsLast" => "X-Is-Last",
        _ when member.StartsWith('X') => "X-" + member[1..],
        _ => member,
    };

    private static string? Shown(object? value) => value switch
    {
        null => null,
        string text => text,
        System.Collections.IEnumerable items => string.Join('|', items.Cast<object>().Select(Shown)),
        IFormattable item => item.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}

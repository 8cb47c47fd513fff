using System.Text;
using Dash.Generator.Tests.Harness;
using Dash.Runtime;
using Dash.Testing;

namespace Dash.Generator.Tests.Requests;

/// <summary>A generated client is called, and the body that goes out is written in the media type of the document.</summary>
public sealed class BodyRequestTests
{
    private const string Pet = "{\"name\":\"Ada & Co\",\"tags\":[\"a\",\"b\"],\"home\":{\"city\":\"Köln\"}}";

    private static readonly Lazy<LoadedClient> Bodies = new(static () => LoadedClient.Of(
        SpecFile.Inline(File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", "bodies", "sample.openapi.json"))), Pet));

    [Theory]
    [InlineData("AddPetAsync", Pet, "application/json", Pet)]
    [InlineData("AddPetFromXmlAsync", "<pet/>", "application/xml", "<pet/>")]
    [InlineData("AddPetFromFormAsync", Pet, "application/x-www-form-urlencoded", "name=Ada%20%26%20Co&tags=a&tags=b&home=%7B%22city%22%3A%22K%C3%B6ln%22%7D")]
    [InlineData("PutTextAsync", "größe", "text/plain", "größe")]
    [InlineData("PutTextFromXMarkdownAsync", "# a", "text/x-markdown", "# a")]
    [InlineData("PostTextAsync", "a: b", "application/yaml", "a: b")]
    [InlineData("ChangeAsync", Pet, "application/merge-patch+json", Pet)]
    [InlineData("ChangeFromJsonPatchAsync", "[{\"op\":\"add\"}]", "application/json-patch+json", "[{\"op\":\"add\"}]")]
    [InlineData("PostFormAsync", "{\"a b\":\"c=d\"}", "application/x-www-form-urlencoded", "a%20b=c%3Dd")]
    [InlineData("DeleteFormAsync", "a=b", "application/x-www-form-urlencoded", "a=b")]
    [InlineData("PutFormAsync", "{\"expand\":[\"x\",\"y\"],\"metadata\":{\"k\":\"v\"},\"address\":{\"zip\":\"1\"},\"note\":\"a:b&c\"}", "application/x-www-form-urlencoded", "expand%5B0%5D=x&expand%5B1%5D=y&metadata%5Bk%5D=v&address=%7B%22zip%22%3A%221%22%7D&note=a:b%26c")]
    public async Task ABodyIsWrittenInItsMediaType(string method, string body, string mediaType, string expected)
    {
        var sent = await CallAsync(method, body);

        Assert.Equal((mediaType, expected), (sent.Headers["Content-Type"], sent.Text));
    }

    [Theory]
    [InlineData("PostRawAsync")]
    [InlineData("PostTextAsync")]
    [InlineData("PutFormAsync")]
    [InlineData("PatchFormAsync")]
    public async Task AnOptionalBodyThatIsNotGivenIsNotSent(string method) => Assert.Null((await Bodies.Value.CallAsync(method)).Body);

    [Theory]
    [InlineData("PutRawAsync", null, "image/png")]
    [InlineData("PutRawAsync", "image/jpeg", "image/jpeg")]
    [InlineData("PostRawAsync", null, "application/octet-stream")]
    public async Task AFileIsABodyOfItsOwn(string method, string? mediaType, string expected)
    {
        var sent = await Bodies.Value.CallAsync(method, "body", ApiFile.FromBytes(new byte[] { 0, 255, 13, 10 }, mediaType: mediaType));

        Assert.Equal((expected, "00FF0D0A"), (sent.Headers["Content-Type"], Convert.ToHexString(sent.Body!)));
    }

    [Fact]
    public async Task AFormHoldsFilesBesideItsOtherMembers()
    {
        var form = Form("Sample.UploadRequest", "{\"file\":\"\",\"purpose\":\"learn\",\"tags\":[\"a\",\"b\"],\"nested\":{\"raw\":\"r\"}}");
        Set(form, "File", ApiFile.FromBytes("PNG"u8.ToArray(), "a.png").WithHeader("X-Checksum", "1"));
        Set(form, "Previews", new[] { ApiFile.FromStream(new MemoryStream("one"u8.ToArray())), ApiFile.FromStream(new MemoryStream("two"u8.ToArray()), "2.png", "image/png") });

        var sent = await Bodies.Value.CallAsync("UploadAsync", "body", form);

        Assert.Equal(
            [
                "name=\"file\"; filename=\"a.png\"|Content-Type: application/octet-stream|X-Checksum: 1||PNG",
                "name=\"purpose\"|Content-Type: text/plain; charset=utf-8||learn",
                "name=\"previews\"; filename=\"previews\"|Content-Type: application/octet-stream||one",
                "name=\"previews\"; filename=\"2.png\"|Content-Type: image/png||two",
                "name=\"nested\"|Content-Type: application/json||{\"raw\":\"r\"}",
                "name=\"tags\"||a,b",
            ],
            Parts(sent, "multipart/form-data"));
    }

    [Fact]
    public async Task ASchemaOfJsonAndOfAFormIsAFileInTheFormOnly()
    {
        var form = Form("Sample.PetForm", Pet);
        Set(form, "Photo", ApiFile.FromText("jpg", "p.jpg", "image/jpeg"));

        var sent = await Bodies.Value.CallAsync("AddPetFromMultipartAsync", "body", form);

        Assert.Equal(
            [
                "name=\"name\"||Ada & Co", "name=\"tags\"||a", "name=\"tags\"||b", "name=\"home\"|Content-Type: application/json||{\"city\":\"Köln\"}",
                "name=\"photo\"; filename=\"p.jpg\"|Content-Type: image/jpeg||jpg",
            ],
            Parts(sent, "multipart/form-data"));
        Assert.Equal(typeof(string), Bodies.Value.Assembly.GetType("Sample.Pet", true)!.GetProperty("Photo")!.PropertyType);
    }

    [Fact]
    public async Task AFormWithoutASchemaTakesAnyFields()
    {
        var sent = await Bodies.Value.CallAsync("PatchFormAsync", "body", new Dictionary<string, ApiFile> { ["text"] = ApiFile.FromText("a"), ["file"] = new byte[] { 65 } });

        Assert.Equal(["name=\"text\"||a", "name=\"file\"; filename=\"file\"|Content-Type: application/octet-stream||A"], Parts(sent, "multipart/form-data"));
    }

    [Fact]
    public async Task AnotherMultipartTypeKeepsItsName()
    {
        var sent = await Bodies.Value.CallAsync("MixedAsync", "body", Form("Sample.MixedRequest", "{\"part\":\"x\"}"));

        Assert.Equal(["name=\"part\"||x"], Parts(sent, "multipart/mixed"));
    }

    [Theory]
    [InlineData("3.0.3", "name=\"ids\"||1,name=\"ids\"||2,name=\"files\"; filename=\"files\"|Content-Type: image/png||x,name=\"o\"|Content-Type: application/json||{\"k\":\"v\"}")]
    [InlineData("3.1.0", "name=\"ids\"||1 2,name=\"files\"; filename=\"files\"|Content-Type: image/png||x,name=\"o[k]\"||v")]
    public async Task StylesCountInAMultipartFormSince31(string version, string expected)
    {
        var client = LoadedClient.Of(SpecFile.Inline($$"""
            { "openapi": "{{version}}", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": { "/a": { "post": { "operationId": "send",
              "requestBody": { "required": true, "content": { "multipart/form-data; boundary=x": {
                "schema": { "type": "object", "properties": { "ids": { "type": "array", "items": { "type": "integer" } }, "files": { "type": "array", "items": { "type": "string", "format": "binary" } }, "o": { "type": "object", "properties": { "k": { "type": "string" } } } } },
                "encoding": { "ids": { "style": "spaceDelimited", "explode": false }, "files": { "style": "form", "explode": false, "contentType": "image/png" }, "o": { "style": "deepObject" } }
              } } }, "responses": { "204": { "description": "Done." } } } } } }
            """));
        var form = LoadedClient.Read("{\"ids\":[1,2],\"o\":{\"k\":\"v\"}}", client.Assembly.GetType("Sample.SendRequest", true)!)!;
        Set(form, "Files", new ApiFile[] { ApiFile.FromBytes("x"u8.ToArray()) });

        Assert.Equal(expected, string.Join(',', Parts(await client.CallAsync("SendAsync", "body", form), "multipart/form-data")));
    }

    [Theory]
    [InlineData("text/*", "a", "text/plain")]
    [InlineData("application/*+xml", "a", "application/xml")]
    [InlineData("application/*+json", "1", "application/json")]
    [InlineData("application/json; charset=utf-8", "1", "application/json; charset=utf-8")]
    public async Task ARangeIsSentAsTheUsualTypeOfItsKind(string mediaType, string body, string expected)
    {
        var client = LoadedClient.Of(SpecFile.Inline($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": { "/a": { "post": { "operationId": "send",
              "requestBody": { "required": true, "content": { "{{mediaType}}": {} } }, "responses": { "204": { "description": "Done." } } } } } }
            """));

        var sent = await client.CallAsync("SendAsync", "body", body);

        Assert.Equal((expected, body), (sent.Headers["Content-Type"], sent.Text));
    }

    [Fact]
    public void AFormOfSeveralShapesCanHoldFiles()
    {
        var code = GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline("""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": { "/a": { "post": { "operationId": "send",
              "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": { "oneOf": [
                { "type": "object", "required": ["file"], "properties": { "file": { "type": "string", "format": "binary" } } },
                { "type": "object", "required": ["url"], "properties": { "url": { "type": "string" } } } ] } } } },
              "responses": { "204": { "description": "Done." } } } } } }
            """));

        Assert.Contains(code.Files.Values, static text => text.Contains("global::Dash.Runtime.ApiFile", StringComparison.Ordinal));
        Assert.Contains(".Multipart<", code["SampleClient"], StringComparison.Ordinal);
    }

    [Fact]
    public void FormsWithFilesCanBeValidated()
    {
        var file = SpecFile.Inline(File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", "bodies", "sample.openapi.json"))) with { Validation = "true" };

        CompiledOutput.AssertCompiles(GeneratorHarness.Run(file));
    }

    private static Task<SentRequest> CallAsync(string method, string body) => Bodies.Value.CallAsync(method, "body", body);

    private static object Form(string type, string json) => LoadedClient.Read(json, Bodies.Value.Assembly.GetType(type, true)!)!;

    private static void Set(object form, string member, object value) => form.GetType().GetProperty(member)!.SetValue(form, value);

    /// <summary>The parts, each line by line, without what all of them begin with.</summary>
    private static IEnumerable<string> Parts(SentRequest sent, string mediaType)
    {
        var type = sent.Headers["Content-Type"].Split("; boundary=");
        Assert.Equal(mediaType, type[0]);
        var pieces = Encoding.UTF8.GetString(sent.Body!).Split($"--{type[1]}");
        Assert.Equal(("", "--\r\n"), (pieces[0], pieces[^1]));
        return pieces[1..^1].Select(static piece => piece["\r\nContent-Disposition: form-data; ".Length..^2].Replace("\r\n", "|", StringComparison.Ordinal));
    }
}

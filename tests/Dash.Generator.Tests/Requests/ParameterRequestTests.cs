using Dash.Generator.Tests.Harness;
using Dash.Testing;

namespace Dash.Generator.Tests.Requests;

/// <summary>A generated client is called, and the request that goes out has every parameter in the place and style of the document.</summary>
public sealed class ParameterRequestTests
{
    private const string Color = "{\"R\":100,\"G\":200,\"note\":null}";
    private const string List = "[\"a/b\",\"c,d&e\"]";

    private static readonly Lazy<LoadedClient> Styles = new(static () => LoadedClient.Of(
        SpecFile.Inline(File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", "styles", "sample.openapi.json")))));

    [Fact]
    public async Task ThePathHasSimpleLabelAndMatrix()
    {
        Assert.Equal("/simple/t%20x/a%2Fb,c%2Cd%26e/R,100,G,200/R=100,G=200", (await Styles.Value.CallAsync("PathSimpleAsync", "text", "t x", "list", List, "object", Color, "exploded", Color)).Address);
        Assert.Equal("/label/.t/.a%2Fb,c%2Cd%26e/.a%2Fb.c%2Cd%26e/.R=100.G=200", (await Styles.Value.CallAsync("PathLabelAsync", "text", "t", "list", List, "exploded", List, "object", Color)).Address);
        Assert.Equal("/matrix/;text=7/;list=a%2Fb,c%2Cd%26e/;exploded=a%2Fb;exploded=c%2Cd%26e/;object=R,100,G,200", (await Styles.Value.CallAsync("PathMatrixAsync", "text", 7L, "list", List, "exploded", List, "object", Color)).Address);
    }

    [Theory]
    [InlineData("flat", Color, "&flat=R,100,G,200")]
    [InlineData("spaces", List, "&spaces=a%2Fb%20c%2Cd%26e")]
    [InlineData("pipes", List, "&pipes=a%2Fb%7Cc%2Cd%26e")]
    [InlineData("filter", "{\"created\":{\"gte\":1},\"tags\":[\"x\",\"y\"],\"colors\":[{\"R\":1}]}", "&filter%5Bcreated%5D%5Bgte%5D=1&filter%5Btags%5D%5B0%5D=x&filter%5Btags%5D%5B1%5D=y&filter%5Bcolors%5D%5B0%5D%5BR%5D=1")]
    [InlineData("free", "{\"a\":{\"b\":1}}", "&free%5Ba%5D%5Bb%5D=1")]
    [InlineData("objects", "[{\"R\":1},{}]", "&objects=%7B%22R%22%3A1%7D&objects=%7B%7D")]
    [InlineData("numbers", "[1,null,2]", "&numbers=1,2")]
    [InlineData("reserved", "a/b?c=[d]&e", "&reserved=a/b?c=[d]%26e")]
    [InlineData("empty", "", "&empty=")]
    public async Task TheQueryHasEveryStyle(string argument, string value, string expected)
    {
        var sent = await Styles.Value.CallAsync("QueryStylesAsync", "object", Color, "meta", "{\"k&\":\"v\"}", argument, value);

        Assert.Equal("/query?R=100&G=200&meta%5Bk%26%5D=v&limit=10&sort=up".Split('&').Append(expected[1..]).Order(), Parts(sent.Address, expected));
    }

    /// <summary>The parameters in any order, with those that are expected in one piece.</summary>
    private static IEnumerable<string> Parts(string address, string expected)
    {
        Assert.Contains(expected, address, StringComparison.Ordinal);
        return address.Replace(expected, "", StringComparison.Ordinal).Split('&').Append(expected[1..]).Order();
    }

    [Fact]
    public async Task DefaultsAreSentAndWhatIsNotGivenIsNot() => Assert.Equal(
        "/query?R=1&meta%5Ba%5D=b&limit=10&sort=up",
        (await Styles.Value.CallAsync("QueryStylesAsync", "object", "{\"R\":1}", "meta", "{\"a\":\"b\"}")).Address);

    [Fact]
    public async Task AParameterWithAMediaTypeIsWrittenInIt()
    {
        var sent = await Styles.Value.CallAsync("ContentParametersAsync", "query", Color, "any", "[1]", "number", "5", "xJson", "[\"ü\"]", "json", "{\"R\":1}", "xml", "<a/>");

        Assert.Equal("/content?query=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22note%22%3Anull%7D&any=%5B1%5D&number=5&xml=%3Ca%2F%3E", sent.Address);
        Assert.Equal(("[\"\\u00FC\"]", "json=%7B%22R%22%3A1%7D"), (sent.Headers["X-Json"], sent.Headers["Cookie"]));
    }

    [Fact]
    public async Task HeadersAreSimple()
    {
        var sent = await Styles.Value.CallAsync("HeaderStylesAsync", "xExploded", Color, "xObject", Color, "xLists", "[[\"a\"],[\"b\"]]", "contentLanguage", "de");

        Assert.Equal(("R=100,G=200", "R,100,G,200", "[\"a\"],[\"b\"]", "de"), (sent.Headers["X-Exploded"], sent.Headers["X-Object"], sent.Headers["X-Lists"], sent.Headers["Content-Language"]));
    }

    [Fact]
    public async Task CookiesStandInOneHeader()
    {
        var sent = await Styles.Value.CallAsync("CookieStylesAsync", "session", "s;1", "count", "2", "list", "[\"a\",\"b\"]", "object", "{\"R\":1,\"G\":2}", "raw", "a%20b");

        Assert.Equal("session=s%3B1; count=2; list=a,b; R=1; G=2; raw=a%20b", sent.Headers["Cookie"]);
    }

    [Fact]
    public async Task AnObjectIsTheWholeQuery()
    {
        Assert.Equal("/querystring?R=1&G=2", (await Styles.Value.CallAsync("WholeQueryAsync", "all", "{\"R\":1,\"G\":2}")).Address);
        Assert.Equal("/querystring/json?%7B%22R%22%3A1%7D", (await Styles.Value.CallAsync("WholeQueryAsJsonAsync", "all", "{\"R\":1}")).Address);
        Assert.Equal("/querystring/json", (await Styles.Value.CallAsync("WholeQueryAsJsonAsync")).Address);
    }

    [Theory]
    [InlineData("/things?kind=a", "/things?kind=a&q=1")]
    [InlineData("/things?kind={kind}", "/things?kind=x%26y&q=1")]
    [InlineData("/things#list", "/things?q=1")]
    [InlineData("/things?kind=a#list", "/things?kind=a&q=1")]
    public async Task APathMayHaveAQueryAndAFragmentThatTellOperationsApart(string path, string expected)
    {
        var hole = path.Contains('{', StringComparison.Ordinal) ? "{ \"name\": \"kind\", \"in\": \"path\", \"required\": true, \"schema\": { \"type\": \"string\" } }, " : "";
        var client = LoadedClient.Of(SpecFile.Inline($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": { "{{path}}": { "get": { "operationId": "list",
              "parameters": [{{hole}}{ "name": "q", "in": "query", "schema": { "type": "integer" } }], "responses": { "204": { "description": "Done." } } } } } }
            """));

        object?[] arguments = hole.Length > 0 ? ["q", "1", "kind", "x&y"] : ["q", "1"];
        Assert.Equal(expected, (await client.CallAsync("ListAsync", arguments)).Address);
    }

    [Fact]
    public async Task AStyleOfAnotherPlaceGivesWayToTheUsualOne() =>
        Assert.Equal("/wrong/a%2Fb,c%2Cd%26e?simple=x", (await Styles.Value.CallAsync("WrongStylesAsync", "list", List, "simple", "[\"x\"]")).Address);
}

using System.Text.Json;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Parameters;

/// <summary>The tables of OpenAPI 3.1 (Style Examples) and RFC 6570 (3.2), each value by way of its JSON.</summary>
public sealed class StyleTests
{
    private const string Text = "\"blue\"";
    private const string List = "[\"blue\",\"black\",\"brown\"]";
    private const string Map = "{\"R\":100,\"G\":200,\"B\":150}";

    [Theory]
    [InlineData(ParameterStyle.Simple, false, Text, "blue")]
    [InlineData(ParameterStyle.Simple, false, List, "blue,black,brown")]
    [InlineData(ParameterStyle.Simple, false, Map, "R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Simple, true, Text, "blue")]
    [InlineData(ParameterStyle.Simple, true, List, "blue,black,brown")]
    [InlineData(ParameterStyle.Simple, true, Map, "R=100,G=200,B=150")]
    [InlineData(ParameterStyle.Label, false, Text, ".blue")]
    [InlineData(ParameterStyle.Label, false, List, ".blue,black,brown")]
    [InlineData(ParameterStyle.Label, false, Map, ".R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Label, true, List, ".blue.black.brown")]
    [InlineData(ParameterStyle.Label, true, Map, ".R=100.G=200.B=150")]
    [InlineData(ParameterStyle.Matrix, false, "\"\"", ";color")]
    [InlineData(ParameterStyle.Matrix, false, Text, ";color=blue")]
    [InlineData(ParameterStyle.Matrix, false, List, ";color=blue,black,brown")]
    [InlineData(ParameterStyle.Matrix, false, Map, ";color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Matrix, true, "[\"a\",\"\"]", ";color=a;color")]
    [InlineData(ParameterStyle.Matrix, true, List, ";color=blue;color=black;color=brown")]
    [InlineData(ParameterStyle.Matrix, true, Map, ";R=100;G=200;B=150")]
    [InlineData(ParameterStyle.Simple, true, "[1.50,true,null,\"x\"]", "1.50,true,x")]
    [InlineData(ParameterStyle.Simple, false, "{\"a\":null,\"b\":{\"c\":[1]}}", "b,%7B%22c%22%3A%5B1%5D%7D")]
    [InlineData(ParameterStyle.Simple, true, "{\"semi\":\";\",\"dot\":\".\",\"comma\":\",\"}", "semi=%3B,dot=.,comma=%2C")]
    public void AValueIsWrittenIntoThePath(ParameterStyle style, bool explode, string json, string expected) =>
        Assert.Equal($"/c/{expected}/d", ApiRequest.Get("/c/{color}/d").PathStyled<JsonElement, JsonElementCodec>("color", Json(json), style, explode).Address());

    [Theory]
    [InlineData(ParameterStyle.Form, true, "\"\"", "?color=")]
    [InlineData(ParameterStyle.Form, true, Text, "?color=blue")]
    [InlineData(ParameterStyle.Form, false, List, "?color=blue,black,brown")]
    [InlineData(ParameterStyle.Form, false, Map, "?color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Form, true, List, "?color=blue&color=black&color=brown")]
    [InlineData(ParameterStyle.Form, true, Map, "?R=100&G=200&B=150")]
    [InlineData(ParameterStyle.SpaceDelimited, false, List, "?color=blue%20black%20brown")]
    [InlineData(ParameterStyle.SpaceDelimited, false, Map, "?color=R%20100%20G%20200%20B%20150")]
    [InlineData(ParameterStyle.SpaceDelimited, true, List, "?color=blue&color=black&color=brown")]
    [InlineData(ParameterStyle.PipeDelimited, false, List, "?color=blue%7Cblack%7Cbrown")]
    [InlineData(ParameterStyle.PipeDelimited, false, Map, "?color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(ParameterStyle.PipeDelimited, true, Map, "?R=100&G=200&B=150")]
    [InlineData(ParameterStyle.DeepObject, true, Map, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    [InlineData(ParameterStyle.DeepObject, true, "{\"a\":{\"b\":[{\"c\":1},null,{\"c\":\"x&y\"}],\"d\":null}}", "?color%5Ba%5D%5Bb%5D%5B0%5D%5Bc%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=x%26y")]
    [InlineData(ParameterStyle.DeepObject, true, Text, "?color=blue")]
    [InlineData(ParameterStyle.Form, true, "[]", "")]
    [InlineData(ParameterStyle.Form, false, "{}", "")]
    [InlineData(ParameterStyle.Form, true, "[null]", "")]
    [InlineData(ParameterStyle.Form, true, "null", "")]
    [InlineData(ParameterStyle.DeepObject, true, "{}", "")]
    [InlineData(ParameterStyle.Form, true, "[\"\",\"a\"]", "?color=&color=a")]
    [InlineData(ParameterStyle.Form, false, "[\"a,b\",\"&c=d#e+f\"]", "?color=a%2Cb,%26c%3Dd%23e%2Bf")]
    [InlineData(ParameterStyle.Form, true, "{\"a&b=c\":\"1\"}", "?a%26b%3Dc=1")]
    public void AValueIsWrittenIntoTheQuery(ParameterStyle style, bool explode, string json, string expected) =>
        Assert.Equal("/c" + expected, ApiRequest.Get("/c").QueryStyled<JsonElement, JsonElementCodec>("color", Json(json), style, explode).Address());

    [Theory]
    [InlineData("\":/?#[]@!$&'()*+,;=\"", "?color=:/?%23[]@!$%26'()*%2B,;=")]
    [InlineData("\"50% of %2f \\\" <ü>\"", "?color=50%25%20of%20%2f%20%22%20%3C%C3%BC%3E")]
    [InlineData("\"%4\"", "?color=%254")]
    [InlineData("\"\\ud83d\\ude00\"", "?color=%F0%9F%98%80")]
    public void ReservedCharactersPassWhereTheDocumentAllowsThem(string json, string expected) =>
        Assert.Equal("/c" + expected, ApiRequest.Get("/c").QueryStyled<JsonElement, JsonElementCodec>("color", Json(json), ParameterStyle.Form, explode: true, allowReserved: true).Address());

    [Fact]
    public void AnItemNeverHoldsTheDelimiterEvenWhereReservedCharactersPass()
    {
        Assert.Equal("/c?color=a%2Cb,c;d", Query("[\"a,b\",\"c;d\"]"));
        Assert.Equal("/c?color=a%2Cb", Query("[\"a,b\"]"));

        static string Query(string json) => ApiRequest.Get("/c").QueryStyled<JsonElement, JsonElementCodec>("color", Json(json), ParameterStyle.Form, explode: false, allowReserved: true).Address();
    }

    [Theory]
    [InlineData("a:b/../c?d#e", "a:b%2F..%2Fc%3Fd%23e")]
    [InlineData("%2e%2E", "%252e%252E")]
    [InlineData("%2F..\\..", "%252F..%5C..")]
    public void AValueNeverLeavesItsSegmentEvenWhereReservedCharactersPass(string value, string expected) => Assert.Equal(
        $"/c/{expected}/d",
        ApiRequest.Get("/c/{color}/d").PathStyled<string, StringCodec>("color", value, ParameterStyle.Simple, explode: false, allowReserved: true).Address());

    [Theory]
    [InlineData(ParameterStyle.Simple, "\"\"")]
    [InlineData(ParameterStyle.Simple, "\"..\"")]
    [InlineData(ParameterStyle.Simple, "[]")]
    [InlineData(ParameterStyle.Simple, "[\".\"]")]
    [InlineData(ParameterStyle.Label, "\"\"")]
    [InlineData(ParameterStyle.Label, "\".\"")]
    [InlineData(ParameterStyle.Matrix, "null")]
    public void AValueThatWouldChangeThePathIsRefusedInEveryStyle(ParameterStyle style, string json)
    {
        var error = Assert.Throws<ArgumentException>(() => ApiRequest.Get("/c/{color}").PathStyled<JsonElement, JsonElementCodec>("color", Json(json), style, explode: true));

        Assert.Contains("'color'", error.Message);
    }

    [Theory]
    [InlineData(ParameterStyle.SpaceDelimited, "a b", "space")]
    [InlineData(ParameterStyle.PipeDelimited, "a|b", "pipe")]
    public void AnItemThatWouldBecomeTwoIsRefused(ParameterStyle style, string item, string delimiter)
    {
        var error = Assert.Throws<ArgumentException>(() => ApiRequest.Get("/c").QueryStyled<IReadOnlyList<string>, ListCodec<string, StringCodec>>("color", [item], style, explode: false));

        Assert.Contains(delimiter, error.Message);
    }

    [Theory]
    [InlineData(false, List, "blue,black,brown")]
    [InlineData(false, Map, "R,100,G,200,B,150")]
    [InlineData(true, Map, "R=100,G=200,B=150")]
    [InlineData(true, "\"a b&c\"", "a b&c")]
    public async Task AValueIsWrittenIntoAHeader(bool explode, string json, string expected) =>
        Assert.Equal(expected, (await HeadersAsync(request => request.HeaderStyled<JsonElement, JsonElementCodec>("X-Color", Json(json), explode)))["X-Color"]);

    [Theory]
    [InlineData(ParameterStyle.Form, false, List, "color=blue,black,brown")]
    [InlineData(ParameterStyle.Form, true, List, "color=blue; color=black; color=brown")]
    [InlineData(ParameterStyle.Form, true, Map, "R=100; G=200; B=150")]
    [InlineData(ParameterStyle.Form, true, "\"a;b=\\\"c\\\"\\r\\n\"", "color=a%3Bb%3D%22c%22%0D%0A")]
    [InlineData(ParameterStyle.Cookie, true, List, "color=blue; color=black; color=brown")]
    [InlineData(ParameterStyle.Cookie, false, "\"a%20b=c/d\"", "color=a%20b=c/d")]
    public async Task AValueIsWrittenIntoACookie(ParameterStyle style, bool explode, string json, string expected) =>
        Assert.Equal($"first=1; {expected}", (await HeadersAsync(request => request
            .CookieStyled<int, Int32Codec>("first", 1, ParameterStyle.Form, explode: true)
            .CookieStyled<JsonElement, JsonElementCodec>("color", Json(json), style, explode)))["Cookie"]);

    [Theory]
    [InlineData("a; admin=1")]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("ü")]
    public void AnUnescapedCookieCannotEndItself(string value) =>
        Assert.Throws<ArgumentException>(() => ApiRequest.Get("/c").CookieStyled<string, StringCodec>("color", value, ParameterStyle.Cookie, explode: true));

    [Fact]
    public void AnItemOfAHeaderThatWouldBecomeTwoIsRefused()
    {
        Assert.Throws<ArgumentException>(() => ApiRequest.Get("/c").HeaderList<string, StringCodec>("X-Roles", ["user,admin"]));
        Assert.Throws<ArgumentException>(() => ApiRequest.Get("/c").HeaderStyled<JsonElement, JsonElementCodec>("X-Roles", Json("{\"a\":\"1,b=2\"}"), explode: true));
    }

    [Theory]
    [InlineData("", "/c?color=")]
    [InlineData("..", "/c?color=..")]
    public void AHoleInTheQueryOfAPathTakesAnyValue(string value, string expected) =>
        Assert.Equal(expected, ApiRequest.Get("/c?color={color}").Path<string, StringCodec>("color", value).Address());

    [Fact]
    public void ALineBreakInAListOfAHeaderIsRefused() =>
        Assert.Throws<ArgumentException>(() => ApiRequest.Get("/c").HeaderStyled<IReadOnlyList<string>, ListCodec<string, StringCodec>>("X-Color", ["a", "b\r\nX-Other: c"], explode: false));

    [Fact]
    public async Task AParameterWithAMediaTypeIsJsonText()
    {
        var value = Json("{\"a\":[1,\"ü&\\r\\n\"]}");
        var handler = RecordingHandler.Answering("{}");

        await handler.Transport().SendAsync(
            ApiRequest.Get("/c/{p}").PathJson<JsonElement, JsonElementCodec>("p", value).QueryJson<JsonElement, JsonElementCodec>("q", value)
                .HeaderJson<JsonElement, JsonElementCodec>("X-H", value).CookieJson<JsonElement, JsonElementCodec>("c", value).QueryJson<string?, NullableReferenceCodec<string, StringCodec>>("none", null),
            CancellationToken.None);

        var sent = Assert.Single(handler.Requests);
        const string Escaped = "%7B%22a%22%3A%5B1%2C%22%C3%BC%26%5Cr%5Cn%22%5D%7D";
        Assert.Equal($"https://api.example.com/v1/c/{Escaped}?q={Escaped}", sent.Address.AbsoluteUri);
        Assert.Equal(("{\"a\":[1,\"\\u00FC\\u0026\\r\\n\"]}", $"c={Escaped}"), (sent.Headers["X-H"], sent.Headers["Cookie"]));
    }

    [Fact]
    public void AnObjectCanBeTheWholeQuery()
    {
        Assert.Equal("/c?a=1&a=2&b=x%20%26&o=%7B%22k%22%3A1%7D", ApiRequest.Get("/c").QueryString<JsonElement, JsonElementCodec>(Json("{\"a\":[1,2],\"b\":\"x &\",\"n\":null,\"o\":{\"k\":1}}")).Address());
        Assert.Equal("/c?a=1,2", ApiRequest.Get("/c").QueryString<JsonElement, JsonElementCodec>(Json("{\"a\":[1,2]}"), [new("a", Style: ParameterStyle.Form, Explode: false)]).Address());
        Assert.Equal("/c?%7B%22a%22%3A1%7D", ApiRequest.Get("/c").QueryStringJson<JsonElement, JsonElementCodec>(Json("{\"a\":1}")).Address());
        Assert.Equal("/c", ApiRequest.Get("/c").QueryString<string?, NullableReferenceCodec<string, StringCodec>>(null).Address());
    }

    [Fact]
    public async Task AHeaderThatDescribesABodyIsSentWithoutOneToo()
    {
        var handler = RecordingHandler.Answering("{}");
        await handler.Transport().SendAsync(ApiRequest.Get("/c").Header<string, StringCodec>("Content-Language", "de"), CancellationToken.None);

        Assert.Equal("de", Assert.Single(handler.Requests).ContentHeaders["Content-Language"]);
    }

    private static async Task<IReadOnlyDictionary<string, string>> HeadersAsync(Func<ApiRequest, ApiRequest> add)
    {
        var handler = RecordingHandler.Answering("{}");
        await handler.Transport().SendAsync(add(ApiRequest.Get("/c")), CancellationToken.None);
        return Assert.Single(handler.Requests).Headers;
    }

    private static JsonElement Json(string text) => JsonElement.Parse(text);
}

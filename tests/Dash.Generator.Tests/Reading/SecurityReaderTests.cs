using Dash.Generator.Document;

namespace Dash.Generator.Tests.Reading;

public sealed class SecurityReaderTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { "DASH008", "«{»}" },
        { "DASH088", "{ \"type\": «\"basic\"» }" },
        { "DASH008", "«{» \"type\": \"http\" }" },
        { "DASH088", "{ \"type\": \"http\", \"scheme\": «\"two words\"» }" },
        { "DASH008", "«{» \"type\": \"apiKey\", \"name\": \"k\" }" },
        { "DASH008", "«{» \"type\": \"apiKey\", \"in\": \"query\" }" },
        { "DASH088", "{ \"type\": \"apiKey\", \"in\": «\"body\"», \"name\": \"k\" }" },
        { "DASH088", "{ \"type\": \"apiKey\", \"in\": \"header\", \"name\": «\"a b\"» }" },
        { "DASH009", "{ \"type\": «{» } }" },
        { "DASH012", "{ \"type\": \"oauth2\", «\"flow\"»: {} }" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void ABrokenSchemeIsReportedAtItsPlace(string id, string scheme) => Reader.SingleProblem(id, Schemes($"\"key\": {scheme}"));

    [Theory]
    [InlineData("{ \"type\": \"mutualTLS\" }")]
    [InlineData("{ \"type\": \"http\", \"scheme\": \"Digest\" }")]
    public void ASchemeOfTheConnectionIsReportedAtItsName(string scheme) => Reader.SingleProblem("DASH087", Schemes($"«\"key\"»: {scheme}"));

    [Fact]
    public void EveryKindIsRead()
    {
        var schemes = Reader.Clean(Schemes("""
            "a": { "type": "http", "scheme": "BEARER", "bearerFormat": "JWT" },
            "b": { "type": "oauth2", "flows": {} },
            "c": { "type": "openIdConnect", "openIdConnectUrl": "https://example.com" },
            "d": { "type": "http", "scheme": "basic" },
            "e": { "type": "apiKey", "in": "header", "name": "X-Key" },
            "f": { "type": "apiKey", "in": "query", "name": "key" },
            "g": { "type": "apiKey", "in": "cookie", "name": "sid" },
            "h": { "type": "http", "scheme": "Token" },
            "x-other": 1
            """)).SecuritySchemes;

        Assert.Equal(
            [
                ("a", SecuritySchemeKind.Bearer, ""), ("b", SecuritySchemeKind.Bearer, ""), ("c", SecuritySchemeKind.Bearer, ""), ("d", SecuritySchemeKind.Basic, ""),
                ("e", SecuritySchemeKind.HeaderKey, "X-Key"), ("f", SecuritySchemeKind.QueryKey, "key"), ("g", SecuritySchemeKind.CookieKey, "sid"), ("h", SecuritySchemeKind.Authorization, "Token"),
            ],
            schemes.Select(static scheme => (scheme.Name, scheme.Kind, scheme.WireName)));
    }

    [Fact]
    public void AMisspeltSchemeNamesTheOneThatWasMeant() => Assert.Contains(
        "Did you mean 'api_key'?",
        Reader.SingleProblem("DASH089", Reader.WithOperation("\"security\": [{ «\"apikey\"»: [] }]", "\"securitySchemes\": { \"api_key\": { \"type\": \"oauth2\" } }")).ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    private static string Schemes(string members) => Reader.WithPaths("", $"\"securitySchemes\": {{ {members} }}");
}

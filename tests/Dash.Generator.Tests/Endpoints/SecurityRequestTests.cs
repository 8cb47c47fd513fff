using Dash.Generator.Tests.Harness;
using Dash.Runtime;
using Dash.Testing;

namespace Dash.Generator.Tests.Endpoints;

/// <summary>A generated client sends what each operation asks for, of what the caller gave, and nothing else.</summary>
public sealed class SecurityRequestTests
{
    private static readonly (string, string[])[] Everything =
    [
        ("ApiKey", ["k"]), ("AppId", ["a"]), ("Basic", ["ann", "pw"]), ("SessionCredential", ["s"]), ("Legacy", ["l"]), ("KeyInQuery", ["q&"]),
    ];

    [Theory]
    [InlineData("UsualAsync", "/usual", "X-Api-Key=k X-App=a")]
    [InlineData("SameAsync", "/same", "X-Api-Key=k X-App=a")]
    [InlineData("NoneAsync", "/none", "")]
    [InlineData("EmptyAsync", "/empty", "")]
    [InlineData("OptionalAsync", "/optional", "Authorization=Basic YW5uOnB3")]
    [InlineData("TokenAsync", "/token", "Authorization=Token l")]
    [InlineData("QueryAsync", "/query?key%5B1%5D=q%26", "")]
    [InlineData("CertificateAsync", "/certificate", "")]
    [InlineData("CertificateAndKeyAsync", "/certificateAndKey", "Authorization=Basic YW5uOnB3")]
    public async Task AnOperationGetsWhatItAsksFor(string method, string address, string headers)
    {
        var sent = await Client().With(new ApiClientOptions(), Everything).CallAsync(method);

        Assert.Equal((address, headers), (sent.Address, Credentials(sent)));
    }

    [Theory]
    [InlineData("UsualAsync", "Authorization=Bearer t")]
    [InlineData("NoneAsync", "")]
    [InlineData("TokenAsync", "")]
    public async Task ABearerTokenGoesWhereABearerTokenIsAskedFor(string method, string headers) =>
        Assert.Equal(headers, Credentials(await Client().With(new ApiClientOptions { BearerToken = "t" }).CallAsync(method)));

    [Fact]
    public async Task WhereNothingIsCompleteTheCallGoesOutWithout() =>
        Assert.Equal("", Credentials(await Client().With(new ApiClientOptions(), ("AppId", ["a"])).CallAsync("UsualAsync")));

    [Theory]
    [InlineData("\"security\": [{ \"token\": [] }],", "", "Authorization=Bearer t")]
    [InlineData("", "", "Authorization=Bearer t")]
    [InlineData("", "\"security\": []", "")]
    [InlineData("\"security\": [],", "", "")]
    [InlineData("\"security\": [],", "\"security\": [{ \"token\": [\"read\"] }]", "Authorization=Bearer t")]
    public async Task OneBearerSchemeNeedsNothingButTheToken(string ofDocument, string ofOperation, string headers)
    {
        var client = LoadedClient.Of(SpecFile.Inline($$"""
            {
              "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://api.example.com" }], {{ofDocument}}
              "paths": { "/a": { "get": { "operationId": "get", {{(ofOperation.Length > 0 ? ofOperation + "," : "")}} "responses": { "204": { "description": "" } } } } },
              "components": { "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } } }
            }
            """));

        Assert.Null(client.Assembly.GetType("Sample.SampleClientSecurity"));
        Assert.Equal(headers, Credentials(await client.With(new ApiClientOptions { BearerToken = "t" }).CallAsync("GetAsync")));
    }

    private static LoadedClient Client() =>
        LoadedClient.Of(SpecFile.Inline(File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", "security", "sample.openapi.json"))));

    private static string Credentials(SentRequest sent) => string.Join(" ", sent.Headers
        .Where(static header => header.Key is "Authorization" or "Cookie" || header.Key.StartsWith("X-", StringComparison.Ordinal))
        .OrderBy(static header => header.Key, StringComparer.Ordinal)
        .Select(static header => $"{header.Key}={header.Value}"));
}

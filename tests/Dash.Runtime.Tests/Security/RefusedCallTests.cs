using System.Net;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Security;

/// <summary>A call that is refused says with which credentials it went out, and never what they are.</summary>
public sealed class RefusedCallTests
{
    private const string Secret = "s3cret-key";

    private static readonly ApiSecurity Needed = ApiSecurity.Of(ApiSecurityScheme.Bearer("oauth")).Or(ApiSecurityScheme.Named("key"), ApiSecurityScheme.Named("app"));

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task TheSchemesThatAreMissingAreNamed(HttpStatusCode status) => Assert.EndsWith(
        " No credential was added: the API asks for oauth, or key with app, and the options have none for 'oauth', or 'app'. Set ApiClientOptions.BearerToken or Credentials.",
        await RefusalAsync(status, Needed, ApiCredential.HeaderKey("key", "X-Key", Secret)),
        StringComparison.Ordinal);

    [Fact]
    public async Task TheSchemesThatWereSentAreNamed() => Assert.EndsWith(
        "answered 401 Unauthorized without a body. It was sent with the credential 'key' and the credential 'app'.",
        await RefusalAsync(HttpStatusCode.Unauthorized, Needed, ApiCredential.HeaderKey("key", "X-Key", Secret), ApiCredential.QueryKey("app", "app", Secret + "2")),
        StringComparison.Ordinal);

    [Fact]
    public async Task WithoutADocumentedSchemeTheOptionsAreNamed()
    {
        Assert.EndsWith(" No credential was added: the options have none. Set ApiClientOptions.BearerToken or Credentials.", await RefusalAsync(HttpStatusCode.Unauthorized, null), StringComparison.Ordinal);
        Assert.EndsWith(" No credential was added, since the API describes the call as one that needs none.", await RefusalAsync(HttpStatusCode.Unauthorized, ApiSecurity.None, ApiCredential.HeaderKey("key", "X-Key", Secret)), StringComparison.Ordinal);
        Assert.EndsWith(" Set ApiClientOptions.Credentials.", await RefusalAsync(HttpStatusCode.Unauthorized, ApiSecurity.Of(ApiSecurityScheme.Named("key"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheWordsOfTheServiceStayInFront()
    {
        var handler = RecordingHandler.Answering($$"""{"code":1,"message":"Bad key {{Secret}}"}""", HttpStatusCode.Unauthorized);

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => handler.Transport(Secret).GetNoteAsync("1"));

        Assert.EndsWith(" answered 401 Unauthorized: Bad key (hidden). It was sent with the bearer token.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherFailuresSayNothingOfCredentials() =>
        Assert.EndsWith("answered 404 Not Found without a body.", await RefusalAsync(HttpStatusCode.NotFound, Needed), StringComparison.Ordinal);

    private static async Task<string> RefusalAsync(HttpStatusCode status, ApiSecurity? needed, params ApiCredential[] credentials)
    {
        using var client = new HttpClient(RecordingHandler.Answering("", status));
        var transport = ApiTransport.Create(new ApiClientOptions { HttpClient = client, Credentials = credentials }, "https://api.example.com", needed);
        var error = await Assert.ThrowsAsync<ApiException>(() => transport.SendAsync(ApiRequest.Get("/a"), CancellationToken.None));
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
        return error.Message;
    }
}

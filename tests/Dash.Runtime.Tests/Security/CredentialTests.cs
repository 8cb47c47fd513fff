using System.Net;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Security;

public sealed class CredentialTests
{
    private const string Secret = "s3cret/key+1";

    private static readonly ApiSecurityScheme OAuth = ApiSecurityScheme.Bearer("oauth");
    private static readonly ApiSecurityScheme Key = ApiSecurityScheme.Named("api key");
    private static readonly ApiSecurityScheme App = ApiSecurityScheme.Named("app");

    public static TheoryData<ApiCredential> AllKinds => new(
        ApiCredential.Bearer("api key", Secret),
        ApiCredential.Basic("api key", "ann", Secret),
        ApiCredential.Basic("api key", Secret, ""),
        ApiCredential.Authorization("api key", "Token", Secret),
        ApiCredential.HeaderKey("api key", "X-Key", Secret),
        ApiCredential.QueryKey("api key", "appid", Secret),
        ApiCredential.CookieKey("api key", "sid", Secret));

    [Fact]
    public async Task EachKindStandsInItsPlace()
    {
        var basic = await SendAsync(ApiSecurity.Of(Key), ApiCredential.Basic("api key", "Aladdin", "open sesame ü"));
        var token = await SendAsync(ApiSecurity.Of(Key), ApiCredential.Authorization("api key", "Token", "a b"));
        var header = await SendAsync(ApiSecurity.Of(Key), ApiCredential.HeaderKey("api key", "X-Key", Secret));
        var query = await SendAsync(ApiSecurity.Of(Key), ApiCredential.QueryKey("api key", "app id", Secret));
        var cookie = await SendAsync(ApiSecurity.Of(Key), ApiCredential.CookieKey("api key", "sid", Secret));

        Assert.Equal("Basic QWxhZGRpbjpvcGVuIHNlc2FtZSDDvA==", basic.Headers["Authorization"]);
        Assert.Equal("Token a b", token.Headers["Authorization"]);
        Assert.Equal(Secret, header.Headers["X-Key"]);
        Assert.Equal("/v1/notes?q=1&app%20id=s3cret%2Fkey%2B1", query.Address.PathAndQuery);
        Assert.Equal($"sid={Secret}", cookie.Headers["Cookie"]);
    }

    [Fact]
    public async Task ACookieJoinsThoseOfTheCall()
    {
        var handler = RecordingHandler.Answering("");
        var request = ApiRequest.Get("/notes").CookieStyled<string, StringCodec>("theme", "dark", ParameterStyle.Form, explode: false).Security(ApiSecurity.Of(Key));

        await Transport(handler, null, ApiCredential.CookieKey("api key", "sid", "1")).SendAsync(request, CancellationToken.None);

        Assert.Equal("theme=dark; sid=1", Assert.Single(handler.Requests).Headers["Cookie"]);
    }

    [Fact]
    public async Task TheFirstCompleteAlternativeIsSentAndNothingElse()
    {
        var needed = ApiSecurity.Of(Key, App).Or(OAuth);
        ApiCredential[] all = [ApiCredential.HeaderKey("api key", "X-Key", "k"), ApiCredential.HeaderKey("app", "X-App", "a"), ApiCredential.Bearer("oauth", "t")];

        var both = await SendAsync(needed, all);
        var half = await SendAsync(needed, all[1..]);
        var none = await SendAsync(needed, all[1]);

        Assert.Equal(["X-App", "X-Key"], Names(both));
        Assert.Equal(["Authorization"], Names(half));
        Assert.Empty(Names(none));
    }

    [Fact]
    public async Task ABearerTokenServesEverySchemeThatTakesOneUnlessItHasItsOwn()
    {
        var options = new ApiClientOptions { BearerToken = "general" };
        var own = options with { Credentials = [ApiCredential.Bearer("oauth", "own")] };

        Assert.Equal("Bearer general", (await SendAsync(options, ApiSecurity.Of(OAuth))).Headers["Authorization"]);
        Assert.Equal("Bearer own", (await SendAsync(own, ApiSecurity.Of(OAuth))).Headers["Authorization"]);
        Assert.Empty(Names(await SendAsync(options, ApiSecurity.Of(Key))));
    }

    [Fact]
    public async Task ACallThatNeedsNothingGetsNothing()
    {
        var handler = RecordingHandler.Answering("");
        var transport = Transport(handler, ApiSecurity.Of(Key), ApiCredential.HeaderKey("api key", "X-Key", "k"));

        await transport.SendAsync(ApiRequest.Get("/closed"), CancellationToken.None);
        await transport.SendAsync(ApiRequest.Get("/open").Security(ApiSecurity.None), CancellationToken.None);

        Assert.Equal([["X-Key"], []], handler.Requests.Select(Names));
    }

    [Fact]
    public async Task ADocumentThatSaysNothingLeavesItToTheCaller()
    {
        var sent = await SendAsync(new ApiClientOptions { BearerToken = "t", Credentials = [ApiCredential.HeaderKey("mine", "X-Key", "k")] }, null);

        Assert.Equal(["Authorization", "X-Key"], Names(sent));
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public async Task AnEchoOfAnyKindIsHidden(ApiCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var base64 = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"ann:{Secret}"));
        var echo = $"{Secret} {Uri.EscapeDataString(Secret)} {base64}";
        var handler = RecordingHandler.Answering($$"""{"message":"no {{echo}}"}""", HttpStatusCode.Unauthorized);
        var options = new ApiClientOptions { Credentials = [credential], HttpClient = new HttpClient(handler) };

        var error = await Assert.ThrowsAsync<ApiException>(() => ApiTransport.Create(options, "https://api.example.com")
            .SendAsync(ApiRequest.Get("/notes").Security(ApiSecurity.Of(Key)), CancellationToken.None));

        var shown = $"{error} {error.ResponseText} {error.RequestUri} {options} {credential}";
        Assert.DoesNotContain(Secret, shown);
        Assert.Contains("(hidden)", error.ResponseText);
        Assert.Equal("https://api.example.com/notes", error.RequestUri!.OriginalString);
    }

    [Fact]
    public async Task ANextLinkThatRepeatsTheKeyIsFollowedWithOneAndShownWithNone()
    {
        var pages = 0;
        var handler = new RecordingHandler((_, _) => Task.FromResult(pages++ == 0
            ? RecordingHandler.Response($$"""{"data":[],"next":"https://api.example.com/v1/notes?page=2&appid={{Uri.EscapeDataString(Secret)}}"}""")
            : RecordingHandler.Response("", HttpStatusCode.Forbidden)));

        var transport = Transport(handler, ApiSecurity.Of(Key), ApiCredential.QueryKey("api key", "appid", Secret));
        var error = await Assert.ThrowsAnyAsync<ApiException>(async () =>
        {
            await foreach (var note in transport.ListNotes())
            {
                Assert.Fail($"There is no note, and yet {note} arrived.");
            }
        });

        Assert.Equal("?page=2&appid=s3cret%2Fkey%2B1", handler.Requests[1].Address.Query);
        Assert.DoesNotContain("s3cret", error.ToString() + error.RequestUri);
    }

    [Fact]
    public void MalformedCredentialsAreRefusedWithoutRepeatingThem()
    {
        const string Broken = "s3cr\net";
        Action[] attempts =
        [
            static () => ApiCredential.Bearer("a", Broken),
            static () => ApiCredential.Basic("a", "b", Broken),
            static () => ApiCredential.Basic("a", "s3cr:et", ""),
            static () => ApiCredential.Authorization("a", "Token", Broken),
            static () => ApiCredential.HeaderKey("a", "X-Key", Broken),
            static () => ApiCredential.HeaderKey("a", "X Key", "k"),
            static () => ApiCredential.QueryKey("a", "k", ""),
            static () => ApiCredential.CookieKey("a", "k", "s3cr;et"),
        ];

        Assert.All(attempts, static attempt => Assert.DoesNotContain("s3cr", Assert.Throws<ArgumentException>(attempt).Message));
    }

    [Fact]
    public void TwoCredentialsForOneSchemeAreRefused()
    {
        var options = new ApiClientOptions { Credentials = [ApiCredential.Bearer("a", "1"), ApiCredential.Bearer("a", "2")] };

        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => ApiTransport.Create(options, "https://api.example.com")).Message);
    }

    private static Task<RecordedRequest> SendAsync(ApiSecurity? needed, params ApiCredential[] credentials) =>
        SendAsync(new ApiClientOptions { Credentials = credentials }, needed);

    private static async Task<RecordedRequest> SendAsync(ApiClientOptions options, ApiSecurity? needed)
    {
        var handler = RecordingHandler.Answering("");
        var request = ApiRequest.Get("/notes").Query<int, Int32Codec>("q", 1);
        await ApiTransport.Create(options with { HttpClient = new HttpClient(handler) }, "https://api.example.com/v1")
            .SendAsync(needed is null ? request : request.Security(needed), CancellationToken.None);
        return Assert.Single(handler.Requests);
    }

    private static ApiTransport Transport(RecordingHandler handler, ApiSecurity? usual, params ApiCredential[] credentials) =>
        ApiTransport.Create(new ApiClientOptions { Credentials = credentials, HttpClient = new HttpClient(handler) }, "https://api.example.com/v1", usual);

    private static IEnumerable<string> Names(RecordedRequest request) => request.Headers.Keys.Where(static name => name is not "Accept").Order();
}

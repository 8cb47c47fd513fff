using System.Net;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Security;

public sealed class RedirectTests
{
    private const string Secret = "s3cret-key";

    public static TheoryData<ApiCredential> Headers => new(ApiCredential.HeaderKey("key", "X-Key", Secret), ApiCredential.CookieKey("key", "sid", Secret));

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task TheLibrarysOwnClientFollowsNoRedirectAndSaysWhereItPoints(int status)
    {
        await using var other = new LoopbackServer(static (_, stream, stop) => LoopbackServer.AnswerAsync(stream, "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", stop));
        await using var server = Redirecting(other.Address, status);
        var transport = ApiTransport.Create(new ApiClientOptions { BaseAddress = server.Address, BearerToken = Secret }, null);

        var error = await Assert.ThrowsAsync<ApiException>(() => transport.SendAsync(ApiRequest.Get("/a"), CancellationToken.None));

        Assert.Equal((status, 1, 0), ((int)error.StatusCode, server.Requests, other.Requests));
        Assert.Contains($"It points to {other.Address}b?token=(hidden); redirects are not followed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACallersClientThatFollowsRedirectsTakesNoTokenAlong()
    {
        string? second = null;
        await using var other = new LoopbackServer((request, stream, stop) =>
        {
            second = request;
            return LoopbackServer.AnswerAsync(stream, "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", stop);
        });
        await using var server = Redirecting(other.Address, 302);
        using var client = new HttpClient();

        await ApiTransport.Create(new ApiClientOptions { BaseAddress = server.Address, BearerToken = Secret, HttpClient = client }, null).SendAsync(ApiRequest.Get("/a"), CancellationToken.None);

        Assert.NotNull(second);
        Assert.DoesNotContain(Secret, second, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task AKeyThatACallersClientTookToAnotherOriginIsMadeKnown(ApiCredential credential)
    {
        await using var other = new LoopbackServer(static (_, stream, stop) => LoopbackServer.AnswerAsync(stream, "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", stop));
        await using var server = Redirecting(other.Address, 302);
        using var client = new HttpClient();

        var error = await Assert.ThrowsAsync<ApiException>(() => Transport(server.Address, client, credential).SendAsync(ApiRequest.Get("/a"), CancellationToken.None));

        Assert.Contains($"was redirected to {other.Address.GetLeftPart(UriPartial.Authority)}, and the HttpClient of the options took the credential 'key' along.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.example.com/other")]
    [InlineData("https://api.example.com/v1/a?x=1")]
    public async Task ARedirectInsideOfTheServiceIsNoLeak(string target)
    {
        using var client = new HttpClient(Moving(new Uri(target)));

        await Transport(new Uri("https://api.example.com/v1"), client, ApiCredential.HeaderKey("key", "X-Key", Secret)).SendAsync(ApiRequest.Get("/a"), CancellationToken.None);
    }

    [Fact]
    public async Task AStepUpToHttpsOnTheSameHostIsNoLeakAndAStepDownIs()
    {
        using var up = new HttpClient(Moving(new Uri("https://api.example.com/a")));
        using var down = new HttpClient(Moving(new Uri("http://api.example.com/a")));

        await Transport(new Uri("http://api.example.com"), up, ApiCredential.HeaderKey("key", "X-Key", Secret)).SendAsync(ApiRequest.Get("/a"), CancellationToken.None);
        await Assert.ThrowsAsync<ApiException>(() => Transport(new Uri("https://api.example.com"), down, ApiCredential.HeaderKey("key", "X-Key", Secret)).SendAsync(ApiRequest.Get("/a"), CancellationToken.None));
    }

    private static LoopbackServer Redirecting(Uri target, int status) => new((_, stream, stop) =>
        LoopbackServer.AnswerAsync(stream, $"HTTP/1.1 {status} Moved\r\nLocation: {target}b?token=1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", stop));

    private static ApiTransport Transport(Uri address, HttpClient client, ApiCredential credential) =>
        ApiTransport.Create(new ApiClientOptions { BaseAddress = address, Credentials = [credential], HttpClient = client }, null);

    /// <summary>Does to a message what a handler of .NET does when it follows a redirect.</summary>
    private static MovingHandler Moving(Uri target) => new(target);

    private sealed class MovingHandler(Uri target) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = target;
            request.Headers.Authorization = null;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent) { RequestMessage = request });
        }
    }
}

using System.Net;
using System.Text;
using Dash.McpServer.Tests.Kit;
using ModelContextProtocol;

namespace Dash.McpServer.Tests.Http;

/// <summary>Who gets in, and with what.</summary>
public sealed class DoorTests : IAsyncLifetime
{
    private static readonly string List = RawMessages.Request("tools/list");
    private static readonly (string Name, string Value)[] Headers = RawMessages.Headers("tools/list");

    private HttpRun _run = null!;

    public async Task InitializeAsync() => _run = await HttpRun.StartAsync();

    public async Task DisposeAsync() => await _run.DisposeAsync();

    [Theory]
    [InlineData(null, "Bearer realm=\"dash-mcp\"")]
    [InlineData("Basic dXNlcjpwYXNz", "Bearer realm=\"dash-mcp\"")]
    [InlineData("Bearer wrong-token-of-the-tests", "invalid_token")]
    [InlineData("Bearer", "Bearer realm=\"dash-mcp\"")]
    public async Task WithoutAKnownTokenTheAnswerIs401AndSaysHowToComeIn(string? authorization, string challenge)
    {
        var request = _run.Post(List, Headers);
        request.Headers.Remove("Authorization");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        var response = await _run.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains(challenge, response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(HttpRun.Token, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example.com")]
    [InlineData("http://127.0.0.1.evil.example.com")]
    [InlineData("null")]
    [InlineData("file:///tmp/page.html")]
    public async Task APageOfAnotherOriginIsTurnedAwayEvenWithAToken(string origin) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await _run.SendAsync(_run.Post(List, [.. Headers, ("Origin", origin)]))).StatusCode);

    [Theory]
    [InlineData("http://localhost:6274")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("https://mcp.example.com")]
    public async Task APageOfThisServerIsServed(string origin) =>
        Assert.Equal(HttpStatusCode.OK, (await _run.SendAsync(_run.Post(List, [.. Headers, ("Origin", origin)]))).StatusCode);

    [Theory]
    [InlineData("evil.example.com")]
    [InlineData("evil.example.com:3333")]
    public async Task ARequestByANameThatIsNotOursIsTurnedAway(string host) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _run.SendAsync(_run.Post(List, [.. Headers, ("Host", host)]))).StatusCode);

    [Fact]
    public async Task ARequestByAnAllowedNameIsServed() =>
        Assert.Equal(HttpStatusCode.OK, (await _run.SendAsync(_run.Post(List, [.. Headers, ("Host", "mcp.example.com")]))).StatusCode);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AMessageThatIsTooLargeIsNotRead(bool lengthIsSaid)
    {
        var request = _run.Post(RawMessages.Request("tools/call", $"\"name\": \"list_channels\", \"arguments\": {{ \"filler\": \"{new string('x', 5_000_000)}\" }}"), Headers);
        request.Headers.TransferEncodingChunked = !lengthIsSaid;
        // Who says the length can be told before it sends so much.
        request.Headers.ExpectContinue = lengthIsSaid;

        var response = await _run.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("{ \"jsonrpc\": ", McpErrorCode.ParseError)]
    [InlineData("", McpErrorCode.ParseError)]
    [InlineData("null", McpErrorCode.InvalidRequest)]
    [InlineData("42", McpErrorCode.InvalidRequest)]
    [InlineData("{}", McpErrorCode.InvalidRequest)]
    [InlineData("""{ "jsonrpc": "1.0", "id": 1, "method": "tools/list" }""", McpErrorCode.InvalidRequest)]
    [InlineData("""[{ "jsonrpc": "2.0", "id": 1, "method": "tools/list" }]""", McpErrorCode.InvalidRequest)]
    public async Task WhatIsNoMessageIs400AndSaysWhy(string body, McpErrorCode code)
    {
        var response = await _run.SendAsync(_run.Post(body, Headers));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal((int)code, (await HttpRun.MessageAsync(response))["error"]!["code"]!.GetValue<int>());
    }

    [Fact]
    public async Task AnotherContentTypeIs415SoThatNoPageCanSendItUnasked()
    {
        var request = _run.Post(List, Headers);
        request.Content = new StringContent(List, Encoding.UTF8, "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _run.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task OnlyPostIsServedWithoutASession(string method)
    {
        var response = await _run.SendAsync(_run.Bare(new HttpMethod(method)));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task AnotherPathIs404AndNamesTheRightOne()
    {
        var request = _run.Post(List, Headers);
        request.RequestUri = new Uri(_run.Endpoint, "/sse");

        var response = await _run.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("/mcp", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

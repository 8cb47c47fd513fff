using System.Net;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Retries;

public sealed class RetryTests
{
    private static readonly Note Body = new() { Id = 1, Owner = null };

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task AReadIsSentAgainUntilItIsAnswered(HttpStatusCode status)
    {
        var service = new ScriptedService(ScriptedService.Answer(status), ScriptedService.Answer(status), ScriptedService.Answer(status));

        Assert.Equal("ada", (await service.Transport().GetNoteAsync("1")).Owner);
        Assert.Equal(4, service.Handler.Requests.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Conflict)]
    [InlineData(HttpStatusCode.NotImplemented)]
    public async Task ARefusalIsNotAskedForAgain(HttpStatusCode status)
    {
        var service = new ScriptedService(ScriptedService.Answer(status));

        await Assert.ThrowsAnyAsync<ApiException>(() => service.Transport().GetNoteAsync("1"));
        Assert.Single(service.Handler.Requests);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, 4)]
    [InlineData(HttpRequestError.ResponseEnded, 4)]
    [InlineData(HttpRequestError.NameResolutionError, 4)]
    [InlineData(HttpRequestError.SecureConnectionError, 1)]
    public async Task AFailedReadIsRepeatedWhereThatCanHelp(HttpRequestError kind, int attempts)
    {
        var service = new ScriptedService([.. Enumerable.Repeat(ScriptedService.Fail(kind), 9)]);

        await Assert.ThrowsAsync<ApiConnectionException>(() => service.Transport().GetNoteAsync("1"));
        Assert.Equal(attempts, service.Handler.Requests.Count);
    }

    [Fact]
    public async Task WhenAllAttemptsFailTheLastAnswerIsTheError()
    {
        var service = new ScriptedService([.. Enumerable.Repeat(ScriptedService.Answer(HttpStatusCode.BadGateway), 8), ScriptedService.Answer(HttpStatusCode.ServiceUnavailable)]);

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => service.Transport(options => options with { Retry = new() { MaxAttempts = 9 } }).GetNoteAsync("1"));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, 9), (error.StatusCode, service.Handler.Requests.Count));
        Assert.Contains("It was sent 9 times.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", 429, null, 2)]
    [InlineData("POST", 503, "1", 2)]
    [InlineData("POST", 503, null, 1)]
    [InlineData("POST", 502, "1", 1)]
    [InlineData("POST", 500, null, 1)]
    [InlineData("PATCH", 504, null, 1)]
    [InlineData("PATCH", 429, null, 2)]
    [InlineData("LINK", 503, null, 1)]
    [InlineData("PUT", 503, null, 2)]
    [InlineData("DELETE", 500, null, 2)]
    [InlineData("QUERY", 500, null, 2)]
    public async Task AWriteIsSentAgainOnlyWhereThatIsSafe(string method, int status, string? retryAfter, int attempts)
    {
        var service = new ScriptedService(ScriptedService.Answer((HttpStatusCode)status, retryAfter is null ? [] : [("Retry-After", retryAfter)]));

        await Record.ExceptionAsync(() => service.Transport().SendAsync(ApiRequest.For(new HttpMethod(method), "/notes").Json<Note, ModelCodec<Note>>(Body), CancellationToken.None));

        Assert.Equal(attempts, service.Handler.Requests.Count);
        Assert.All(service.Handler.Requests, request => Assert.Equal("""{"id":1,"owner":null}""", request.Body));
    }

    [Fact]
    public async Task APostWhoseConnectionWasNeverMadeIsSentAgain()
    {
        var service = new ScriptedService(ScriptedService.Fail(HttpRequestError.ConnectionError));

        Assert.Equal(1, (await service.Transport().CreateNoteAsync(Body)).Id);
        Assert.Equal(2, service.Handler.Requests.Count);
    }

    [Fact]
    public async Task WithoutRetriesEverythingIsSentOnce()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.BadGateway));

        await Assert.ThrowsAnyAsync<ApiException>(() => service.Transport(options => options with { Retry = ApiRetryOptions.None }).GetNoteAsync("1"));
        Assert.Single(service.Handler.Requests);
    }

    [Fact]
    public async Task EveryAttemptHasTheSameHeaders()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.BadGateway), ScriptedService.Answer(HttpStatusCode.BadGateway));
        var request = ApiRequest.Put("/notes").Json<Note, ModelCodec<Note>>(Body).Header<string, StringCodec>("X-Mine", "1").Header<string, StringCodec>("Content-Language", "de");

        await service.Transport().SendAsync(request, CancellationToken.None);

        Assert.Equal(3, service.Handler.Requests.Count);
        Assert.All(service.Handler.Requests, sent => Assert.Equal(("1", "de", $"Bearer {ScriptedService.Key}"), (sent.Headers["X-Mine"], sent.ContentHeaders["Content-Language"], sent.Headers["Authorization"])));
    }

    [Fact]
    public async Task AStreamThatCannotGoBackIsSentOnceAndOneThatCanIsReadAgain()
    {
        var service = new ScriptedService([.. Enumerable.Repeat(ScriptedService.Answer(HttpStatusCode.TooManyRequests), 9)]);
        var transport = service.Transport(options => options with { Retry = new() { MaxAttempts = 2 } });

        await Assert.ThrowsAsync<ApiException>(() => transport.SendAsync(ApiRequest.Put("/once").File(new CountedStream(5), "image/png"), CancellationToken.None));
        await Assert.ThrowsAsync<ApiException>(() => transport.SendAsync(ApiRequest.Put("/twice").File(new MemoryStream("picture"u8.ToArray()), "image/png"), CancellationToken.None));

        Assert.Equal(["/v1/once", "/v1/twice", "/v1/twice"], service.Handler.Requests.Select(request => request.Address.AbsolutePath));
        Assert.All(service.Handler.Requests.Skip(1), request => Assert.Equal("picture", request.Body));
    }
}

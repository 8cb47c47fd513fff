using System.Net;
using System.Net.Sockets;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Retries;

/// <summary>Writes whose answer is lost: never sent again, and told with what is needed to read back.</summary>
public sealed class UnknownOutcomeTests
{
    private static readonly Note Body = new() { Id = 7, Owner = "ada", Text = $"my key is {ScriptedService.Key}" };

    [Fact]
    public async Task APostThatIsDroppedAfterItWasSentGoesOutOnceAndSaysWhatItWas()
    {
        await using var server = new LoopbackServer(static (_, stream, _) =>
        {
            stream.Socket.LingerState = new LingerOption(true, 0);
            return Task.CompletedTask;
        });
        var transport = ApiTransport.Create(new ApiClientOptions { BearerToken = ScriptedService.Key, BaseAddress = server.Address }, null);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => transport.CreateNoteAsync(Body));

        var lost = Assert.IsType<UnknownOutcome>(UnknownOutcome.Of(error));
        Assert.Equal((1, 1, HttpMethod.Post, "/notes", null), (server.Requests, lost.Attempts, lost.Method, lost.Operation, lost.StatusCode));
        Assert.Equal("my key is (hidden)", lost.SentBody!.Value.GetProperty("text").GetString());
        Assert.False(lost.WasCarriedOut);
    }

    [Fact]
    public async Task AReadThatIsDroppedIsSentAgainOverANewConnection()
    {
        await using var server = new LoopbackServer(static (_, stream, stop) => LoopbackServer.AnswerAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":5", stop));
        var transport = ApiTransport.Create(new ApiClientOptions { BaseAddress = server.Address, Retry = new() { MaxAttempts = 3, BaseDelay = TimeSpan.Zero } }, null);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => transport.GetNoteAsync("5"));

        Assert.Equal((3, null), (server.Requests, error.UnknownOutcome));
        Assert.Contains("It was sent 3 times.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(524)]
    public async Task AnErrorThatAProxyCouldGiveLeavesAWriteUnknown(int status)
    {
        var service = new ScriptedService(ScriptedService.Answer((HttpStatusCode)status, ("x-request-id", "r-1")));

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => service.Transport().CreateNoteAsync(Body));

        Assert.Single(service.Handler.Requests);
        Assert.Equal((status, "r-1", service.Clock.Start), ((int)error.UnknownOutcome!.StatusCode!, error.UnknownOutcome.RequestId, error.UnknownOutcome.SentAt));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(501)]
    public async Task ARefusedWriteIsNotUnknown(int status)
    {
        var service = new ScriptedService([.. Enumerable.Repeat(ScriptedService.Answer((HttpStatusCode)status), 4)]);

        Assert.Null((await Assert.ThrowsAsync<ApiException<Refusal>>(() => service.Transport().CreateNoteAsync(Body))).UnknownOutcome);
    }

    [Fact]
    public async Task AServiceThatPutsAWriteOffHasNotBegunIt()
    {
        var service = new ScriptedService([.. Enumerable.Repeat(ScriptedService.Answer(HttpStatusCode.ServiceUnavailable, ("Retry-After", "2")), 4)]);

        Assert.Null((await Assert.ThrowsAsync<ApiException<Refusal>>(() => service.Transport().CreateNoteAsync(Body))).UnknownOutcome);
    }

    [Fact]
    public async Task AReadIsNeverUnknown()
    {
        var service = new ScriptedService([.. Enumerable.Repeat(ScriptedService.Answer(HttpStatusCode.BadGateway), 4)]);

        Assert.Null((await Assert.ThrowsAsync<ApiException<Refusal>>(() => service.Transport().GetNoteAsync("1"))).UnknownOutcome);
    }

    [Fact]
    public async Task ARepeatableWriteStaysUnknownWhenItsFirstAnswerWasLostAndItsSecondIsARefusal()
    {
        var service = new ScriptedService(ScriptedService.Fail(HttpRequestError.ResponseEnded), ScriptedService.Answer(HttpStatusCode.Conflict));

        var error = await Assert.ThrowsAsync<ApiException>(() => service.Transport().SendAsync(ApiRequest.Put("/notes").Json<Note, ModelCodec<Note>>(Body), CancellationToken.None));

        Assert.Equal((2, service.Clock.Start), (error.UnknownOutcome!.Attempts, error.UnknownOutcome.SentAt));
    }

    [Fact]
    public async Task AResultThatBreaksOffSaysThatTheWriteWasCarriedOut()
    {
        await using var server = new LoopbackServer(static (_, stream, stop) =>
            LoopbackServer.AnswerAsync(stream, "HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"id\":5", stop));

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => ApiTransport.Create(new ApiClientOptions { BaseAddress = server.Address }, null).CreateNoteAsync(Body));

        Assert.True(error.OutcomeUnknown && error.UnknownOutcome!.WasCarriedOut);
        Assert.Contains("It was carried out (status 201), but its result was lost", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task AResultThatIsUnreadableSaysSoToo()
    {
        var service = new ScriptedService(static _ => RecordingHandler.Response("{\"id\":"));

        var error = await Assert.ThrowsAsync<ApiException>(() => service.Transport().CreateNoteAsync(Body));

        Assert.True(error.UnknownOutcome!.WasCarriedOut);
        Assert.Equal(7, error.UnknownOutcome.SentBody!.Value.GetProperty("id").GetInt64());
    }

    [Fact]
    public async Task TheTextOfAnOutcomeHoldsNoBody()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.BadGateway));

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => service.Transport().CreateNoteAsync(Body));

        Assert.Equal("POST https://api.example.com/v1/notes sent at 2026-03-09T08:00:00.0000000+00:00, attempts: 1, status 502", error.UnknownOutcome!.ToString());
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task ADeleteWhoseFirstAnswerWasLostSucceedsWhenNothingIsLeft(int status)
    {
        var service = new ScriptedService(ScriptedService.Fail(HttpRequestError.ResponseEnded), ScriptedService.Answer((HttpStatusCode)status));

        await service.Transport().DeleteNoteAsync(1);

        Assert.Equal(2, service.Handler.Requests.Count);
    }

    [Fact]
    public async Task ADeleteOfWhatNeverWasIsStillAnError()
    {
        var service = new ScriptedService(ScriptedService.Fail(HttpRequestError.ConnectionError), ScriptedService.Answer(HttpStatusCode.NotFound));

        await Assert.ThrowsAsync<ApiException<Refusal>>(() => service.Transport().DeleteNoteAsync(1));
    }
}

using System.Net;
using System.Net.Sockets;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Transport;

public sealed class ConnectionTests
{
    private static readonly Note Body = new() { Id = 1, Owner = null };

    [Fact]
    public async Task AnAnswerOverARealSocketIsRead()
    {
        await using var server = new LoopbackServer((_, stream, stop) =>
            LoopbackServer.AnswerAsync(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n6\r\n{\"id\":\r\n10\r\n5,\"owner\":\"ada\"}\r\n0\r\n\r\n", stop));

        var note = await Transport(server.Address).GetNoteAsync("5");

        Assert.Equal((5, "ada"), (note.Id, note.Owner));
    }

    [Fact]
    public async Task ARefusedConnectionIsKnownNotToHaveReachedTheService()
    {
        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => Transport(UnusedAddress()).CreateNoteAsync(Body));

        Assert.False(error.OutcomeUnknown);
        Assert.Contains("did not reach the service", error.Message);
        Assert.Equal(HttpMethod.Post, error.Method);
    }

    [Fact]
    public async Task ADroppedConnectionLeavesTheOutcomeUnknownAndIsNotRetried()
    {
        await using var server = new LoopbackServer((_, stream, _) =>
        {
            stream.Socket.LingerState = new LingerOption(true, 0);
            return Task.CompletedTask;
        });

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => Transport(server.Address).CreateNoteAsync(Body));

        Assert.True(error.OutcomeUnknown);
        Assert.Contains("read the state back", error.Message);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task AnAnswerThatBreaksOffLeavesTheOutcomeUnknown()
    {
        await using var server = new LoopbackServer((_, stream, stop) =>
            LoopbackServer.AnswerAsync(stream, "HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"id\":5", stop));

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => Transport(server.Address).CreateNoteAsync(Body));

        Assert.True(error.OutcomeUnknown);
        Assert.Contains("before the answer was complete", error.Message);
    }

    [Fact]
    public async Task AnErrorWhoseBodyBreaksOffKeepsItsStatusAndWhatArrived()
    {
        await using var server = new LoopbackServer((_, stream, stop) =>
            LoopbackServer.AnswerAsync(stream, "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<h1>Bad", stop));

        var error = await Assert.ThrowsAsync<ApiException>(() => Transport(server.Address).CreateNoteAsync(Body));

        Assert.Equal((HttpStatusCode.BadGateway, "<h1>Bad"), (error.StatusCode, error.ResponseText));
    }

    [Fact]
    public async Task SilenceEndsWithTheTimeLimit()
    {
        await using var server = new LoopbackServer(static (_, _, stop) => Task.Delay(Timeout.Infinite, stop));
        var transport = Transport(server.Address, LongEnoughToSend);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => transport.CreateNoteAsync(Body));

        Assert.True(error.OutcomeUnknown);
        Assert.Contains("within 3 s", error.Message);
    }

    [Fact]
    public async Task ASlowBodyEndsWithTheTimeLimitToo()
    {
        await using var server = new LoopbackServer(static async (_, stream, stop) =>
        {
            await LoopbackServer.AnswerAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{", stop);
            await Task.Delay(Timeout.Infinite, stop);
        });

        await Assert.ThrowsAsync<ApiConnectionException>(() => Transport(server.Address, TimeSpan.FromMilliseconds(200)).GetNoteAsync("1"));
    }

    [Fact]
    public async Task ACallersCancellationStaysACancellation()
    {
        using var caller = new CancellationTokenSource();
        await using var server = new LoopbackServer(async (_, _, stop) =>
        {
            await caller.CancelAsync();
            await Task.Delay(Timeout.Infinite, stop);
        });

        var error = await Assert.ThrowsAsync<OperationCanceledException>(() => Transport(server.Address).CreateNoteAsync(Body, caller.Token));

        Assert.Equal(caller.Token, error.CancellationToken);
    }

    [Fact]
    public async Task TheTimeLimitOfTheCallersClientIsAConnectionError()
    {
        await using var server = new LoopbackServer(static (_, _, stop) => Task.Delay(Timeout.Infinite, stop));
        using var client = new HttpClient { Timeout = LongEnoughToSend };
        var transport = ApiTransport.Create(new ApiClientOptions { HttpClient = client, BaseAddress = server.Address }, null);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => transport.CreateNoteAsync(Body));

        Assert.True(error.OutcomeUnknown);
    }

    [Fact]
    public async Task ARedirectedWriteIsAnErrorNotASilentGet()
    {
        await using var server = new LoopbackServer((_, stream, stop) =>
            LoopbackServer.AnswerAsync(stream, "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", stop));

        var error = await Assert.ThrowsAsync<ApiException>(() => Transport(server.Address).CreateNoteAsync(Body));

        Assert.Equal(("/elsewhere", 1), (error.Headers["Location"], server.Requests));
    }

    // The limit has to fall after the request went out, on a busy machine too: before it the outcome would be known.
    private static readonly TimeSpan LongEnoughToSend = TimeSpan.FromSeconds(3);

    private static ApiTransport Transport(Uri address, TimeSpan? timeout = null) =>
        ApiTransport.Create(new ApiClientOptions { BearerToken = "key", BaseAddress = address, Timeout = timeout ?? TimeSpan.FromSeconds(30), Retry = ApiRetryOptions.None }, null);

    private static Uri UnusedAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}

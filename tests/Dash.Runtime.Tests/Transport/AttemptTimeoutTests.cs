using Dash.Runtime.Tests.Support;
using Dash.Testing;

namespace Dash.Runtime.Tests.Transport;

/// <summary>The limit of a single attempt, beside the limit of the whole call.</summary>
public sealed class AttemptTimeoutTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task AReadThatHangsIsAskedForAgain()
    {
        await using var server = HangingOnce("");

        Assert.Equal("ada", (await Transport(server.Address).GetNoteAsync("1")).Owner);
        Assert.InRange(server.Requests, 2, 50);
    }

    [Fact]
    public async Task ABodyThatHangsIsAskedForAgain()
    {
        await using var server = HangingOnce("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{");

        Assert.Equal("ada", (await Transport(server.Address).GetNoteAsync("1")).Owner);
    }

    [Fact]
    public async Task AWriteThatHangsIsUnknown()
    {
        await using var server = HangingOnce("");
        var transport = ApiTransport.Create(new ApiClientOptions { BaseAddress = server.Address, AttemptTimeout = TimeSpan.FromSeconds(3) }, null);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => transport.CreateNoteAsync(new Note { Id = 1, Owner = null }));

        Assert.NotNull(error.UnknownOutcome);
        Assert.Contains("no complete answer within 3 s, the limit of an attempt", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task AFileOnItsWayOutTakesTheTimeItNeeds()
    {
        var (clock, gate, service) = Waiting();

        var call = Transport(service, clock).SendAsync(ApiRequest.Put("/a").File(new CountedStream(5), "image/png"), CancellationToken.None);
        clock.Advance(2 * Short);
        gate.SetResult();

        await call;
    }

    [Fact]
    public async Task WhatIsInMemoryHasTheTimeOfAnAttempt()
    {
        var (clock, _, service) = Waiting();

        var call = Transport(service, clock).SendAsync(ApiRequest.Put("/a").File("abc"u8.ToArray(), "image/png"), CancellationToken.None);
        clock.Advance(2 * Short);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => call);
        Assert.Contains("the limit of an attempt", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnswerThatIsReadAsItArrivesTakesTheTimeItNeeds()
    {
        var (clock, gate, service) = Waiting();

        var call = Transport(service, clock).SendStreamAsync(ApiRequest.Get("/a"), CancellationToken.None);
        clock.Advance(2 * Short);
        gate.SetResult();

        await using var answer = await call;
        Assert.Equal("abc", await new StreamReader(answer).ReadToEndAsync());
    }

    [Fact]
    public async Task AnAnswerLongerThanAllowedIsNotHeldInMemory()
    {
        var service = new ScriptedService(static _ => RecordingHandler.Response(new string('1', 101)));

        var error = await Assert.ThrowsAsync<ApiException>(() => service.Transport(options => options with { LongestAnswer = 100 }).GetNoteAsync("1"));

        Assert.EndsWith("its answer is longer than 100 bytes: raise ApiClientOptions.LongestAnswer, or ask for less.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnswerAsLongAsAllowedIsRead()
    {
        var service = new ScriptedService();

        Assert.Equal("ada", (await service.Transport(options => options with { LongestAnswer = """{"id":1,"owner":"ada"}""".Length }).GetNoteAsync("1")).Owner);
    }

    private static LoopbackServer HangingOnce(string beginning)
    {
        var hasHung = false;
        return new LoopbackServer(async (_, stream, stop) =>
        {
            if (hasHung)
            {
                await LoopbackServer.AnswerAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 22\r\nConnection: close\r\n\r\n{\"id\":5,\"owner\":\"ada\"}", stop);
                return;
            }

            hasHung = true;
            await LoopbackServer.AnswerAsync(stream, beginning, stop);
            await WaitForTheEndAsync(stream, stop);
        });
    }

    private static async Task WaitForTheEndAsync(Stream stream, CancellationToken stop) => await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, stop);

    /// <summary>A service that answers when it is let, unless it is given up before.</summary>
    private static (VirtualTime Clock, TaskCompletionSource Gate, RecordingHandler Service) Waiting()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return (new VirtualTime(), gate, new RecordingHandler(async (_, cancellationToken) =>
        {
            await gate.Task.WaitAsync(cancellationToken);
            return RecordingHandler.Response("abc", mediaType: "text/plain");
        }));
    }

    private static ApiTransport Transport(RecordingHandler service, VirtualTime clock) => ApiTransport.Create(
        new ApiClientOptions { HttpClient = new HttpClient(service), TimeProvider = clock, AttemptTimeout = Short, Retry = ApiRetryOptions.None }, "https://api.example.com");

    // The second attempt has as little time as the first one: on a busy machine it takes some more.
    private static ApiTransport Transport(Uri address) => ApiTransport.Create(
        new ApiClientOptions { BaseAddress = address, AttemptTimeout = Short, Retry = new() { MaxAttempts = 50, BaseDelay = TimeSpan.Zero } }, null);
}

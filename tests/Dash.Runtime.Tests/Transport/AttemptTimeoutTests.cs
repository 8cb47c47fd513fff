using Dash.Runtime.Tests.Support;

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
        Assert.Equal(2, server.Requests);
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
        var sending = new TaskCompletionSource();
        var transport = ApiTransport.Create(
            new ApiClientOptions { HttpClient = new HttpClient(new StreamingHandler(_ => sending.Task)), AttemptTimeout = TimeSpan.FromTicks(1) }, "https://api.example.com");

        var call = transport.SendAsync(ApiRequest.Put("/a").File(new CountedStream(5), "image/png"), CancellationToken.None);
        sending.SetResult();

        await call;
    }

    [Fact]
    public async Task AnAnswerThatIsReadAsItArrivesTakesTheTimeItNeeds()
    {
        await using var server = new LoopbackServer(static (_, stream, stop) => LoopbackServer.AnswerAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", stop));
        var transport = ApiTransport.Create(new ApiClientOptions { BaseAddress = server.Address, AttemptTimeout = TimeSpan.FromTicks(1) }, null);

        await using var answer = await transport.SendStreamAsync(ApiRequest.Get("/a"), CancellationToken.None);

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

    // The second attempt has as little time as the first one: on a busy machine it takes some more.
    private static ApiTransport Transport(Uri address) => ApiTransport.Create(
        new ApiClientOptions { BaseAddress = address, AttemptTimeout = Short, Retry = new() { MaxAttempts = 50, BaseDelay = TimeSpan.Zero } }, null);
}

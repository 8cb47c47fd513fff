using System.Net;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Answers;

/// <summary>Answers that end early, come as something else, or are given up halfway.</summary>
public sealed class BrokenAnswerTests
{
    private const string Page = "<!DOCTYPE html><title>Sign in</title>";

    [Fact]
    public async Task NotModifiedIsAnErrorWithItsHeaders()
    {
        var handler = new RecordingHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotModified) { Headers = { ETag = new("\"1\"") } }));

        var error = await Assert.ThrowsAsync<ApiException>(() => handler.Transport().GetNoteAsync("1"));

        Assert.Equal((HttpStatusCode.NotModified, "\"1\""), (error.StatusCode, error.Headers["ETag"]));
        Assert.EndsWith("answered 304 Not Modified without a body.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralChoicesAreAnErrorWithTheirBody()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => RecordingHandler.Answering("""{"choices":["a"]}""", HttpStatusCode.MultipleChoices).Transport().GetNoteAsync("1"));

        Assert.Equal("a", error.ResponseJson!.Value.GetProperty("choices")[0].GetString());
    }

    [Fact]
    public async Task APageInPlaceOfJsonIsNamed()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => RecordingHandler.Answering(Page, mediaType: "text/html").Transport().GetNoteAsync("1"));

        Assert.EndsWith(" It came as text/html, such as a proxy or a sign-in page sends.", error.Message, StringComparison.Ordinal);
        Assert.Equal((Page, null), (error.ResponseText, error.ResponseJson));
    }

    [Fact]
    public async Task JsonUnderAnotherNameIsRead() =>
        Assert.Equal(1, (await RecordingHandler.Answering("""{"id":1,"owner":null}""", mediaType: "text/html").Transport().GetNoteAsync("1")).Id);

    [Fact]
    public async Task APageInPlaceOfEventsOrLinesIsNoStreamWithoutAny()
    {
        var transport = RecordingHandler.Answering(Page, mediaType: "text/html").Transport();

        var events = await Assert.ThrowsAsync<ApiException>(() => ReadAsync(transport.Events<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None)));
        var lines = await Assert.ThrowsAsync<ApiException>(() => ReadAsync(transport.Lines<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None)));

        Assert.All([events, lines], static error => Assert.Contains("was answered with a page (text/html)", error.Message, StringComparison.Ordinal));
        Assert.All([events, lines], static error => Assert.Equal(Page, error.ResponseText));
    }

    [Theory]
    [InlineData("Content-Length: 500\r\n\r\n1\n2\n{\"half\"")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n4\r\n1\n2\n\r\n")]
    public async Task LinesThatBreakOffAreAFailedConnection(string rest)
    {
        await using var server = new LoopbackServer((_, stream, stop) => LoopbackServer.AnswerAsync(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n" + rest, stop));
        var read = new List<long>();

        await Assert.ThrowsAsync<ApiConnectionException>(() => ReadAsync(To(server).Lines<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None), read));

        Assert.Equal([1, 2], read);
    }

    [Fact]
    public async Task ALineCutInHalfIsNotTakenForAValue()
    {
        var read = new List<long>();

        await Assert.ThrowsAsync<JsonFormatException>(() => ReadAsync(RecordingHandler.Answering("1\n-", mediaType: "application/jsonl").Transport().Lines<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None), read));

        Assert.Equal([1], read);
    }

    [Theory]
    [InlineData("text/event-stream", "data: 1\n\n")]
    [InlineData("application/x-ndjson", "1\n")]
    public async Task AStreamIsGivenUpBetweenItsPieces(string mediaType, string first)
    {
        await using var server = new LoopbackServer((_, stream, stop) => HangAsync(stream, mediaType, first, stop));
        using var source = new CancellationTokenSource();
        var transport = To(server);
        var pieces = mediaType == "text/event-stream"
            ? transport.Events<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None)
            : transport.Lines<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None);
        var read = new List<long>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var piece in pieces.WithCancellation(source.Token))
            {
                read.Add(piece);
                await source.CancelAsync();
            }
        });

        Assert.Equal([1], read);
    }

    [Fact]
    public async Task BytesAreGivenUpWhileTheyArrive()
    {
        await using var server = new LoopbackServer(static (_, stream, stop) => HangAsync(stream, "image/png", "PNG", stop));
        using var source = new CancellationTokenSource();
        await using var stream = await To(server).SendStreamAsync(ApiRequest.Get("/a"), CancellationToken.None);
        var buffer = new byte[16];

        var read = await stream.ReadAsync(buffer, source.Token);
        var next = stream.ReadAsync(buffer, source.Token);
        await source.CancelAsync();

        Assert.InRange(read, 1, 3);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            while (await next > 0)
            {
                next = stream.ReadAsync(buffer, source.Token);
            }
        });
    }

    [Fact]
    public async Task LeavingAStreamEarlyReleasesTheAnswer()
    {
        using var body = new MemoryStream("1\n2\n3\n"u8.ToArray());
        var handler = new RecordingHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) }));

        await foreach (var line in handler.Transport().Lines<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None))
        {
            Assert.Equal(1, line);
            break;
        }

        Assert.False(body.CanRead);
    }

    [Theory]
    [InlineData("""{"reason":"full","key":"secret-key"}""", "full")]
    [InlineData("""  {"reason":"full"}""", "full")]
    public async Task JsonOfAnErrorThatIsNotDescribedIsKeptWithoutSecrets(string body, string reason)
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => RecordingHandler.Answering(body, HttpStatusCode.Conflict).Transport().SendAsync(ApiRequest.Get("/a"), CancellationToken.None));

        Assert.Equal(reason, error.ResponseJson!.Value.GetProperty("reason").GetString());
        Assert.DoesNotContain("secret-key", error.ResponseJson.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("full")]
    [InlineData("{\"half\":")]
    public async Task WhatIsNoJsonIsNoJsonOfAnError(string body)
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => RecordingHandler.Answering(body, HttpStatusCode.Conflict).Transport().SendAsync(ApiRequest.Get("/a"), CancellationToken.None));

        Assert.Null(error.ResponseJson);
    }

    [Fact]
    public async Task ATypedErrorNeedsNoJsonBeside()
    {
        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => RecordingHandler.Answering("""{"code":1,"message":"m"}""", HttpStatusCode.Conflict).Transport().GetNoteAsync("1"));

        Assert.Null(error.ResponseJson);
    }

    private static async Task HangAsync(System.Net.Sockets.NetworkStream stream, string mediaType, string first, CancellationToken stop)
    {
        await LoopbackServer.AnswerAsync(stream, $"HTTP/1.1 200 OK\r\nContent-Type: {mediaType}\r\nContent-Length: 500\r\n\r\n{first}", stop);
        await Task.Delay(Timeout.Infinite, stop);
    }

    private static ApiTransport To(LoopbackServer server) => ApiTransport.Create(new ApiClientOptions { BaseAddress = server.Address }, null);

    private static async Task ReadAsync(IAsyncEnumerable<long> source, List<long>? read = null)
    {
        await foreach (var item in source)
        {
            read?.Add(item);
        }
    }
}

using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Answers;

public sealed class StreamTests
{
    private const string Events = "\uFEFF: hello\r\nevent: add\rid: 7\ndata: 1\r\ndata: 2\r\n\r\nretry: 500\ndata: x\n\ndata: lost";

    [Fact]
    public async Task EventsAreReadAsTheSpecificationSays()
    {
        var events = new List<ServerSentEvent>();
        await foreach (var item in RecordingHandler.Answering(Events, mediaType: "text/event-stream").Transport().Events(ApiRequest.Get("/a"), CancellationToken.None))
        {
            events.Add(item);
        }

        Assert.Equal([new("add", "1\n2", "7", null), new("message", "x", "7", TimeSpan.FromMilliseconds(500))], events);
    }

    [Fact]
    public async Task TypedEventsEndAtTheMarker() => Assert.Equal(
        [1, 2],
        await Read(RecordingHandler.Answering("data: 1\n\n:\n\nevent: ping\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n", mediaType: "text/event-stream").Transport().Events<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None)));

    [Fact]
    public async Task JsonInPlaceOfEventsIsExplained()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Read(RecordingHandler.Answering("{}").Transport().Events<long, Int64Codec>(ApiRequest.Post("/a"), CancellationToken.None)));

        Assert.Contains("asks for events", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1\n2\r\n\n3", "application/x-ndjson")]
    [InlineData("\u001e1\n\u001e \n2\n\u001e3", "application/json-seq")]
    [InlineData("1\n2\n3\n", "application/jsonl")]
    public async Task LinesAreReadOneByOne(string body, string mediaType) =>
        Assert.Equal([1, 2, 3], await Read(RecordingHandler.Answering(body, mediaType: mediaType).Transport().Lines<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None)));

    [Fact]
    public async Task AStreamThatBreaksOffIsAFailedConnection()
    {
        await using var server = new LoopbackServer(static (_, stream, stop) =>
            LoopbackServer.AnswerAsync(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 500\r\n\r\ndata: 1\n\n", stop));
        var transport = ApiTransport.Create(new ApiClientOptions { BaseAddress = server.Address }, null);
        var read = new List<long>();

        await Assert.ThrowsAsync<ApiConnectionException>(async () =>
        {
            await foreach (var item in transport.Events<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None))
            {
                read.Add(item);
            }
        });

        Assert.Equal([1], read);
    }

    private static async Task<List<long>> Read(IAsyncEnumerable<long> source)
    {
        var read = new List<long>();
        await foreach (var item in source)
        {
            read.Add(item);
        }

        return read;
    }
}

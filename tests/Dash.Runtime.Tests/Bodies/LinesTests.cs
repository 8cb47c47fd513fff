using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Bodies;

public sealed class LinesTests
{
    [Theory]
    [InlineData("application/jsonl", "1\n2\n3\n")]
    [InlineData("application/json-seq", "\u001e1\n\u001e2\n\u001e3\n")]
    public async Task EachItemIsAText(string mediaType, string expected)
    {
        var handler = RecordingHandler.Answering("");

        await handler.Transport().SendAsync(ApiRequest.Post("/a").Lines<long, Int64Codec>(Items(3), mediaType), CancellationToken.None);

        var sent = Assert.Single(handler.Requests);
        Assert.Equal((expected, mediaType), (sent.Body, sent.Headers["Content-Type"]));
    }

    [Fact]
    public async Task NoItemIsAnEmptyBodyAndNoBodyIsNone()
    {
        var handler = RecordingHandler.Answering("");

        await handler.Transport().SendAsync(ApiRequest.Post("/a").LinesReference<long, Int64Codec>(Items(0), "application/jsonl"), CancellationToken.None);
        await handler.Transport().SendAsync(ApiRequest.Post("/a").LinesReference<long, Int64Codec>(null, "application/jsonl"), CancellationToken.None);

        Assert.Equal(["", null], handler.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task JsonLaidOutInLinesStaysOneLine()
    {
        var handler = RecordingHandler.Answering("");
        static async IAsyncEnumerable<JsonElement> Laid()
        {
            await Task.Yield();
            yield return JsonSerializer.Deserialize<JsonElement>("{\n  \"a\": [\n1,\n\"b\\nc\"\n]\n}");
        }

        await handler.Transport().SendAsync(ApiRequest.Post("/a").Lines<JsonElement, JsonElementCodec>(Laid(), "application/jsonl"), CancellationToken.None);

        var line = Assert.Single(handler.Requests).Body!;
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.Equal("b\nc", JsonSerializer.Deserialize<JsonElement>(line).GetProperty("a")[1].GetString());
    }

    [Fact]
    public async Task AnItemIsSentBeforeTheNextOneIsThere()
    {
        var source = Channel.CreateUnbounded<long>();
        var seen = new StringBuilder();
        using var sink = new WatchedStream(text =>
        {
            seen.Append(text);
            Assert.True(seen.Length > 2 ? source.Writer.TryComplete() : source.Writer.TryWrite(2));
        });
        source.Writer.TryWrite(1);

        await new StreamingHandler(content => content.CopyToAsync(sink)).Transport().SendAsync(
            ApiRequest.Post("/a").Lines<long, Int64Codec>(source.Reader.ReadAllAsync(), "application/jsonl"), CancellationToken.None);

        Assert.Equal("1\n2\n", seen.ToString());
    }

    [Fact]
    public async Task WhatTheItemsThrowEndsTheCallAsItself() => await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => RecordingHandler.Answering("").Transport().SendAsync(
        ApiRequest.Post("/a").Lines<long, Int64Codec>(Items(3, new TimeZoneNotFoundException()), "application/jsonl"), CancellationToken.None));

    [Fact]
    public async Task ItemsThatCannotBeReadAreNoFailureOfTheNetwork()
    {
        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => RecordingHandler.Answering("").Transport().SendAsync(
            ApiRequest.Post("/a").Lines<long, Int64Codec>(Items(3, new IOException("disk")), "application/jsonl"), CancellationToken.None));

        Assert.Contains("the items of the body could not be read to their end", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AConnectionThatBreaksLeavesTheItems()
    {
        var isLeft = new TaskCompletionSource();
        async IAsyncEnumerable<long> Endless([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                yield return 1;
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                isLeft.SetResult();
            }
        }

        using var sink = new WatchedStream(static _ => throw new IOException("cable"));
        await Assert.ThrowsAsync<ApiConnectionException>(() => new StreamingHandler(content => content.CopyToAsync(sink)).Transport().SendAsync(
            ApiRequest.Post("/a").Lines<long, Int64Codec>(Endless(), "application/jsonl"), CancellationToken.None));

        await isLeft.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static async IAsyncEnumerable<long> Items(int count, Exception? failure = null)
    {
        for (var item = 1; item <= count; item++)
        {
            await Task.Yield();
            yield return item;
        }

        if (failure is not null)
        {
            throw failure;
        }
    }

    private sealed class WatchedStream(Action<string> watch) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            watch(Encoding.UTF8.GetString(buffer.Span));
        }
    }
}

using System.IO.Pipelines;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>Reads a body piece by piece; leaving the enumeration, or coming to its end, releases the connection.</summary>
internal static class PieceReader
{
    private const string EndMarker = "[DONE]";

    internal static async IAsyncEnumerable<ServerSentEvent> EventsAsync(ApiStream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using (stream.ConfigureAwait(false))
        {
            var parser = SseParser.Create(stream, static (_, data) => Encoding.UTF8.GetString(data));
            await foreach (var item in parser.EnumerateAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return new ServerSentEvent(item.EventType, item.Data, parser.LastEventId is { Length: > 0 } id ? id : null, item.ReconnectionInterval);
            }
        }
    }

    internal static async IAsyncEnumerable<T> DataAsync<T, TCodec>(ApiStream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        await foreach (var item in EventsAsync(stream, cancellationToken).ConfigureAwait(false))
        {
            if (item.Data == EndMarker)
            {
                yield break;
            }

            if (!string.IsNullOrWhiteSpace(item.Data))
            {
                yield return JsonModel.Parse<T, TCodec>(Encoding.UTF8.GetBytes(item.Data));
            }
        }
    }

    internal static async IAsyncEnumerable<T> LinesAsync<T, TCodec>(ApiStream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        await using (stream.ConfigureAwait(false))
        {
            var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
            try
            {
                var splitter = new RecordSplitter();
                ReadResult result;
                do
                {
                    result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                    var buffer = result.Buffer;
                    while (splitter.Next(ref buffer, result.IsCompleted) is { } text)
                    {
                        yield return JsonModel.Parse<T, TCodec>(text);
                    }

                    reader.AdvanceTo(buffer.Start, result.Buffer.End);
                }
                while (!result.IsCompleted);
            }
            finally
            {
                await reader.CompleteAsync().ConfigureAwait(false);
            }
        }
    }
}

using System.IO.Pipelines;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <content>Answers that arrive piece by piece. Each enumeration sends the call; leaving it releases the connection.</content>
public sealed partial class ApiTransport
{
    private const string EndMarker = "[DONE]";

    /// <summary>Sends a call that is answered with server-sent events.</summary>
    /// <param name="request">The call; it is sent when the enumeration begins.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The events as they arrive.</returns>
    /// <exception cref="ApiException">The service answered with an error, or with JSON in place of events.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived, or it broke off.</exception>
    public async IAsyncEnumerable<ServerSentEvent> Events(ApiRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stream = await SendStreamAsync(request, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            ThrowIfJson(stream, request);
            var parser = SseParser.Create(stream, static (_, data) => Encoding.UTF8.GetString(data));
            await foreach (var item in parser.EnumerateAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return new ServerSentEvent(item.EventType, item.Data, parser.LastEventId is { Length: > 0 } id ? id : null, item.ReconnectionInterval);
            }
        }
    }

    /// <summary>Sends a call that is answered with server-sent events whose data is JSON of one type.</summary>
    /// <typeparam name="T">What the data of an event holds.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="request">The call; it is sent when the enumeration begins.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The data of the events as they arrive, up to the marker <c>[DONE]</c> or the end; events without data are passed over.</returns>
    /// <exception cref="ApiException">The service answered with an error, or with JSON in place of events.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived, or it broke off.</exception>
    /// <exception cref="JsonFormatException">The data of an event is not what the API describes.</exception>
    public async IAsyncEnumerable<T> Events<T, TCodec>(ApiRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        await foreach (var item in Events(request, cancellationToken).ConfigureAwait(false))
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

    /// <summary>Sends a call that is answered with JSON texts one behind the other: JSON lines, NDJSON or JSON text sequences.</summary>
    /// <typeparam name="T">What each of them holds.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="request">The call; it is sent when the enumeration begins.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The values as they arrive.</returns>
    /// <exception cref="ApiException">The service answered with an error.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived, or it broke off.</exception>
    /// <exception cref="JsonFormatException">A text is not what the API describes.</exception>
    public async IAsyncEnumerable<T> Lines<T, TCodec>(ApiRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        var stream = await SendStreamAsync(request, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var reader = PipeReader.Create(stream);
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
    }

    // A service that was not told to stream, mostly by a member of the body, answers at once and as a whole.
    private static void ThrowIfJson(ApiStream stream, ApiRequest request)
    {
        if (stream.MediaType == "application/json")
        {
            throw new ApiException(
                stream.StatusCode, $"{request.Method} {request.Target.Split('?')[0]} was answered with application/json where text/event-stream was asked for. Does the body have a member, such as 'stream', that asks for events?");
        }
    }
}

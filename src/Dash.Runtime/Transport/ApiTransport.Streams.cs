using System.Runtime.CompilerServices;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <content>Answers that arrive piece by piece. Each enumeration sends the call; leaving it releases the connection.</content>
public sealed partial class ApiTransport
{
    /// <summary>Sends a call that is answered with server-sent events.</summary>
    /// <param name="request">The call; it is sent when the enumeration begins.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The events as they arrive.</returns>
    /// <exception cref="ApiException">The service answered with an error, or with JSON or a page in place of events.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived, or it broke off.</exception>
    public async IAsyncEnumerable<ServerSentEvent> Events(ApiRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var events = await OpenEventsAsync(request, cancellationToken).ConfigureAwait(false);
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    /// <summary>Sends a call that is answered with server-sent events whose data is JSON of one type.</summary>
    /// <typeparam name="T">What the data of an event holds.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="request">The call; it is sent when the enumeration begins.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The data of the events as they arrive, up to the marker <c>[DONE]</c> or the end; events without data are passed over.</returns>
    /// <exception cref="ApiException">The service answered with an error, or with JSON or a page in place of events.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived, or it broke off.</exception>
    /// <exception cref="JsonFormatException">The data of an event is not what the API describes.</exception>
    public async IAsyncEnumerable<T> Events<T, TCodec>(ApiRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        var events = await OpenEventsAsync<T, TCodec>(request, cancellationToken).ConfigureAwait(false);
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
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
        var lines = await OpenLinesAsync<T, TCodec>(request, cancellationToken).ConfigureAwait(false);
        await foreach (var item in lines.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    /// <summary>Sends a call that is answered with server-sent events, and returns as soon as the answer begins.</summary>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Gives the call up, and ends the enumeration.</param>
    /// <returns>The events as they arrive: enumerate them once, since they hold the connection until then.</returns>
    /// <exception cref="ApiException">The service answered with an error, or with JSON or a page in place of events.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public async Task<IAsyncEnumerable<ServerSentEvent>> OpenEventsAsync(ApiRequest request, CancellationToken cancellationToken) =>
        PieceReader.EventsAsync(await SendForEventsAsync(request, cancellationToken).ConfigureAwait(false), cancellationToken);

    /// <summary>Sends a call that is answered with server-sent events whose data is JSON, and returns as soon as the answer begins.</summary>
    /// <typeparam name="T">What the data of an event holds.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Gives the call up, and ends the enumeration.</param>
    /// <returns>The data as they arrive: enumerate them once, since they hold the connection until then.</returns>
    /// <exception cref="ApiException">The service answered with an error, or with JSON or a page in place of events.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public async Task<IAsyncEnumerable<T>> OpenEventsAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> =>
        PieceReader.DataAsync<T, TCodec>(await SendForEventsAsync(request, cancellationToken).ConfigureAwait(false), cancellationToken);

    /// <summary>Sends a call that is answered with JSON texts one behind the other, and returns as soon as the answer begins.</summary>
    /// <typeparam name="T">What each of them holds.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Gives the call up, and ends the enumeration.</param>
    /// <returns>The values as they arrive: enumerate them once, since they hold the connection until then.</returns>
    /// <exception cref="ApiException">The service answered with an error.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public async Task<IAsyncEnumerable<T>> OpenLinesAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> =>
        PieceReader.LinesAsync<T, TCodec>(await SendStreamAsync(request, OtherThanPieces.Lines, cancellationToken).ConfigureAwait(false), cancellationToken);

    private Task<ApiStream> SendForEventsAsync(ApiRequest request, CancellationToken cancellationToken) =>
        SendStreamAsync(request, OtherThanPieces.Events, cancellationToken);
}

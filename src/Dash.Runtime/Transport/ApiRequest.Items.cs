using Dash.Runtime.Bodies;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <content>Bodies that are written piece by piece.</content>
public sealed partial class ApiRequest
{
    /// <summary>Gives the request a body of JSON texts one behind the other, each sent when its item is there.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <typeparam name="TCodec">How an item is written.</typeparam>
    /// <param name="body">The items; they are enumerated while the request is sent, and the time that they take counts for its timeout.</param>
    /// <param name="mediaType">What the service is told that it is: JSON lines, or <c>application/json-seq</c> (RFC 7464).</param>
    /// <returns>This request.</returns>
    public ApiRequest Lines<T, TCodec>(IAsyncEnumerable<T> body, string mediaType)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentException.ThrowIfNullOrEmpty(mediaType);
        Body = new LinesContent<T, TCodec>(body, mediaType);
        return this;
    }

    /// <summary>Gives the request a body of JSON texts one behind the other unless it is null.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <typeparam name="TCodec">How an item is written.</typeparam>
    /// <param name="body">The items.</param>
    /// <param name="mediaType">What the service is told that it is.</param>
    /// <returns>This request.</returns>
    public ApiRequest LinesReference<T, TCodec>(IAsyncEnumerable<T>? body, string mediaType)
        where TCodec : IJsonCodec<T> => body is null ? this : Lines<T, TCodec>(body, mediaType);
}

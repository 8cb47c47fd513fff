using System.Net;

namespace Dash.Runtime;

/// <summary>An answer with its body and the headers that the API documents for it.</summary>
/// <typeparam name="TBody">What the body holds.</typeparam>
/// <typeparam name="THeaders">The documented headers.</typeparam>
public sealed class ApiResponse<TBody, THeaders> : ApiResponse
{
    internal ApiResponse(ApiResponse response, TBody body, THeaders headers)
        : base(response) => (Body, Headers) = (body, headers);

    /// <summary>Makes one by hand, for tests and mocks.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="body">The body.</param>
    /// <param name="headers">The documented headers.</param>
    /// <param name="rawHeaders">All headers; null for none.</param>
    public ApiResponse(HttpStatusCode statusCode, TBody body, THeaders headers, ApiHeaders? rawHeaders = null)
        : base(statusCode, rawHeaders) => (Body, Headers) = (body, headers);

    /// <summary>The documented headers; one that is missing, or cannot be read as documented, is null.</summary>
    public THeaders Headers { get; }

    /// <summary>
    /// The body. One that arrives piece by piece holds the connection: dispose the stream, or enumerate the items once.
    /// </summary>
    public TBody Body { get; }
}

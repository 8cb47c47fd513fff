using System.Net;

namespace Dash.Runtime;

/// <summary>An answer without a body, with the headers that the API documents for it.</summary>
/// <typeparam name="THeaders">The documented headers.</typeparam>
public sealed class ApiResponse<THeaders> : ApiResponse
{
    internal ApiResponse(ApiResponse response, THeaders headers)
        : base(response) => Headers = headers;

    /// <summary>Makes one by hand, for tests and mocks.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The documented headers.</param>
    /// <param name="rawHeaders">All headers; null for none.</param>
    public ApiResponse(HttpStatusCode statusCode, THeaders headers, ApiHeaders? rawHeaders = null)
        : base(statusCode, rawHeaders) => Headers = headers;

    /// <summary>The documented headers; one that is missing, or cannot be read as documented, is null.</summary>
    public THeaders Headers { get; }
}

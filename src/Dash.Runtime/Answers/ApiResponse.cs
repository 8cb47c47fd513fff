using System.Net;

namespace Dash.Runtime;

/// <summary>What an answer says before its body: the status and the headers.</summary>
public class ApiResponse
{
    internal ApiResponse(HttpResponseMessage response, ApiCall call)
        : this(response.StatusCode, new ApiHeaders(response))
    {
        Method = call.Request.Method;
        RequestUri = call.SafeAddress;
        RateLimit = RateLimit.From(response.Headers, call.Now);
    }

    /// <summary>Makes one by hand, for tests and mocks.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="rawHeaders">The headers; null for none.</param>
    public ApiResponse(HttpStatusCode statusCode, ApiHeaders? rawHeaders = null)
    {
        StatusCode = statusCode;
        RawHeaders = rawHeaders ?? new ApiHeaders();
    }

    /// <summary>Takes over what another one says, for types that add to it.</summary>
    /// <param name="other">The other one.</param>
    protected ApiResponse(ApiResponse other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (StatusCode, RawHeaders, RateLimit, Method, RequestUri) = (other.StatusCode, other.RawHeaders, other.RateLimit, other.Method, other.RequestUri);
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>All headers as they arrived, cookies among them.</summary>
    public ApiHeaders RawHeaders { get; }

    /// <summary>The caller's allowance as the answer states it; null when it says nothing.</summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>The verb of the call; null for one made by hand.</summary>
    public HttpMethod? Method { get; }

    /// <summary>The address of the call without secrets; null for one made by hand.</summary>
    public Uri? RequestUri { get; }

    /// <summary>The call and its status, without headers and body.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Method} {RequestUri} {(int)StatusCode}").TrimStart();
}

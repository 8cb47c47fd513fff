using System.Net;

namespace Dash.Runtime;

/// <summary>Whether the service may have acted on an attempt that brought no result. In doubt it may.</summary>
internal static class AttemptOutcome
{
    /// <summary>Whether a method changes something. RFC 9110, 9.2.1, and the drafts for QUERY call the others safe.</summary>
    internal static bool IsWrite(HttpMethod method) => !(method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options || method == HttpMethod.Trace || IsQuery(method));

    /// <summary>Whether carrying out a call twice leaves the same behind as once (RFC 9110, 9.2.2).</summary>
    internal static bool IsIdempotent(HttpMethod method) => !IsWrite(method) || method == HttpMethod.Put || method == HttpMethod.Delete;

    /// <summary>After a failure without an answer. A body that never began to leave cannot have been acted on, whatever went wrong.</summary>
    internal static bool MayHaveBeenProcessed(Exception failure, ApiCall call) => failure switch
    {
        NotSentException => false,
        _ when !call.IsHandedOver || !call.HasBodyBegun => false,
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        } => false,
        _ => true,
    };

    /// <summary>After an error that a proxy can give for a service that went on working, or a service after it had done its work.</summary>
    internal static bool MayHaveBeenProcessed(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.ServiceUnavailable => !IsPostponed(response),
        HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported or HttpStatusCode.NetworkAuthenticationRequired => false,
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => true,
        _ => false,
    };

    /// <summary>What is no longer there after a DELETE whose first answer was lost has been deleted, most likely by that one.</summary>
    internal static bool IsDone(HttpResponseMessage response, ApiCall call) => call is { HasNoResult: true, IsInDoubt: true, Attempts: > 1 }
        && call.Request.Method == HttpMethod.Delete && response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone;

    /// <summary>Whether the service itself put the call off: it says when to come back, so it has not begun.</summary>
    internal static bool IsPostponed(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.TooManyRequests || (response.StatusCode == HttpStatusCode.ServiceUnavailable && response.Headers.RetryAfter is not null);

    private static bool IsQuery(HttpMethod method) => method.Method.Equals("QUERY", StringComparison.OrdinalIgnoreCase);
}

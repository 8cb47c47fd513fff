using System.Net;
using System.Text.Json;

namespace Dash.Runtime;

/// <summary>
/// The service answered, but not with the result: it refused the call, failed, or sent something else than it promises.
/// When the service describes its errors, the exception is an <see cref="ApiException{TError}"/>.
/// </summary>
public class ApiException : Exception
{
    internal ApiException(FailedAnswer answer, string message, Exception? inner)
        : base(message, inner)
    {
        StatusCode = answer.Response.StatusCode;
        Method = answer.Call.Request.Method;
        RequestUri = answer.Call.SafeAddress;
        Headers = answer.Headers();
        RateLimit = RateLimit.From(answer.Response.Headers, answer.Call.Now);
        RetryAfter = answer.RetryAfter();
        ResponseText = answer.Text();
        ResponseJson = answer.Json();
        UnknownOutcome = UnknownOutcome.Of(answer);
    }

    /// <summary>Makes one by hand, for tests of code that handles errors.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="message">The message.</param>
    public ApiException(HttpStatusCode statusCode, string message)
        : base(message)
    {
        StatusCode = statusCode;
        Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The HTTP status. A success status means that the call was carried out but its result could not be read.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The verb of the call; null for an exception made by hand.</summary>
    public HttpMethod? Method { get; }

    /// <summary>The address of the call without secrets; null for an exception made by hand.</summary>
    public Uri? RequestUri { get; }

    /// <summary>The headers of the answer, those with several values joined by commas, cookies left out.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The caller's allowance as the answer states it; null when it says nothing.</summary>
    public RateLimit? RateLimit { get; }

    /// <summary>How long to wait before the next call (header <c>Retry-After</c>, seconds or date); null when the answer does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The first 2 kB of a body that is not the declared error; null when there is none, or when it was read as <see cref="ApiException{TError}.Error"/>.</summary>
    public string? ResponseText { get; }

    /// <summary>
    /// A body in JSON that the API does not describe, or describes otherwise; null when there is none, when it is longer than 64 kB, or when it
    /// was read as <see cref="ApiException{TError}.Error"/>.
    /// </summary>
    public JsonElement? ResponseJson { get; }

    /// <summary>
    /// What is needed to find out whether a write was carried out: for 408 and 5xx, which a service or a proxy can give after it was (not for 501,
    /// 505, 511, and 503 with <c>Retry-After</c>), after an earlier attempt whose answer was lost, and when it was carried out but its result is
    /// not readable. Null when nothing was changed, or cannot have been.
    /// </summary>
    public UnknownOutcome? UnknownOutcome { get; }
}

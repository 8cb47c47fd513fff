using System.Net;
using Dash.Runtime.Bodies;
using Polly;

namespace Dash.Runtime;

/// <summary>What may be sent again by itself (docs/decisions/0010).</summary>
internal static class RetryRules
{
    internal static bool MaySendAgain(Outcome<HttpResponseMessage> outcome, ApiCall call)
    {
        if (call.Cancellation.IsCancellationRequested || call.Request.Body is { CanBeSentAgain: false })
        {
            return false;
        }

        return outcome switch
        {
            { Exception: { } failure } => IsPassing(failure) && (IsIdempotent(call) || !AttemptOutcome.MayHaveBeenProcessed(failure, call)),
            { Result: { } response } => IsPassing(response.StatusCode) && (IsIdempotent(call) || AttemptOutcome.IsPostponed(response)),
            _ => false,
        };
    }

    private static bool IsIdempotent(ApiCall call) => AttemptOutcome.IsIdempotent(call.Request.Method);

    /// <summary>Whether an answer says that another attempt could fare better.</summary>
    internal static bool IsPassing(HttpStatusCode status) => status
        is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError
        or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>Whether another attempt could fare better. A certificate does not become valid by asking again, and a file not readable.</summary>
    private static bool IsPassing(Exception failure) => failure switch
    {
        NotSentException => false,
        _ when UnreadableFileException.In(failure) is not null => false,
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.UserAuthenticationError or HttpRequestError.VersionNegotiationError
                or HttpRequestError.ConfigurationLimitExceeded or HttpRequestError.ExtendedConnectNotSupported,
        } => false,

        // Neither the caller nor the clock of the call has ended it, so it was the time limit of the caller's HttpClient.
        HttpRequestException or IOException or OperationCanceledException => true,
        _ => false,
    };
}

using Dash.Runtime.Bodies;

namespace Dash.Runtime;

/// <summary>Tells apart who ended a call that has no answer: the caller, the clock, or the network.</summary>
internal static class ConnectionFailures
{
    internal static Exception Translate(Exception failure, ApiCall call)
    {
        if (failure is OperationCanceledException && call.Caller.IsCancellationRequested)
        {
            return new OperationCanceledException($"{call} was cancelled by its caller.", failure, call.Caller);
        }

        var reason = failure switch
        {
            OperationCanceledException when call.RanOutOfTime => $"no complete answer within {call.TimeLimit.TotalSeconds:0.###} s",
            OperationCanceledException => "the HTTP client gave up waiting",
            NotSentException or AttemptTimeoutException or BadCompressionException => failure.Message,
            _ when UnreadableFileException.In(failure) is { } unreadable => unreadable.Message,
            HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var kind } => Describe(kind),
            HttpIOException { HttpRequestError: not HttpRequestError.Unknown and var kind } => Describe(kind),
            _ => "the connection failed",
        };
        return new ApiConnectionException(call, reason, call.IsInDoubt || AttemptOutcome.MayHaveBeenProcessed(failure, call), failure);
    }

    private static string Describe(HttpRequestError kind) => kind switch
    {
        HttpRequestError.NameResolutionError => "the host name could not be resolved",
        HttpRequestError.ConnectionError => "the connection could not be made",
        HttpRequestError.SecureConnectionError => "no secure connection could be agreed on",
        HttpRequestError.ProxyTunnelError => "the proxy refused the connection",
        HttpRequestError.ResponseEnded => "the connection ended before the answer was complete",
        _ => $"the connection failed ({kind})",
    };
}

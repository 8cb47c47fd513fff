using Dash.Runtime.Telemetry;
using Microsoft.Extensions.Logging;

namespace Dash.Runtime.Handlers;

/// <summary>Logs each call once it is known what became of it. The attempts in between are the retry handler's to tell.</summary>
internal sealed class LoggingHandler(ILogger logger, ApiClientOptions options) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        logger.IsEnabled(LogLevel.Warning) ? LogAsync(request, cancellationToken) : base.SendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> LogAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiMessage.CallOf(request);
        var start = options.TimeProvider.GetTimestamp();
        Begin(call);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            End(call, response, options.TimeProvider.GetElapsedTime(start).TotalMilliseconds);
            return response;
        }
        catch (Exception failure)
        {
            End(call, failure, options.TimeProvider.GetElapsedTime(start).TotalMilliseconds);
            throw;
        }
    }

    private static string Name(ApiCall call) => $"{call.Request.Method} {call.LoggedAddress}";

    private void Begin(ApiCall call)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            TransportLog.Beginning(logger, Name(call));
        }

        if (LogsBodies && call.Request.Body is JsonContent body && LoggedBody.Of(body.Written.Span, call.Secrets) is { } text)
        {
            TransportLog.Sent(logger, Name(call), text);
        }
    }

    private void End(ApiCall call, HttpResponseMessage response, double milliseconds)
    {
        if (response.IsSuccessStatusCode && !logger.IsEnabled(LogLevel.Debug))
        {
            return;
        }

        var status = (int)response.StatusCode;
        if (LogsBodies && call.Answered == response && LoggedBody.Of(call.Answer!.Span, call.Secrets) is { } text)
        {
            TransportLog.Received(logger, Name(call), text);
        }

        switch (CallOutcome.Of(response, call))
        {
            case CallOutcome.Ok:
                TransportLog.Answered(logger, Name(call), status, milliseconds, call.Attempts);
                break;
            case CallOutcome.Unknown:
                TransportLog.Lost(logger, Name(call), Failures.Name(failure: null, response), milliseconds, call.Attempts);
                break;
            case CallOutcome.Failed:
                TransportLog.Failed(logger, Name(call), Failures.Name(failure: null, response), milliseconds, call.Attempts);
                break;
            default:
                TransportLog.Refused(logger, Name(call), status, milliseconds, call.Attempts);
                break;
        }
    }

    private void End(ApiCall call, Exception failure, double milliseconds)
    {
        switch (CallOutcome.Of(failure, call))
        {
            case CallOutcome.Unknown:
                TransportLog.Lost(logger, Name(call), Reason(call, failure), milliseconds, call.Attempts);
                break;
            case CallOutcome.Cancelled:
                TransportLog.Cancelled(logger, Name(call), milliseconds, call.Attempts);
                break;
            default:
                TransportLog.Failed(logger, Name(call), Reason(call, failure), milliseconds, call.Attempts);
                break;
        }
    }

    private bool LogsBodies => options.LogsBodies && logger.IsEnabled(LogLevel.Trace);

    private static string Reason(ApiCall call, Exception failure) => call.RanOutOfTime ? "timeout" : Failures.Name(failure, response: null);
}

using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Dash.Runtime.Telemetry;

/// <summary>Tells the instruments, the activity and the log that a call is sent again.</summary>
internal sealed class ResendReport(ILogger? logger, Instruments instruments)
{
    internal void Tell(ApiCall call, string reason, TimeSpan delay)
    {
        instruments.Retried(call, reason);
        call.Activity?.AddEvent(new ActivityEvent("dash.retry", tags: new() { ["error.type"] = reason, ["dash.retry.delay"] = delay.TotalSeconds }));
        if (logger is not null && logger.IsEnabled(LogLevel.Warning))
        {
            TransportLog.SentAgain(logger, $"{call.Request.Method} {call.LoggedAddress}", reason, delay.TotalMilliseconds, call.Attempts);
        }
    }
}

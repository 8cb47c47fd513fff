using Microsoft.Extensions.Logging;

namespace Dash.Runtime.Telemetry;

/// <summary>What is logged of calls. Nothing here takes an exception: messages of services repeat what they were sent.</summary>
internal static partial class TransportLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Call} begins")]
    internal static partial void Beginning(ILogger logger, string call);

    [LoggerMessage(2, LogLevel.Debug, "{Call} answered {Status} after {Milliseconds:0} ms, attempts: {Attempts}")]
    internal static partial void Answered(ILogger logger, string call, int status, double milliseconds, int attempts);

    [LoggerMessage(3, LogLevel.Information, "{Call} was refused with {Status} after {Milliseconds:0} ms, attempts: {Attempts}")]
    internal static partial void Refused(ILogger logger, string call, int status, double milliseconds, int attempts);

    [LoggerMessage(4, LogLevel.Warning, "{Call} failed after {Milliseconds:0} ms ({Reason}), attempts: {Attempts}")]
    internal static partial void Failed(ILogger logger, string call, string reason, double milliseconds, int attempts);

    [LoggerMessage(5, LogLevel.Warning, "{Call} may have been carried out: its answer is lost ({Reason}) after {Milliseconds:0} ms, attempts: {Attempts}")]
    internal static partial void Lost(ILogger logger, string call, string reason, double milliseconds, int attempts);

    [LoggerMessage(6, LogLevel.Warning, "{Call} is sent again in {Milliseconds:0} ms ({Reason}), attempts so far: {Attempts}")]
    internal static partial void SentAgain(ILogger logger, string call, string reason, double milliseconds, int attempts);

    [LoggerMessage(7, LogLevel.Debug, "{Call} was cancelled by its caller after {Milliseconds:0} ms, attempts: {Attempts}")]
    internal static partial void Cancelled(ILogger logger, string call, double milliseconds, int attempts);

    [LoggerMessage(8, LogLevel.Trace, "{Call} has the body {Body}")]
    internal static partial void Sent(ILogger logger, string call, string body);

    [LoggerMessage(9, LogLevel.Trace, "{Call} is answered with the body {Body}")]
    internal static partial void Received(ILogger logger, string call, string body);
}

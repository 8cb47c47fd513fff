namespace Dash.Runtime.Telemetry;

/// <summary>What became of a call, in the words of the attribute <c>dash.outcome</c>.</summary>
internal static class CallOutcome
{
    internal const string Ok = "ok";
    internal const string Refused = "refused";
    internal const string Failed = "failed";
    internal const string Unknown = "unknown";
    internal const string NotSent = "not_sent";
    internal const string Cancelled = "cancelled";

    internal static string Of(HttpResponseMessage response, ApiCall call) => (int)response.StatusCode switch
    {
        < 300 => Ok,
        _ when AttemptOutcome.IsDone(response, call) => Ok,
        _ when IsLost(call) => Unknown,
        >= 500 or 408 or 429 => Failed,
        _ => Refused,
    };

    internal static string Of(Exception failure, ApiCall call) => failure switch
    {
        _ when IsLost(call) => Unknown,
        OperationCanceledException when call.Caller.IsCancellationRequested => Cancelled,
        _ when call.IsInDoubt => Failed,
        _ => NotSent,
    };

    private static bool IsLost(ApiCall call) => call.IsInDoubt && AttemptOutcome.IsWrite(call.Request.Method);
}

namespace Dash.Runtime;

/// <summary>No answer arrived: the service was not reached, the connection broke, or time ran out.</summary>
public sealed class ApiConnectionException : Exception
{
    internal ApiConnectionException(ApiCall call, string reason, bool outcomeUnknown, Exception inner)
        : base($"{call}: {reason}. {Advice(outcomeUnknown)}", inner)
    {
        Method = call.Request.Method;
        RequestUri = call.SafeAddress;
        OutcomeUnknown = outcomeUnknown;
    }

    /// <summary>Makes one by hand, for tests of code that handles errors.</summary>
    /// <param name="message">The message.</param>
    /// <param name="outcomeUnknown">Whether the service may have carried out the call.</param>
    public ApiConnectionException(string message, bool outcomeUnknown)
        : base(message) => OutcomeUnknown = outcomeUnknown;

    /// <summary>The verb of the call; null for an exception made by hand.</summary>
    public HttpMethod? Method { get; }

    /// <summary>The address of the call without secrets; null for an exception made by hand.</summary>
    public Uri? RequestUri { get; }

    /// <summary>
    /// True when the service may have carried out the call. Read the state back before sending a write again: a second POST could post twice.
    /// False when the call certainly never reached it.
    /// </summary>
    public bool OutcomeUnknown { get; }

    private static string Advice(bool outcomeUnknown) => outcomeUnknown
        ? "The service may have carried out the call: read the state back before sending it again."
        : "The call did not reach the service.";
}

using System.Globalization;

namespace Dash.Runtime;

/// <summary>No answer arrived: the service was not reached, the connection broke, or time ran out.</summary>
public sealed class ApiConnectionException : Exception
{
    internal ApiConnectionException(ApiCall call, string reason, bool outcomeUnknown, Exception inner)
        : base($"{call}: {reason}. {Advice(call, outcomeUnknown)}", inner)
    {
        Method = call.Request.Method;
        RequestUri = call.SafeAddress;
        OutcomeUnknown = outcomeUnknown;
        UnknownOutcome = outcomeUnknown ? UnknownOutcome.Of(call) : null;
        RetryAfter = (inner as NotSentException)?.RetryAfter;
    }

    /// <summary>Makes one by hand, for tests of code that handles errors.</summary>
    /// <param name="message">The message.</param>
    /// <param name="outcomeUnknown">Whether the service may have carried out the call.</param>
    /// <param name="outcome">What is needed to read back; null for none.</param>
    public ApiConnectionException(string message, bool outcomeUnknown, UnknownOutcome? outcome = null)
        : base(message) => (OutcomeUnknown, UnknownOutcome) = (outcomeUnknown, outcome);

    /// <summary>The verb of the call; null for an exception made by hand.</summary>
    public HttpMethod? Method { get; }

    /// <summary>The address of the call without secrets; null for an exception made by hand.</summary>
    public Uri? RequestUri { get; }

    /// <summary>
    /// True when the service may have carried out the call. Read the state back before sending a write again: a second POST could post twice.
    /// False when the call certainly never reached it.
    /// </summary>
    public bool OutcomeUnknown { get; }

    /// <summary>What is needed to find out whether a write was carried out; null for calls that change nothing, and when the outcome is known.</summary>
    public UnknownOutcome? UnknownOutcome { get; }

    /// <summary>
    /// How long the allowance of the key lets no further call through, from when this was thrown; null unless the call ended because its turn
    /// under <see cref="ApiClientOptions.RateLimit"/> did not come in its time. The service itself is well: it said, or we counted, that it takes no more for now.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }

    private static string Advice(ApiCall call, bool outcomeUnknown)
    {
        var attempts = call.Attempts > 1 ? string.Create(CultureInfo.InvariantCulture, $"It was sent {call.Attempts} times. ") : string.Empty;
        return outcomeUnknown switch
        {
            false => "The call did not reach the service.",
            _ when call.Status is { } status && (int)status is >= 200 and < 300 && AttemptOutcome.IsWrite(call.Request.Method) =>
                string.Create(CultureInfo.InvariantCulture, $"{attempts}It was carried out (status {(int)status}), but its result was lost: read it back instead of sending it again."),
            _ => $"{attempts}The service may have carried out the call: read the state back before sending it again.",
        };
    }
}

using Dash.Runtime.Telemetry;

namespace Dash.Runtime.Handlers;

/// <summary>Records each call, all its attempts together, as an activity and in the instruments. Costs nothing while nobody listens.</summary>
internal sealed class TelemetryHandler(Instruments instruments, TimeProvider clock) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        instruments.AreHeard || Instruments.Activities.HasListeners()
            ? RecordAsync(request, cancellationToken)
            : base.SendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> RecordAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiMessage.CallOf(request);
        using var activity = CallActivity.Start(call);
        call.Activity = activity;
        var start = clock.GetTimestamp();
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var remaining = RateLimit.Number(response.Headers, "x-ratelimit-remaining");
            instruments.Remaining(call, remaining);
            activity?.SetTag("dash.ratelimit.remaining", remaining);
            var outcome = CallOutcome.Of(response, call);
            End(call, start, outcome, outcome == CallOutcome.Ok ? null : Failures.Name(failure: null, response));
            return response;
        }
        catch (Exception failure)
        {
            End(call, start, CallOutcome.Of(failure, call), call.RanOutOfTime ? "timeout" : Failures.Name(failure, response: null));
            throw;
        }
    }

    private void End(ApiCall call, long start, string outcome, string? error)
    {
        if (call.Activity is { } activity)
        {
            CallActivity.Describe(activity, call, outcome, error);
        }

        instruments.Called(call, clock.GetElapsedTime(start), outcome, error);
    }
}

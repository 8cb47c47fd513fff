namespace Dash.Runtime.Handlers;

/// <summary>Begins an attempt: counts it, gives it a message of its own, and notes afterwards whether the service may have acted on it.</summary>
internal sealed class AttemptHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiMessage.CallOf(request);
        call.BeginAttempt();
        try
        {
            var response = await base.SendAsync(call.Attempts == 1 ? request : ApiMessage.For(call), cancellationToken).ConfigureAwait(false);
            if (AttemptOutcome.MayHaveBeenProcessed(response))
            {
                call.Doubt();
            }

            return response;
        }
        catch (Exception failure) when (AttemptOutcome.MayHaveBeenProcessed(failure, call))
        {
            call.Doubt();
            throw;
        }
    }
}

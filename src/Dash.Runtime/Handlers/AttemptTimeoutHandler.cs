namespace Dash.Runtime.Handlers;

/// <summary>Ends an attempt that takes too long. Files on their way out and answers that are read as they arrive take the time that they need.</summary>
internal sealed class AttemptTimeoutHandler(TimeSpan longest, TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiMessage.CallOf(request);
        if (call.IsStreamed || call.Request.Body is { IsInMemory: false })
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        using var limit = new TimeLimit(longest, clock, cancellationToken);
        try
        {
            return await base.SendAsync(request, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException ended) when (limit.RanOut)
        {
            throw new AttemptTimeoutException(longest, ended);
        }
    }
}

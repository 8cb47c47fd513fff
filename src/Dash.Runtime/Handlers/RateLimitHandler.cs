using Dash.Runtime.Allowances;

namespace Dash.Runtime.Handlers;

/// <summary>Makes each attempt wait for its turn under the allowance of its key.</summary>
internal sealed class RateLimitHandler(WindowUse use) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiMessage.CallOf(request);
        try
        {
            await use.Window.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException ended) when (call.RanOutOfTime)
        {
            throw new NotSentException($"its turn under {nameof(ApiClientOptions.RateLimit)} did not come within the time of the call: send fewer calls at once, or allow more time", ended);
        }

        HttpResponseMessage? response = null;
        try
        {
            return response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            use.Window.Answered(response);
        }
    }
}

using System.Globalization;
using Dash.Runtime.Allowances;

namespace Dash.Runtime.Handlers;

/// <summary>Makes each attempt wait for its turn under the allowance of its key.</summary>
internal sealed class RateLimitHandler(WindowUse use) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiMessage.CallOf(request);

        // A turn never comes sooner than it was said, so nobody waits for one that comes too late.
        if (use.Window.Wait() is { } wait && wait > call.TimeLeft)
        {
            throw TooLate(null);
        }

        try
        {
            await use.Window.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException ended) when (call.RanOutOfTime)
        {
            throw TooLate(ended);
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

    private NotSentException TooLate(Exception? ended)
    {
        var wait = use.Window.ToldWait() ?? TimeSpan.Zero;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"its turn under {nameof(ApiClientOptions.RateLimit)} did not come within the time of the call, it is {wait.TotalSeconds:0} s away: send fewer calls at once, or allow more time"),
            ended)
        {
            RetryAfter = wait,
        };
    }
}

using Polly;

namespace Dash.Runtime.Handlers;

/// <summary>Runs each attempt in the caller's pipeline, and never lets that send a second time what may have been carried out.</summary>
internal sealed class ResilienceHandler(ResiliencePipeline<HttpResponseMessage> pipeline) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(
                static (sending, token) => new ValueTask<HttpResponseMessage>(sending.Handler.SendOnceAsync(sending.Request, token)),
                (Handler: this, Request: request),
                cancellationToken).ConfigureAwait(false);
        }
        catch (ExecutionRejectedException rejected)
        {
            // Polly's timeout derives from the same type, and it is no rejection: the attempt was under way.
            throw rejected is Polly.Timeout.TimeoutRejectedException
                ? new IOException("the resilience pipeline of the options ended the attempt: it took too long", rejected)
                : new NotSentException($"the resilience pipeline of the options did not let it out ({rejected.GetType().Name}: {rejected.Message.TrimEnd('.')})", rejected);
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiMessage.CallOf(request);
        if (!call.TryEnter())
        {
            throw new NotSentException("the resilience pipeline of the options asked to send it again while it was under way (hedging)");
        }

        try
        {
            return await SendUnlessInDoubtAsync(request, call, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            call.Leave();
        }
    }

    private Task<HttpResponseMessage> SendUnlessInDoubtAsync(HttpRequestMessage request, ApiCall call, CancellationToken cancellationToken) =>
        call.DoubtfulSince is not null && !AttemptOutcome.IsIdempotent(call.Request.Method)
            ? throw new NotSentException("the resilience pipeline of the options asked to send it again, which could carry it out twice")
            : base.SendAsync(request, cancellationToken);
}

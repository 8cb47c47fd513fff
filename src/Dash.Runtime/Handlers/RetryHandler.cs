using Dash.Runtime.Telemetry;
using Polly;
using Polly.Retry;

namespace Dash.Runtime.Handlers;

/// <summary>Sends a call again where that is safe, and where the wait before it fits into the time that the call has left.</summary>
internal sealed class RetryHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<ApiCall> Call = new("Dash.Runtime.Call");

    private readonly ApiClientOptions _options;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    internal RetryHandler(ApiClientOptions options, ResendReport report)
    {
        _options = options;
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = options.Retry.MaxAttempts - 1,
                ShouldHandle = arguments => new ValueTask<bool>(IsWorthIt(arguments)),
                DelayGenerator = static arguments => new ValueTask<TimeSpan?>(CallOf(arguments.Context).Delay),
                OnRetry = arguments => Tell(arguments, report),
            })
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Call, ApiMessage.CallOf(request));
        try
        {
            return await _pipeline.ExecuteAsync(
                static (context, sending) => new ValueTask<HttpResponseMessage>(sending.Handler.SendOnceAsync(sending.Request, context.CancellationToken)),
                context,
                (Handler: this, Request: request)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(Call, null!);

    private static ValueTask Tell(OnRetryArguments<HttpResponseMessage> arguments, ResendReport report)
    {
        report.Tell(CallOf(arguments.Context), Failures.Name(arguments.Outcome.Exception, arguments.Outcome.Result), arguments.RetryDelay);
        return default;
    }

    private Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken) => base.SendAsync(request, cancellationToken);

    // The wait is chosen here and not by Polly, so that one that would not fit leaves the caller with the error at once.
    private bool IsWorthIt(RetryPredicateArguments<HttpResponseMessage> arguments)
    {
        var call = CallOf(arguments.Context);
        if (!RetryRules.MaySendAgain(arguments.Outcome, call))
        {
            return false;
        }

        call.Delay = RetryDelays.Of(_options.Retry, arguments.AttemptNumber, arguments.Outcome.Result, _options.TimeProvider.GetUtcNow());
        return call.Delay < call.TimeLeft;
    }
}

using System.Net;
using Dash.Runtime.Tests.Support;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Dash.Runtime.Tests.Retries;

/// <summary>Pipelines of Polly that a caller brings.</summary>
public sealed class ResilienceTests
{
    private static readonly Note Body = new() { Id = 1, Owner = null };

    [Fact]
    public async Task WhileACircuitIsOpenNothingIsSentAndTheErrorSaysSo()
    {
        var service = new ScriptedService([.. Enumerable.Repeat(ScriptedService.Answer(HttpStatusCode.BadGateway), 2)]);
        var breaker = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = service.Clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Exception is not null || arguments.Outcome.Result is { StatusCode: >= HttpStatusCode.InternalServerError }),
                FailureRatio = 1,
                MinimumThroughput = 2,
                BreakDuration = TimeSpan.FromSeconds(60),
            })
            .Build();
        var transport = service.Transport(options => options with { Resilience = breaker, Retry = ApiRetryOptions.None });

        await Assert.ThrowsAnyAsync<ApiException>(() => transport.GetNoteAsync("1"));
        await Assert.ThrowsAnyAsync<ApiException>(() => transport.GetNoteAsync("1"));
        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => transport.CreateNoteAsync(Body));

        Assert.Equal((2, false), (service.Handler.Requests.Count, error.OutcomeUnknown));
        Assert.Contains("did not let it out (BrokenCircuitException", error.Message, StringComparison.Ordinal);
        service.Clock.Advance(TimeSpan.FromSeconds(61));
        await transport.CreateNoteAsync(Body);
    }

    [Fact]
    public async Task APipelineCannotSendAPostTwiceThatMayHaveBeenCarriedOut()
    {
        var service = new ScriptedService(ScriptedService.Fail(HttpRequestError.ResponseEnded));
        var transport = service.Transport(options => options with { Resilience = Eager(service) });

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => transport.CreateNoteAsync(Body));

        Assert.True(error.OutcomeUnknown);
        Assert.NotNull(error.UnknownOutcome);
        Assert.Single(service.Handler.Requests);
    }

    [Fact]
    public async Task APipelineMaySendAReadTwice()
    {
        var service = new ScriptedService(ScriptedService.Fail(HttpRequestError.ResponseEnded));

        await service.Transport(options => options with { Resilience = Eager(service), Retry = ApiRetryOptions.None }).GetNoteAsync("1");

        Assert.Equal(2, service.Handler.Requests.Count);
    }

    [Fact]
    public async Task ATimeoutOfAPipelineLeavesAWriteUnknown()
    {
        var service = new ScriptedService(static _ => throw new TimeoutRejectedException("slow"));

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => service.Transport(options => options with { Resilience = ResiliencePipeline<HttpResponseMessage>.Empty }).CreateNoteAsync(Body));

        Assert.NotNull(error.UnknownOutcome);
    }

    [Fact]
    public async Task HandlersOfTheCallerSeeEachAttemptWithItsKey()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.BadGateway));
        var seen = new List<string>();
        var transport = service.Transport(options => options with { Handlers = [() => new WatchingHandler("outer", seen), () => new WatchingHandler("inner", seen)] });

        await transport.GetNoteAsync("1");

        Assert.Equal(Enumerable.Repeat(new[] { $"outer {ScriptedService.Key}", $"inner {ScriptedService.Key}" }, 2).SelectMany(line => line), seen);
    }

    private static ResiliencePipeline<HttpResponseMessage> Eager(ScriptedService service) => new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = service.Clock }
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage> { ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Exception is HttpRequestException), Delay = TimeSpan.Zero })
        .Build();

    private sealed class WatchingHandler(string name, List<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add($"{name} {request.Headers.Authorization!.Parameter}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}

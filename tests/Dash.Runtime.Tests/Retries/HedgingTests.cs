using Dash.Runtime.Tests.Support;
using Polly;
using Polly.Hedging;

namespace Dash.Runtime.Tests.Retries;

/// <summary>Pipelines of the caller that start a second attempt while the first one is under way.</summary>
public sealed class HedgingTests
{
    private static readonly Note Body = new() { Id = 1, Owner = null };

    [Fact]
    public async Task APostIsNotSentASecondTimeWhileItIsUnderWay()
    {
        var (handler, gate) = Holding();

        await Transport(handler, Impatient(gate, static _ => true)).CreateNoteAsync(Body);

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task AReadIsNotEither()
    {
        var (handler, gate) = Holding();

        Assert.Equal("ada", (await Transport(handler, Impatient(gate, static _ => true)).GetNoteAsync("1")).Owner);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task APostThatAPipelineGaveUpForTheSecondOneIsUnknown()
    {
        var (handler, gate) = Holding();

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => Transport(handler, Impatient(gate, static _ => false)).CreateNoteAsync(Body));

        Assert.Contains("while it was under way (hedging)", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.UnknownOutcome);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task APostThatAPipelineLeavesBehindIsUnknown()
    {
        var (handler, gate) = Holding();
        var careless = new ResiliencePipelineBuilder<HttpResponseMessage>().AddStrategy(static _ => new CarelessStrategy(), new CarelessOptions()).Build();

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => Transport(handler, careless).CreateNoteAsync(Body));
        gate.SetResult();

        Assert.NotNull(error.UnknownOutcome);
        Assert.Single(handler.Requests);
    }

    /// <summary>A service that answers the first request when a second one comes, or when the test lets it.</summary>
    private static (RecordingHandler Handler, TaskCompletionSource Gate) Holding()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var requests = 0;
        return (new RecordingHandler(async (_, cancellationToken) =>
        {
            if (Interlocked.Increment(ref requests) > 1)
            {
                gate.TrySetResult();
            }

            await gate.Task.WaitAsync(cancellationToken);
            return ScriptedService.Found();
        }), gate);
    }

    private static ResiliencePipeline<HttpResponseMessage> Impatient(TaskCompletionSource gate, Func<Exception, bool> handles) => new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddHedging(new HedgingStrategyOptions<HttpResponseMessage>
        {
            Delay = TimeSpan.Zero,
            MaxHedgedAttempts = 1,
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } failure && handles(failure)),
            ActionGenerator = arguments => async () =>
            {
                var outcome = await arguments.Callback(arguments.ActionContext);
                if (outcome.Exception is { } failure && handles(failure))
                {
                    gate.TrySetResult();
                }

                return outcome;
            },
        })
        .Build();

    private static ApiTransport Transport(RecordingHandler handler, ResiliencePipeline<HttpResponseMessage> pipeline) =>
        ApiTransport.Create(new ApiClientOptions { HttpClient = new HttpClient(handler), Resilience = pipeline }, "https://api.example.com");

    private sealed class CarelessOptions : ResilienceStrategyOptions;

    /// <summary>Starts two attempts and waits for the second one only.</summary>
    private sealed class CarelessStrategy : ResilienceStrategy<HttpResponseMessage>
    {
        protected override ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
            Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
        {
            _ = callback(context, state).AsTask();
            return callback(context, state);
        }
    }
}

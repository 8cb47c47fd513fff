using System.Collections.Concurrent;
using System.Text.Json;
using Dash.McpServer.Tests.Kit;
using Dash.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests;

/// <summary>Batches tell how far they are, and stop when nobody waits for them any more.</summary>
public sealed class LongCallTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task EveryItemOfABatchIsReportedInOrder(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var reports = new Reports(3);
        var batch = $$"""{ "posts": [ {{Post(1)}}, { "channel": "144/x", "at": "2020-01-01T00:00:00Z", "text": "Too late" }, {{Post(3)}} ] }""";

        await session.Session.Client.CallToolAsync("schedule_posts", Arguments(batch), reports);
        await reports.All.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal([(1, 3), (2, 3), (3, 3)], reports.Values.Select(value => ((int)value.Progress, (int)value.Total!.Value)).Order());
        Assert.Contains(reports.Values, value => value.Message!.StartsWith("1 of 3: created x:", StringComparison.Ordinal));
        Assert.Contains(reports.Values, value => value.Message == "2 of 3: failed");
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task ABatchThatIsCancelledStopsBeforeItsNextPostAndIsCompletedByTheSameCall(string era)
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false });
        var provider = new HeldProvider(SandboxSession.Provider(sandbox), heldCreate: 2);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var session = await PipedSession.OpenAsync(provider, new SessionSetup { Era = era, Adjust = server => Watch(server, cancelled, ended) });
        var batch = $$"""{ "posts": [ {{string.Join(", ", Enumerable.Range(1, 5).Select(Post))}} ] }""";
        using var patience = new CancellationTokenSource();

        var call = session.Client.CallToolAsync("schedule_posts", Arguments(batch), cancellationToken: patience.Token).AsTask();
        await provider.Reached.WaitAsync(TimeSpan.FromMinutes(1));
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await cancelled.Task.WaitAsync(TimeSpan.FromMinutes(1));
        provider.Release();
        await ended.Task.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, await SandboxState.CountPostsAsync(sandbox));
        var again = await session.CallAsync("schedule_posts", batch);
        Assert.Equal([true, true, false, false, false], again["results"]!.AsArray().Select(item => item!["replayed"]?.GetValue<bool>() == true));
        Assert.All(again["results"]!.AsArray(), item => Assert.Equal("created", item!["outcome"]!.GetValue<string>()));
        Assert.Equal(5, await SandboxState.CountPostsAsync(sandbox));
    }

    private static void Watch(IMcpServerBuilder server, TaskCompletionSource cancelled, TaskCompletionSource ended) => server
        .WithMessageFilters(filters => filters.AddIncomingFilter(next => async (context, cancellationToken) =>
        {
            await next(context, cancellationToken);
            if (context.JsonRpcMessage is JsonRpcNotification { Method: NotificationMethods.CancelledNotification })
            {
                cancelled.TrySetResult();
            }
        }))
        .WithRequestFilters(filters => filters.AddCallToolFilter(next => async (request, cancellationToken) =>
        {
            try
            {
                return await next(request, cancellationToken);
            }
            finally
            {
                ended.TrySetResult();
            }
        }));

    private static Dictionary<string, object?> Arguments(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!.ToDictionary(pair => pair.Key, pair => (object?)pair.Value);

    private static string Post(int number) => $$"""{ "channel": "144/x", "at": "{{Future.At(number)}}", "text": "Post {{number}}" }""";

    private sealed class Reports(int expected) : IProgress<ProgressNotificationValue>
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentQueue<ProgressNotificationValue> Values { get; } = [];

        public Task All => _all.Task;

        public void Report(ProgressNotificationValue value)
        {
            Values.Enqueue(value);
            if (Values.Count == expected)
            {
                _all.TrySetResult();
            }
        }
    }
}

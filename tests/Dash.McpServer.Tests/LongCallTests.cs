using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false });
        var sent = new ConcurrentQueue<JsonNode>();
        await using var session = await PipedSession.OpenAsync(SandboxSession.Provider(sandbox), new SessionSetup { Era = era, Adjust = server => Record(server, sent) });
        var batch = $$"""{ "posts": [ {{Post(1)}}, { "channel": "144/x", "at": "{{Future.At(2)}}", "text": "{{new string('a', 281)}}" }, {{Post(3)}} ] }""";

        await session.Client.CallToolAsync("schedule_posts", Arguments(batch), new Progress<ProgressNotificationValue>());

        Assert.Equal([(1, 3), (2, 3), (3, 3)], sent.Select(report => (report["progress"]!.GetValue<int>(), report["total"]!.GetValue<int>())));
        Assert.Matches("^1 of 3: created x:[0-9]+$", sent.First()["message"]!.GetValue<string>());
        Assert.Equal("2 of 3: failed", sent.ElementAt(1)["message"]!.GetValue<string>());
        Assert.Single(sent.Select(report => report["progressToken"]!.ToJsonString()).Distinct());
    }

    [EraFact]
    public async Task WhoDoesNotAskForProgressIsToldNothing()
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false });
        var sent = new ConcurrentQueue<JsonNode>();
        await using var session = await PipedSession.OpenAsync(SandboxSession.Provider(sandbox), new SessionSetup { Adjust = server => Record(server, sent) });

        await session.CallAsync("schedule_posts", $$"""{ "posts": [ {{Post(1)}} ] }""");

        Assert.Empty(sent);
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task ABatchThatIsCancelledStopsBeforeItsNextPostAndIsCompletedByTheSameCall(string era)
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false });
        var provider = new HeldProvider(SandboxSession.Provider(sandbox), heldCreate: 2);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var began = new TaskCompletionSource<RequestId>(TaskCreationOptions.RunContinuationsAsynchronously);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var session = await PipedSession.OpenAsync(provider, new SessionSetup { Era = era, Adjust = server => Watch(server, began, cancelled, ended) });
        using var release = provider;
        var batch = $$"""{ "posts": [ {{string.Join(", ", Enumerable.Range(1, 5).Select(Post))}} ] }""";
        using var patience = new CancellationTokenSource();

        var call = session.Client.CallToolAsync("schedule_posts", Arguments(batch), cancellationToken: patience.Token).AsTask();
        await provider.Reached.WaitAsync(TimeSpan.FromMinutes(1));

        // Said by hand: this client gives up without telling the server.
        var given = new CancelledNotificationParams { RequestId = await began.Task, Reason = "enough" };
        await session.Client.SendNotificationAsync(NotificationMethods.CancelledNotification, given);
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

    // On the wire, because a client may drop what comes together with the answer.
    private static void Record(IMcpServerBuilder server, ConcurrentQueue<JsonNode> sent) => server.WithMessageFilters(filters => filters.AddOutgoingFilter(next => (context, cancellationToken) =>
    {
        if (context.JsonRpcMessage is JsonRpcNotification { Method: NotificationMethods.ProgressNotification, Params: { } report })
        {
            sent.Enqueue(report.DeepClone());
        }

        return next(context, cancellationToken);
    }));

    private static void Watch(IMcpServerBuilder server, TaskCompletionSource<RequestId> began, TaskCompletionSource cancelled, TaskCompletionSource ended) =>
        server.WithRequestFilters(filters => filters.AddCallToolFilter(next => async (request, cancellationToken) =>
        {
            began.TrySetResult(request.JsonRpcRequest.Id);
            using var watch = cancellationToken.Register(() => cancelled.TrySetResult());
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
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Hosting;

/// <summary>Knows the requests that wait for their answer, so that the end of input can wait for them, though not for ever.</summary>
/// <param name="time">Times the waiting.</param>
internal sealed class PendingRequests(TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    // A message that was read is noted as soon as the machine gets to it; a malformed one never.
    private static readonly TimeSpan ArrivalPatience = TimeSpan.FromSeconds(10);

    // A post that is on its way deserves its answer, and the client that asked may still read it.
    private static readonly TimeSpan AnswerPatience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, bool> _open = new(StringComparer.Ordinal);
    private int _arrived;

    public McpMessageHandler NoteIncoming(McpMessageHandler next) => async (context, cancellationToken) =>
    {
        Arrived(context.JsonRpcMessage);
        await next(context, cancellationToken);
    };

    public McpMessageHandler NoteOutgoing(McpMessageHandler next) => async (context, cancellationToken) =>
    {
        await next(context, cancellationToken);
        Left(context.JsonRpcMessage);
    };

    public void Arrived(JsonRpcMessage message)
    {
        // A subscription is never answered, nor is what the client itself gave up.
        switch (message)
        {
            case JsonRpcRequest { Method: not RequestMethods.SubscriptionsListen } request:
                _open[request.Id.ToString()] = true;
                break;
            case JsonRpcNotification { Method: NotificationMethods.CancelledNotification, Params: JsonObject cancelled }:
                _open.TryRemove(cancelled["requestId"]?.ToString() ?? string.Empty, out _);
                break;
        }

        Interlocked.Increment(ref _arrived);
    }

    public void Left(JsonRpcMessage message)
    {
        if (message is JsonRpcMessageWithId answer and (JsonRpcResponse or JsonRpcError))
        {
            _open.TryRemove(answer.Id.ToString(), out _);
        }
    }

    /// <summary>Waits until every message has arrived and every request is answered, though not for ever.</summary>
    /// <param name="messages">How many messages were read; some may still be on their way.</param>
    public async Task AnsweredAsync(int messages)
    {
        await UntilAsync(() => Volatile.Read(ref _arrived) >= messages, ArrivalPatience);
        await UntilAsync(() => _open.IsEmpty, AnswerPatience);
    }

    private async Task UntilAsync(Func<bool> reached, TimeSpan patience)
    {
        var started = time.GetTimestamp();
        while (!reached() && time.GetElapsedTime(started) < patience)
        {
            await Task.Delay(Interval, time);
        }
    }
}

using System.Diagnostics;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Hosting;

/// <summary>Counts requests that have not been answered, so that the end of input can wait for them, though not for ever.</summary>
internal sealed class PendingRequests
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    private int _arrived;
    private int _open;

    public McpMessageHandler CountIn(McpMessageHandler next) => async (context, cancellationToken) =>
    {
        if (context.JsonRpcMessage is JsonRpcRequest)
        {
            Interlocked.Increment(ref _open);
        }

        Interlocked.Increment(ref _arrived);

        await next(context, cancellationToken);
    };

    public McpMessageHandler CountOut(McpMessageHandler next) => async (context, cancellationToken) =>
    {
        await next(context, cancellationToken);
        if (context.JsonRpcMessage is JsonRpcResponse or JsonRpcError)
        {
            Interlocked.Decrement(ref _open);
        }
    };

    /// <summary>Waits until every message has arrived and every request is answered, or until the patience is over.</summary>
    /// <param name="messages">How many messages were read; some may still be on their way to be counted.</param>
    /// <param name="patience">A subscription is never answered, and a malformed message never arrives.</param>
    public async Task AnsweredAsync(int messages, TimeSpan patience)
    {
        var started = Stopwatch.GetTimestamp();
        while ((Volatile.Read(ref _arrived) < messages || Volatile.Read(ref _open) > 0) && Stopwatch.GetElapsedTime(started) < patience)
        {
            await Task.Delay(Interval);
        }
    }
}

using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Desk;

/// <summary>
/// Keeps back what the protocol library answers to the messages that the desk has answered. It is told them all the same, so that it knows
/// who the client is and what was agreed; until it has caught up it is told nothing else, so every answer until then is one of those.
/// </summary>
internal sealed class AnsweredAlready : IDisposable
{
    private readonly SemaphoreSlim _keptBack = new(0);
    private int _expected;
    private volatile bool _hasCaughtUp;

    /// <summary>The library is about to be told a message that was answered.</summary>
    public void Expect() => _expected++;

    /// <summary>Waits until the library has answered all of them; from then on its answers go out.</summary>
    public async Task CaughtUpAsync()
    {
        for (; _expected > 0; _expected--)
        {
            await _keptBack.WaitAsync();
        }

        _hasCaughtUp = true;
    }

    public McpMessageHandler KeepBack(McpMessageHandler next) => async (context, cancellationToken) =>
    {
        if (!_hasCaughtUp && context.JsonRpcMessage is JsonRpcResponse or JsonRpcError)
        {
            _keptBack.Release();
            return;
        }

        await next(context, cancellationToken);
    };

    public void Dispose() => _keptBack.Dispose();
}

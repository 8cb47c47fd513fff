using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Catalog;

/// <summary>
/// Tells a client how far its call has come, in order, and nothing any more once the answer is there. Without a token of the client nothing is sent.
/// </summary>
internal sealed class CallProgress(RequestContext<CallToolRequestParams> request) : IProgress<ProgressNotificationValue>, IAsyncDisposable
{
    private readonly Lock _turn = new();
    private Task _sent = Task.CompletedTask;
    private bool _isOver;

    public void Report(ProgressNotificationValue value)
    {
        if (request.Params?.ProgressToken is not { } token)
        {
            return;
        }

        lock (_turn)
        {
            if (!_isOver)
            {
                _sent = SendAsync(_sent, token, value);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (_turn)
        {
            _isOver = true;
        }

        await _sent;
    }

    private async Task SendAsync(Task before, ProgressToken token, ProgressNotificationValue value)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await request.Server.NotifyProgressAsync(token, value);
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException or ObjectDisposedException)
        {
            // The client is gone; that is for the answer to find out.
        }
    }
}

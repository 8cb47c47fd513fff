using ModelContextProtocol.Server;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.McpServer.Http;

/// <summary>What a client of the older protocol set up with <c>initialize</c>: a transport, and a server that runs behind it.</summary>
internal sealed class McpSession : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly StreamableHttpServerTransport _transport;
    private readonly Server _server;
    private readonly Task _running;
    private readonly TimeProvider _time;
    private int _inUse;
    private int _ended;
    private long _lastUsed;

    public McpSession(string id, string caller, Func<StreamableHttpServerTransport, Server> create, TimeProvider time)
    {
        (Id, Caller, _time, _lastUsed) = (id, caller, time, time.GetTimestamp());
        _transport = new StreamableHttpServerTransport { SessionId = id };
        _server = create(_transport);
        _running = _server.RunAsync(_end.Token);
    }

    public string Id { get; }

    /// <summary>Whose token opened it; nobody else may use it.</summary>
    public string Caller { get; }

    public StreamableHttpServerTransport Transport => _transport;

    /// <summary>Fires when the session is over, so that what still streams ends.</summary>
    public CancellationToken Ended => _end.Token;

    public bool IsInUse => Volatile.Read(ref _inUse) > 0;

    /// <summary>How long nobody has used it.</summary>
    public TimeSpan Idle => IsInUse ? TimeSpan.Zero : _time.GetElapsedTime(Volatile.Read(ref _lastUsed));

    public void BeginUse() => Interlocked.Increment(ref _inUse);

    public void EndUse()
    {
        Volatile.Write(ref _lastUsed, _time.GetTimestamp());
        Interlocked.Decrement(ref _inUse);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _ended, 1) == 1)
        {
            return;
        }

        // The server before its run: disposing cancels the tools that the run would wait for.
        await _end.CancelAsync();
        await _server.DisposeAsync();
        await _transport.DisposeAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}

using System.Collections.Concurrent;
using System.Security.Cryptography;
using ModelContextProtocol.Server;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.McpServer.Http;

/// <summary>
/// The sessions of the older protocol. Clients that go away without a word leave theirs behind, so an idle one ends by itself,
/// and when there are too many the one unused for longest makes room.
/// </summary>
internal sealed class SessionStore : IAsyncDisposable
{
    private static readonly TimeSpan SweepInterval = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, McpSession> _sessions = new(StringComparer.Ordinal);
    private readonly HttpSettings _settings;
    private readonly TimeProvider _time;
    private readonly ITimer _sweep;

    public SessionStore(HttpSettings settings, TimeProvider time)
    {
        (_settings, _time) = (settings, time);
        _sweep = time.CreateTimer(_ => _ = SweepAsync(), state: null, SweepInterval, SweepInterval);
    }

    public int Count => _sessions.Count;

    /// <summary>Opens a session that only its caller can use.</summary>
    /// <returns>Null when there are too many and all are in use.</returns>
    public async Task<McpSession?> OpenAsync(string caller, Func<StreamableHttpServerTransport, Server> create)
    {
        if (_sessions.Count >= _settings.MaxSessions && !await MakeRoomAsync())
        {
            return null;
        }

        var session = new McpSession(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), caller, create, _time);
        _sessions[session.Id] = session;
        return session;
    }

    /// <summary>Finds a session of this caller. Whether another has one by that id is nobody's business.</summary>
    public McpSession? Find(string id, string caller) =>
        _sessions.TryGetValue(id, out var session) && session.Caller == caller ? session : null;

    public async Task CloseAsync(McpSession session)
    {
        _sessions.TryRemove(session.Id, out _);
        await session.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _sweep.DisposeAsync();
        foreach (var session in _sessions.Values)
        {
            await CloseAsync(session);
        }
    }

    private async Task SweepAsync()
    {
        foreach (var session in _sessions.Values.Where(session => session.Idle >= _settings.SessionIdle))
        {
            await CloseAsync(session);
        }
    }

    private async Task<bool> MakeRoomAsync()
    {
        if (_sessions.Values.Where(session => !session.IsInUse).MaxBy(session => session.Idle) is not { } oldest)
        {
            return false;
        }

        await CloseAsync(oldest);
        return true;
    }
}

using System.Net;
using System.Net.Sockets;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A service that takes its time, and then answers every request with 403, which nobody repeats.</summary>
internal sealed class SlowService : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SlowService() => _listener.Start();

    public Uri Address => new($"http://{_listener.LocalEndpoint}/");

    /// <summary>Completes when the first request has come.</summary>
    public Task Asked => _asked.Task;

    public static SlowService Start(TimeSpan delay)
    {
        var service = new SlowService();
        _ = service.ServeAsync(delay);
        return service;
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync(TimeSpan delay)
    {
        while (true)
        {
            _ = AnswerAsync(await _listener.AcceptTcpClientAsync(_end.Token), delay);
        }
    }

    private async Task AnswerAsync(TcpClient connection, TimeSpan delay)
    {
        using (connection)
        {
            var stream = connection.GetStream();
            _ = await stream.ReadAsync(new byte[8192], _end.Token);
            _asked.TrySetResult();
            await Task.Delay(delay, _end.Token);
            await stream.WriteAsync("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), _end.Token);
        }
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dash.Runtime.Tests.Support;

/// <summary>A real socket that misbehaves on request: it reads one request per connection and hands the stream to a script.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<string, NetworkStream, CancellationToken, Task> _script;
    private readonly Task _loop;

    internal LoopbackServer(Func<string, NetworkStream, CancellationToken, Task> script)
    {
        _script = script;
        _listener.Start();
        _loop = AcceptAsync();
    }

    internal Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    internal int Requests { get; private set; }

    internal static Task AnswerAsync(NetworkStream stream, string answer, CancellationToken cancellationToken) =>
        stream.WriteAsync(Encoding.UTF8.GetBytes(answer), cancellationToken).AsTask();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                var stream = client.GetStream();
                var request = await ReadRequestAsync(stream);
                Requests++;
                await _script(request, stream, _stop.Token);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or IOException or InvalidOperationException)
        {
            // The test is over, or the client left first.
        }
    }

    private async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!IsComplete(text.ToString()))
        {
            var read = await stream.ReadAsync(buffer, _stop.Token);
            if (read == 0)
            {
                break;
            }

            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        return text.ToString();
    }

    private static bool IsComplete(string request)
    {
        var head = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (head < 0)
        {
            return false;
        }

        var length = request[..head].Split("\r\n").Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            .Select(line => int.Parse(line.Split(':')[1])).FirstOrDefault();
        return request.Length - head - 4 >= length;
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dash.Benchmarks.Uploads;

/// <summary>
/// The service and its storage in one socket, in this process: it counts the bytes of an upload and forgets them. No web server, so that what is
/// measured is the client.
/// </summary>
internal sealed class Listener : IDisposable
{
    private readonly TcpListener _socket = new(IPAddress.Loopback, 0);
    private readonly byte[] _buffer = new byte[128 * 1024];

    public Listener()
    {
        _socket.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_socket.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}/");
    }

    public Uri Address { get; }

    public long Received { get; private set; }

    public void Dispose() => _socket.Dispose();

    public async Task ServeAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            using var connection = await _socket.AcceptTcpClientAsync(cancellationToken).ConfigureAwait(false);
            var stream = connection.GetStream();
            await using (stream.ConfigureAwait(false))
            {
                await AnswerAsync(stream, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var (head, filled) = (0, 0);
        while ((head = _buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) < 0)
        {
            var read = await stream.ReadAsync(_buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            filled += read;
        }

        var request = Encoding.ASCII.GetString(_buffer, 0, head);
        if (request.Contains("100-continue", StringComparison.OrdinalIgnoreCase))
        {
            await stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }

        var (isFile, early) = (request.StartsWith("PUT", StringComparison.Ordinal), filled - head - 4);
        Received += isFile ? early : 0;
        await SwallowAsync(stream, LengthOf(request) - early, isFile, cancellationToken).ConfigureAwait(false);
        var body = request.Contains("/media_upload_url", StringComparison.Ordinal) ? $$"""{"url":"{{Address}}file?signature=s"}""" : """{"id":1,"media_id":2,"media_type":"VIDEO"}""";
        var answer = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n{body}";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), cancellationToken).ConfigureAwait(false);
    }

    private async Task SwallowAsync(NetworkStream stream, long left, bool isFile, CancellationToken cancellationToken)
    {
        while (left > 0)
        {
            var read = await stream.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            left -= read;
            Received += isFile ? read : 0;
        }
    }

    private static long LengthOf(string request)
    {
        const string name = "Content-Length:";
        var at = request.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : long.Parse(request[(at + name.Length)..].Split('\r')[0], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
    }
}

using System.Text.Json.Nodes;

namespace Dash.Providers.Tests.Contract;

/// <summary>Keeps what passes between a client and a system.</summary>
internal sealed class RecordingHandler(string root) : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly List<Exchange> _exchanges = [];

    public IReadOnlyList<Exchange> Exchanges => _exchanges;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = await ReadAsync(request.Content, cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var path = request.RequestUri!.AbsolutePath;
        var below = path.StartsWith(root, StringComparison.Ordinal) ? "/" + path[root.Length..] : path;
        _exchanges.Add(new Exchange(request.Method.Method, below, sent, (int)response.StatusCode, await ReadAsync(response.Content, cancellationToken)));
        return response;
    }

    private static async Task<JsonNode?> ReadAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content?.Headers.ContentType?.MediaType != "application/json")
        {
            return null;
        }

        var text = await content.ReadAsStringAsync(cancellationToken);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }
}

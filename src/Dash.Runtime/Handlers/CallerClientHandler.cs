namespace Dash.Runtime.Handlers;

/// <summary>The last link when the caller brought an <see cref="HttpClient"/>: its handlers, proxy, default headers and limits stay in force.</summary>
internal sealed class CallerClientHandler(HttpClient client) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
}

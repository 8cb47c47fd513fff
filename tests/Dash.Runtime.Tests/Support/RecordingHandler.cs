using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Dash.Runtime.Tests.Support;

/// <summary>Answers without a network and keeps what it was asked.</summary>
internal sealed class RecordingHandler(Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<RecordedRequest> _requests = [];

    internal IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    internal static RecordingHandler Answering(string body, HttpStatusCode status = HttpStatusCode.OK, string mediaType = "application/json") =>
        new((_, _) => Task.FromResult(Response(body, status, mediaType)));

    internal static HttpResponseMessage Response(string body, HttpStatusCode status = HttpStatusCode.OK, string mediaType = "application/json") =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };

    internal ApiTransport Transport(string? token = "secret-key", string baseAddress = "https://api.example.com/v1") =>
        ApiTransport.Create(new ApiClientOptions { BearerToken = token, HttpClient = new HttpClient(this), Retry = ApiRetryOptions.None }, baseAddress);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        if (request.Content?.Headers.ContentType is { } type)
        {
            headers["Content-Type"] = type.ToString();
        }

        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var recorded = new RecordedRequest(request.Method, request.RequestUri!, headers, body)
        {
            ContentHeaders = request.Content?.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase) ?? [],
        };
        _requests.Enqueue(recorded);
        return await answer(recorded, cancellationToken);
    }
}

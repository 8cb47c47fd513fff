using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Dash.Sdk.Tests.Support;

/// <summary>A client whose calls go nowhere: it records them and answers what the test says.</summary>
internal sealed class RecordedDash : HttpMessageHandler
{
    internal const string Key = "dsk_0123456789abcdef";

    private readonly ConcurrentQueue<SentRequest> _requests = [];
    private readonly Func<SentRequest, HttpResponseMessage> _answer;

    internal RecordedDash(Func<SentRequest, HttpResponseMessage> answer)
    {
        _answer = answer;
        Client = new DashClient(new DashClientOptions { ApiKey = Key, HttpClient = new HttpClient(this), RateLimit = null });
    }

    internal RecordedDash(string body = "{}", HttpStatusCode status = HttpStatusCode.OK)
        : this(_ => Answer(body, status))
    {
    }

    internal DashClient Client { get; }

    internal IReadOnlyList<SentRequest> Requests => [.. _requests];

    internal static HttpResponseMessage Answer(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var sent = new SentRequest(request.Method, request.RequestUri!, request.Headers.Authorization?.ToString(), body);
        _requests.Enqueue(sent);
        return _answer(sent);
    }
}

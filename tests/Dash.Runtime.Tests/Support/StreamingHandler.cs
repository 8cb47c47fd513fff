using System.Net;

namespace Dash.Runtime.Tests.Support;

/// <summary>Hands the body of a request on without gathering it first.</summary>
internal sealed class StreamingHandler(Func<HttpContent, Task> read) : HttpMessageHandler
{
    internal static async Task<long> DrainAsync(HttpContent content)
    {
        await using var sink = new CountedStream(0);
        await content.CopyToAsync(sink);
        return sink.BytesWritten;
    }

    internal ApiTransport Transport() => ApiTransport.Create(new ApiClientOptions { HttpClient = new HttpClient(this) }, "https://api.example.com");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await read(request.Content!);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }
}

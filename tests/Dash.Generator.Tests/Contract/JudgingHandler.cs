using System.Net;
using System.Text;

namespace Dash.Generator.Tests.Contract;

/// <summary>The service: takes one request, keeps it, and answers as it was told.</summary>
internal sealed class JudgingHandler : HttpMessageHandler
{
    public HttpRequestMessage? Request { get; private set; }

    public string? Body { get; private set; }

    public HttpStatusCode Status { get; set; }

    public string? Answer { get; set; }

    public string MediaType { get; set; } = "application/json";

    public void Forget() => (Request, Body) = (null, null);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = request;
        Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var response = new HttpResponseMessage(Status) { RequestMessage = request };
        if (Answer is not null)
        {
            response.Content = new StringContent(Answer, Encoding.UTF8, MediaType);
        }

        return response;
    }
}

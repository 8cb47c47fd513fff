using System.Net;
using System.Text;
using Dash.Runtime;
using Wonda.Sdk;

namespace Dash.Scheduling.Tests.Wonda;

/// <summary>Wonda as a table of answers: one account on each network, nothing else, and what a test puts in comes first.</summary>
internal sealed class CannedWonda : HttpMessageHandler
{
    private readonly List<(string Start, HttpStatusCode Status, string Body)> _answers = [];

    public CannedWonda Answer(string start, string body, HttpStatusCode status = HttpStatusCode.OK)
    {
        _answers.Add((start, status, body));
        return this;
    }

    public ISchedulingProvider Provider() => WondaProviderFactory.Create(new WondaClient(new ApiClientOptions { BearerToken = "a-secret-key", HttpClient = new HttpClient(this), Retry = ApiRetryOptions.None }));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = $"{request.Method} {request.RequestUri!.AbsolutePath["/api/v1".Length..]}";
        var (_, status, body) = _answers.Find(answer => asked.StartsWith(answer.Start, StringComparison.Ordinal)) is { Body: not null } answer ? answer : ("", HttpStatusCode.OK, Usual(asked));
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json"), RequestMessage = request });
    }

    private static string Usual(string asked) => asked switch
    {
        "GET /instagram/accounts" => $$"""{"accounts":[{"instagramAccountId":"{{WondaSession.Instagram.Split('/')[0]}}","username":"maple"}]}""",
        "GET /tiktok/accounts" => $$"""{"accounts":[{"tiktokAccountId":"{{WondaSession.TikTok.Split('/')[0]}}"}]}""",
        "GET /publish/scheduled" => """{"scheduled":[]}""",
        _ => """{"publishes":[]}""",
    };
}

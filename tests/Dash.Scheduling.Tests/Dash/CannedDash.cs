using System.Net;
using System.Text;
using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Scheduling.Tests.Dash;

/// <summary>Dash as a table of answers: the account and reads work, and what a test puts in comes first.</summary>
internal sealed class CannedDash : HttpMessageHandler
{
    private const string Self = """{ "accessible_brands": [144], "brands": { "maple": { "id": 144, "name": "Maple" } } }""";

    public const string Page = """{ "data": [], "paging": { "count": 0, "previous": null, "next": null } }""";

    private readonly List<(string Start, Func<HttpResponseMessage> Answer)> _answers = [];

    public List<string> Requests { get; } = [];

    public CannedDash Answer(string start, HttpStatusCode status, string body, string type = "application/json", params (string Name, string Value)[] headers)
    {
        _answers.Add((start, () =>
        {
            var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, type) };
            foreach (var (name, value) in headers)
            {
                response.Headers.Add(name, value);
            }

            return response;
        }));
        return this;
    }

    public ISchedulingProvider Provider() =>
        DashProviderFactory.Create(new DashClient(new DashClientOptions { ApiKey = "a-secret-key", HttpClient = new HttpClient(this), Retry = ApiRetryOptions.None }));

    public SchedulingService Service() => new(
        Provider(),
        NetworkRuleBook.Default,
        new Harness.StandingClock(Harness.StandingClock.Morning),
        new SchedulingSettings { ReadBackDelays = [TimeSpan.Zero] });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var line = $"{request.Method} {request.RequestUri!.AbsolutePath}";
        Requests.Add(line);
        var answer = _answers.FirstOrDefault(answer => line.StartsWith(answer.Start, StringComparison.Ordinal)).Answer
            ?? (() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(line == "GET /api/self" ? Self : Page, Encoding.UTF8, "application/json") });
        return Task.FromResult(answer());
    }
}

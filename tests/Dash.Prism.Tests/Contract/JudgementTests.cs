using System.Net.Http.Json;
using System.Text;
using Dash.Prism.Tests.Kit;
using Dash.Sandbox;
using Dash.Sdk.Tests.Posts;
using Dash.Spec.Tests;

namespace Dash.Prism.Tests.Contract;

/// <summary>Prism is heard: what breaks a document, in a request or in an answer, does not go by unseen.</summary>
public sealed class JudgementTests : IAsyncLifetime
{
    private DashSandbox _sandbox = null!;
    private PrismRoute _route = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        _sandbox = await DashSandbox.StartAsync();
        _route = ProxyHub.Route(_sandbox.BaseAddress, SpecFolder.Scheduler);
        _http = new HttpClient(_route, disposeHandler: false) { BaseAddress = _sandbox.SchedulerAddress };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", _sandbox.ApiKey);
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _sandbox.DisposeAsync();
    }

    [PrismTheory]
    [InlineData("""{"brand_id":"one"}""", "brand_id", "type")]
    [InlineData("""{"brand_id":144,"timestamp":"tomorrow"}""", "timestamp", "format")]
    [InlineData("""{"brand_id":144,"status":null}""", "status", "type")]
    [InlineData("""{"brand_id":144,"media_ids":[1,"two"]}""", "media_ids.1", "type")]
    public async Task ABodyThatBreaksTheDocumentDoesNotReachTheSandbox(string body, string member, string rule)
    {
        using var answer = await _http.PostAsync("twitter/scheduled_posts", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Contains(Violations(), violation => violation.Location.EndsWith($"body.{member}", StringComparison.Ordinal) && violation.Code == rule);
        Assert.Empty(_sandbox.Requests);
    }

    [PrismFact]
    public async Task AParameterThatBreaksTheDocumentIsSeen()
    {
        using var answer = await _http.GetAsync("twitter/scheduled_posts?brand_ids=144&limit=many");

        Assert.Contains(Violations(), violation => violation.Location.EndsWith("query.limit", StringComparison.Ordinal));
    }

    [PrismFact]
    public async Task ARequestWithoutAKeyIsSeen()
    {
        _http.DefaultRequestHeaders.Authorization = null;
        using var answer = await _http.GetAsync("twitter/scheduled_posts/7");

        Assert.NotEmpty(Violations());
    }

    [PrismFact]
    public async Task APathThatTheDocumentDoesNotHaveIsSeen()
    {
        using var answer = await _http.GetAsync("myspace/scheduled_posts");

        Assert.Equal("NO_PATH_MATCHED_ERROR", Assert.Single(Violations()).Code);
        Assert.Null(Assert.Single(_route.Exchanges).OperationId);
    }

    [PrismTheory]
    [InlineData("""{"code":"four hundred and four","message":"No.","status":"Not Found"}""", "response.body.code")]
    [InlineData("[]", "response.body")]
    public async Task AnAnswerThatBreaksTheDocumentIsSeen(string body, string location)
    {
        _sandbox.Faults.Add(SandboxFault.Answer(404) with { Body = body });
        using var answer = await _http.GetAsync("twitter/scheduled_posts/7");

        Assert.Contains(Violations(), violation => violation.Location == location);
    }

    [PrismFact]
    public async Task AnAnswerOfAnotherMediaTypeIsSeen()
    {
        _sandbox.Faults.Add(SandboxFault.HtmlPage());
        using var answer = await _http.GetAsync("twitter/scheduled_posts/7");

        Assert.Contains(Violations(), violation => violation.Message.Contains("media type", StringComparison.Ordinal));
    }

    [PrismFact]
    public async Task ABrokenConnectionIsOneForTheClientToo()
    {
        _sandbox.Faults.DropNextCreateAfterCommit();

        await Assert.ThrowsAsync<HttpRequestException>(() => _http.PostAsJsonAsync("twitter/scheduled_posts", new { brand_id = 144, tweet_status = "Once", status = "DRAFT" }));
    }

    [PrismFact]
    public async Task AViolationFailsATestOfAnotherProject()
    {
        await using var session = await PostSandbox.StartAsync();
        session.Sandbox.Faults.Add(SandboxFault.Answer(404) with { Body = "[]" });

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => session.Dash.X.GetPostAsync(7));

        Assert.Contains("Prism: scheduler.openapi.json getXPost GET /twitter/scheduled_posts/7 500", failure.ToString(), StringComparison.Ordinal);
    }

    private IReadOnlyList<PrismViolation> Violations() => Assert.Single(_route.Exchanges).Violations;
}

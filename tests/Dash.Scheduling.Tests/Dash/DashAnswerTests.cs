using System.Net;
using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Dash;

/// <summary>Each kind of answer that Dash may give, in words that a person can act on.</summary>
public sealed class DashAnswerTests
{
    private const string Create = "POST /twitter/scheduled_posts";

    private const string Get = "GET /twitter/scheduled_posts/7";

    [Theory]
    [InlineData(400, ProblemCodes.ProviderRefused, false)]
    [InlineData(401, ProblemCodes.Unauthorized, false)]
    [InlineData(403, ProblemCodes.NotYourAccount, false)]
    [InlineData(409, ProblemCodes.Conflict, false)]
    [InlineData(413, ProblemCodes.TooLarge, false)]
    [InlineData(422, ProblemCodes.ProviderRefused, false)]
    [InlineData(429, ProblemCodes.RateLimited, true)]
    public async Task ARefusedCreateIsFailedWithAnActionableProblem(int status, string code, bool retryable)
    {
        var dash = new CannedDash().Answer(Create, (HttpStatusCode)status, """{ "code": 1, "message": "No.", "status": "No" }""");

        var result = Assert.Single(await dash.Service().ScheduleAsync([GuideDrafts.For(Network.X)]));

        var problem = Assert.Single(result.Problems);
        Assert.Equal((ItemOutcome.Failed, code, retryable), (result.Outcome, problem.Code, problem.Retryable));
        Assert.False(string.IsNullOrWhiteSpace(problem.NextStep));
        Assert.Single(dash.Requests, request => request == Create);
    }

    [Fact]
    public async Task FieldErrorsAreAllToldUnderTheNeutralNameOfTheFirst()
    {
        var dash = new CannedDash().Answer(Create, HttpStatusCode.UnprocessableEntity, """{ "code": 422, "errors": { "tweet_status": ["Too long.", "Too loud."], "odd": { "inner": "No." } }, "status": "Unprocessable Entity" }""");

        var problem = Assert.Single((await dash.Service().ScheduleAsync([GuideDrafts.For(Network.X)]))[0].Problems);

        Assert.Equal("/text", problem.Field);
        Assert.Equal("Dash refused this: tweet_status: Too long. Too loud. odd: inner: No.", problem.Message);
    }

    [Fact]
    public async Task ARateLimitSaysWhenToComeBack()
    {
        var dash = new CannedDash().Answer(Create, HttpStatusCode.TooManyRequests, "{}", headers: [("x-ratelimit-limit", "1000"), ("x-ratelimit-reset", "1773043260")]);

        var problem = Assert.Single((await dash.Service().ScheduleAsync([GuideDrafts.For(Network.X)]))[0].Problems);

        Assert.Equal(("1000 requests a minute", "Try again after 2026-03-09T08:01:00Z."), (problem.Limit, problem.NextStep));
    }

    [Theory]
    [InlineData(408, "text/html", "<html><body>Too slow</body></html>")]
    [InlineData(500, "text/html", "<html><body>Oops</body></html>")]
    [InlineData(503, "text/html", "<html><body>Be right back</body></html>")]
    [InlineData(504, "application/json", "{}")]
    [InlineData(201, "text/html", "<html>proxy</html>")]
    public async Task ACreateThatMayHaveHappenedIsReadBackAndNeverRepeated(int status, string type, string body)
    {
        var dash = new CannedDash().Answer(Create, (HttpStatusCode)status, body, type);

        var result = Assert.Single(await dash.Service().ScheduleAsync([GuideDrafts.For(Network.X)]));

        Assert.Equal((ItemOutcome.Failed, ProblemCodes.NotCreated), (result.Outcome, Assert.Single(result.Problems).Code));
        Assert.Single(dash.Requests, request => request == Create);
        Assert.Contains("GET /twitter/scheduled_posts", dash.Requests);
    }

    [Fact]
    public async Task WhenReadingBackFailsTooTheOutcomeIsUnknown()
    {
        var dash = new CannedDash().Answer(Create, HttpStatusCode.BadGateway, "").Answer("GET /twitter", HttpStatusCode.BadGateway, "");

        Assert.Equal(ItemOutcome.Unknown, Assert.Single(await dash.Service().ScheduleAsync([GuideDrafts.For(Network.X)])).Outcome);
    }

    [Theory]
    [InlineData(404, ProblemCodes.UnknownPost)]
    [InlineData(429, ProblemCodes.RateLimited)]
    [InlineData(500, ProblemCodes.ProviderError)]
    public async Task AReadThatFailsSaysWhy(int status, string code)
    {
        var dash = new CannedDash().Answer(Get, (HttpStatusCode)status, "<html></html>", "text/html");

        var problem = (await Assert.ThrowsAsync<SchedulingException>(() => dash.Service().GetAsync("x:7"))).Problem;

        Assert.Equal(code, problem.Code);
        Assert.DoesNotContain("a-secret-key", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AUTOPUBLISHING", PostState.Publishing)]
    [InlineData("DRAFT", PostState.Draft)]
    [InlineData("EXPIRED", PostState.Expired)]
    [InlineData("FAILED", PostState.Failed)]
    [InlineData("IMPORTED", PostState.Imported)]
    [InlineData("MISSING_APPROVALS", PostState.NeedsAttention)]
    [InlineData("PARTIALLY_FAILED", PostState.NeedsAttention)]
    [InlineData("POSTED", PostState.Posted)]
    [InlineData("SCHEDULED", PostState.Scheduled)]
    [InlineData("SKIPPED", PostState.Skipped)]
    [InlineData("USERS_NOTIFIED", PostState.Notified)]
    [InlineData("BORROWED", PostState.Unknown)]
    public async Task EachStatusHasAStateAndKeepsItsOwnWord(string status, PostState state)
    {
        var dash = new CannedDash().Answer(Get, HttpStatusCode.OK, $$"""{ "id": 7, "brand_id": 144, "status": "{{status}}" }""");

        var post = await dash.Service().GetAsync("x:7");

        Assert.Equal((state, status), (post.State, post.ProviderStatus));
    }

    [Fact]
    public async Task AReasonThatNobodyKnowsYetIsKeptAsItIs()
    {
        var dash = new CannedDash().Answer(Get, HttpStatusCode.OK, """{ "id": 7, "brand_id": 144, "status": "FAILED", "auto_publish_error": "SOLAR_FLARE" }""");

        Assert.Equal("SOLAR_FLARE", (await dash.Service().GetAsync("x:7")).Failure!.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words\n")]
    public void AKeyThatCannotBeOneIsRefusedAtOnce(string key) =>
        Assert.ThrowsAny<ArgumentException>(() => DashProviderFactory.Create(new DashProviderSettings { ApiKey = key }));
}

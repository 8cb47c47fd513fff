using System.Net;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Errors;

public sealed class ApiExceptionTests
{
    [Fact]
    public async Task ADocumentedErrorIsTyped()
    {
        var handler = RecordingHandler.Answering("""{"code":422,"message":"Missing timestamp."}""", HttpStatusCode.UnprocessableEntity);

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => handler.Transport().GetNoteAsync("7"));

        Assert.Equal((422, "Missing timestamp."), (error.Error.Code, error.Error.Message));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpMethod.Get, "https://api.example.com/v1/notes/7"), (error.StatusCode, error.Method, error.RequestUri!.AbsoluteUri));
        Assert.Equal("GET https://api.example.com/v1/notes/7 answered 422 Unprocessable Entity: Missing timestamp.", error.Message);
        Assert.Null(error.ResponseText);
    }

    [Fact]
    public async Task AnHtmlPageKeepsStatusHeadersAndItsBeginning()
    {
        var page = $"<!DOCTYPE html><title>503</title>{new string('x', 5000)}";
        var handler = RecordingHandler.Answering(page, HttpStatusCode.ServiceUnavailable, "text/html");

        var error = await Assert.ThrowsAsync<ApiException>(() => handler.Transport().GetNoteAsync("7"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.StatusCode);
        Assert.Equal(page[..2048], error.ResponseText);
        Assert.StartsWith("text/html", error.Headers["content-type"]);
        Assert.Contains("503 Service Unavailable with text/html", error.Message);
    }

    [Theory]
    [InlineData("""{"code":500,"mess""")]
    [InlineData("""{"code":"not a number","message":"x"}""")]
    [InlineData("""{"fault":{}}""")]
    [InlineData("""["x"]""")]
    public async Task JsonThatIsNotTheDocumentedErrorIsKeptAsText(string body)
    {
        var handler = RecordingHandler.Answering(body, HttpStatusCode.InternalServerError);

        var error = await Assert.ThrowsAsync<ApiException>(() => handler.Transport().GetNoteAsync("7"));

        Assert.Equal((HttpStatusCode.InternalServerError, body), (error.StatusCode, error.ResponseText));
    }

    [Fact]
    public async Task AnErrorWithoutABodyStillSaysWhatHappened()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => RecordingHandler.Answering("", HttpStatusCode.NotFound).Transport().DeleteNoteAsync(7));

        Assert.Equal("DELETE https://api.example.com/v1/notes/7 answered 404 Not Found without a body.", error.Message);
        Assert.Null(error.ResponseText);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("<html>sign in</html>", "no valid JSON")]
    [InlineData("""{"id":7,"owner":""", "$.owner")]
    [InlineData("""{"id":"7","owner":null}""", "$.id")]
    public async Task ASuccessThatCannotBeReadSaysThatTheCallWasCarriedOut(string body, string problem)
    {
        var handler = RecordingHandler.Answering(body, HttpStatusCode.Created);

        var error = await Assert.ThrowsAsync<ApiException>(() => handler.Transport().CreateNoteAsync(new Note { Id = 7, Owner = null }));

        Assert.Equal(HttpStatusCode.Created, error.StatusCode);
        Assert.Contains("was carried out (status 201)", error.Message);
        Assert.Contains(problem, error.Message);
        Assert.Equal(body.Length == 0 ? null : body, error.ResponseText);
    }

    [Fact]
    public async Task NoResultIsExpectedOfADelete()
    {
        await RecordingHandler.Answering("", HttpStatusCode.NoContent).Transport().DeleteNoteAsync(7);
        await RecordingHandler.Answering("whatever").Transport().DeleteNoteAsync(7);
    }

    [Fact]
    public async Task TheAllowanceOfTheCallerIsPartOfTheError()
    {
        var handler = new RecordingHandler((_, _) =>
        {
            var response = RecordingHandler.Response("""{"code":429,"message":"Slow down."}""", HttpStatusCode.TooManyRequests);
            response.Headers.Add("x-ratelimit-limit", "1000");
            response.Headers.Add("x-ratelimit-remaining", "0");
            response.Headers.Add("x-ratelimit-reset", "1773154800");
            response.Headers.Add("Retry-After", "12");
            response.Headers.Add("Set-Cookie", "session=1");
            return Task.FromResult(response);
        });

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => handler.Transport().GetNoteAsync("7"));

        Assert.Equal(new RateLimit(1000, 0, new DateTimeOffset(2026, 3, 10, 15, 0, 0, TimeSpan.Zero)), error.RateLimit);
        Assert.Equal(TimeSpan.FromSeconds(12), error.RetryAfter);
        Assert.DoesNotContain("Set-Cookie", error.Headers.Keys);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("99999999999999999")]
    public async Task NonsenseInRateLimitHeadersIsIgnored(string reset)
    {
        var handler = new RecordingHandler((_, _) =>
        {
            var response = RecordingHandler.Response("", HttpStatusCode.TooManyRequests);
            response.Headers.TryAddWithoutValidation("x-ratelimit-reset", reset);
            return Task.FromResult(response);
        });

        var error = await Assert.ThrowsAsync<ApiException>(() => handler.Transport().GetNoteAsync("7"));

        Assert.Null(error.RateLimit?.ResetAt);
    }

    [Fact]
    public async Task SecretsInTheQueryStayOutOfTheError()
    {
        var request = ApiRequest.Get("/notes").Query<string, Runtime.Json.StringCodec>("api_key", "abc").Query<string, Runtime.Json.StringCodec>("page", "2");

        var error = await Assert.ThrowsAsync<ApiException>(() => RecordingHandler.Answering("", HttpStatusCode.BadRequest).Transport().SendAsync(request, CancellationToken.None));

        Assert.Equal("?api_key=(hidden)&page=2", error.RequestUri!.Query);
        Assert.DoesNotContain("abc", error.ToString());
    }

    [Fact]
    public void ErrorsCanBeMadeByHandForTests()
    {
        var error = new ApiException<Refusal>(HttpStatusCode.Conflict, "taken", new Refusal { Code = 409, Message = "taken" });
        Assert.Equal((HttpStatusCode.Conflict, 409), (error.StatusCode, error.Error.Code));
        Assert.True(new ApiConnectionException("gone", outcomeUnknown: true).OutcomeUnknown);
    }
}

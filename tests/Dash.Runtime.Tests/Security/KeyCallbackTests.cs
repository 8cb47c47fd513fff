using System.Net;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Security;

/// <summary>Keys from a callback.</summary>
public sealed class KeyCallbackTests
{
    [Fact]
    public async Task EachAttemptIsSentWithTheKeyOfItsMoment()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.BadGateway));

        await With(service, "one", "two").GetNoteAsync("1");

        Assert.Equal(["Bearer one", "Bearer two"], service.Handler.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task AWriteThatIsNotLetInIsSentOnceMoreWithAnotherKey()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.Unauthorized));

        await With(service, "old", "new").CreateNoteAsync(new Note { Id = 1, Owner = null });

        Assert.Equal(["Bearer old", "Bearer new"], service.Handler.Requests.Select(request => request.Headers["Authorization"]));
        Assert.Equal(service.Handler.Requests[0].Body, service.Handler.Requests[1].Body);
    }

    [Fact]
    public async Task TheSameKeyIsNotTriedTwice()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.Unauthorized));

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => With(service, "same", "same").GetNoteAsync("1"));

        Assert.Single(service.Handler.Requests);
        Assert.Contains("It was sent with the bearer token.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKeyThatWasHandedOutIsKeptOutOfErrors()
    {
        var service = new ScriptedService(static _ => RecordingHandler.Response("no such key: dsk_callback", HttpStatusCode.Forbidden, "text/plain"));

        var error = await Assert.ThrowsAsync<ApiException>(() => With(service, "dsk_callback").GetNoteAsync("1"));

        Assert.Equal("no such key: (hidden)", error.ResponseText);
        Assert.DoesNotContain("dsk_callback", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKeyIsKeptOutOfErrorsHoweverManyOthersWereHandedOutMeanwhile()
    {
        var (begun, answer) = (new TaskCompletionSource(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var handler = new RecordingHandler(async (request, _) =>
        {
            if (request.Headers["Authorization"] != "Bearer key-0")
            {
                return ScriptedService.Found();
            }

            begun.SetResult();
            await answer.Task;
            return RecordingHandler.Response("no such key: key-0", HttpStatusCode.Forbidden, "text/plain");
        });
        var asked = 0;
        var transport = ApiTransport.Create(
            new ApiClientOptions { BearerTokenProvider = _ => ValueTask.FromResult($"key-{asked++}"), HttpClient = new HttpClient(handler) }, "https://api.example.com");

        var first = transport.GetNoteAsync("1");
        await begun.Task;
        for (var other = 0; other < 40; other++)
        {
            await transport.GetNoteAsync("2");
        }

        answer.SetResult();
        Assert.Equal("no such key: (hidden)", (await Assert.ThrowsAsync<ApiException>(() => first)).ResponseText);
    }

    [Fact]
    public async Task ACallbackThatFailsAfterARefusalLeavesTheRefusal()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.Unauthorized));
        var asked = 0;
        var transport = service.Transport(options => options with
        {
            BearerToken = null,
            BearerTokenProvider = _ => asked++ == 0 ? ValueTask.FromResult("old") : throw new TimeZoneNotFoundException("vault"),
        });

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => transport.CreateNoteAsync(new Note { Id = 1, Owner = null }));

        Assert.Equal((HttpStatusCode.Unauthorized, 1), (error.StatusCode, service.Handler.Requests.Count));
    }

    [Fact]
    public async Task AnotherKeyIsTriedAsAnAttemptUnderTheAllowance()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.Unauthorized), ScriptedService.Fail(HttpRequestError.ResponseEnded));
        var asked = 0;
        var transport = service.Transport(options => options with
        {
            BearerToken = null,
            BearerTokenProvider = _ => ValueTask.FromResult($"key-{asked++}"),
            RateLimit = ApiRateLimit.PerMinute(1),
            Timeout = Timeout.InfiniteTimeSpan,
        });

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => transport.CreateNoteAsync(new Note { Id = 1, Owner = null }));

        Assert.Equal([0, 60], service.SentAt.Select(time => time.TotalSeconds));
        Assert.Equal(["Bearer key-0", "Bearer key-1"], service.Handler.Requests.Select(request => request.Headers["Authorization"]));
        Assert.Equal((2, service.Clock.Start.AddMinutes(1)), (error.UnknownOutcome!.Attempts, error.UnknownOutcome.SentAt));
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("")]
    public async Task WhatCannotBeAKeyIsNotSentNorRepeated(string key)
    {
        var service = new ScriptedService();

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => With(service, key).CreateNoteAsync(new Note { Id = 1, Owner = null }));

        Assert.Empty(service.Handler.Requests);
        Assert.False(error.OutcomeUnknown);
        Assert.True(key.Length == 0 || !error.ToString().Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ACallbackThatFailsSaysSo()
    {
        var service = new ScriptedService();
        var transport = service.Transport(options => options with { BearerToken = null, BearerTokenProvider = static _ => throw new TimeZoneNotFoundException("vault") });

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => transport.GetNoteAsync("1"));

        Assert.Contains("BearerTokenProvider gave no usable API key (TimeZoneNotFoundException)", error.Message, StringComparison.Ordinal);
        Assert.IsType<TimeZoneNotFoundException>(error.InnerException!.InnerException);
    }

    [Fact]
    public async Task AnOperationThatNeedsNoKeyDoesNotAskForOne()
    {
        var service = new ScriptedService();
        var transport = service.Transport(options => options with { BearerToken = null, BearerTokenProvider = static _ => throw new TimeZoneNotFoundException() });

        await transport.SendAsync<Note, ModelCodec<Note>>(ApiRequest.Get("/public").Security(ApiSecurity.None), CancellationToken.None);

        Assert.DoesNotContain("Authorization", Assert.Single(service.Handler.Requests).Headers.Keys);
    }

    [Fact]
    public void AKeyAndACallbackTogetherAreRefused() =>
        Assert.Throws<ArgumentException>(() => new ScriptedService().Transport(static options => options with { BearerTokenProvider = static _ => ValueTask.FromResult("k") }));

    private static ApiTransport With(ScriptedService service, params string[] keys)
    {
        var asked = 0;
        return service.Transport(options => options with { BearerToken = null, BearerTokenProvider = _ => ValueTask.FromResult(keys[int.Min(asked++, keys.Length - 1)]) });
    }
}

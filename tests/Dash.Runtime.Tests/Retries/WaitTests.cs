using System.Globalization;
using System.Net;
using Dash.Runtime.Tests.Support;
using Dash.Testing;

namespace Dash.Runtime.Tests.Retries;

/// <summary>How long a call waits before it is sent again.</summary>
public sealed class WaitTests
{
    private static readonly DateTimeOffset ScriptedNow = new VirtualTime().Start;

    private static readonly TimeSpan MostChance = TimeSpan.FromSeconds(0.25);

    [Fact]
    public async Task EachWaitIsTwiceAsLongWithSomeChanceInItUpToTheLongest()
    {
        var service = new ScriptedService([.. Enumerable.Repeat(ScriptedService.Answer(HttpStatusCode.BadGateway), 6)]);

        await service.Transport(options => options with { Retry = new() { MaxAttempts = 7, BaseDelay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(10) } }).GetNoteAsync("1");

        var sent = service.SentAt.ToArray();
        double[] longest = [1, 2, 4, 8, 10, 10];
        Assert.All(longest.Index(), wait => Assert.InRange((sent[wait.Index + 1] - sent[wait.Index]).TotalSeconds, wait.Item / 2, wait.Item));
    }

    [Fact]
    public async Task SecondsThatTheServiceNamesAreWaited() => AssertWaited(7, await WaitAsync(("Retry-After", "7")));

    [Fact]
    public async Task TimesInErrorsAreSpansOfTheClockOfTheOptions()
    {
        var service = new ScriptedService(ScriptedService.Answer(
            HttpStatusCode.Conflict, ("Retry-After", ScriptedNow.AddSeconds(30).ToString("R", CultureInfo.InvariantCulture)), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "20")));

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => service.Transport().GetNoteAsync("1"));

        Assert.Equal((TimeSpan.FromSeconds(30), ScriptedNow.AddSeconds(20)), (error.RetryAfter, error.RateLimit!.ResetAt));
    }

    [Fact]
    public async Task ADateThatTheServiceNamesIsWaitedForByItsOwnClock() =>
        AssertWaited(20, await WaitAsync(("Retry-After", "Mon, 09 Mar 2026 12:00:20 GMT"), ("Date", "Mon, 09 Mar 2026 12:00:00 GMT")));

    [Fact]
    public async Task ADateWithoutTheServicesClockIsReadByOurs() => AssertWaited(30, await WaitAsync(("Retry-After", "Mon, 09 Mar 2026 08:00:30 GMT")));

    [Theory]
    [InlineData("12")]
    [InlineData("1773043212")]
    public async Task TheResetOfAnAllowanceIsWaitedForInSecondsSince1970OrFromNow(string reset) =>
        AssertWaited(12, await WaitAsync(("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", reset)));

    [Fact]
    public async Task AResetBeforeTheServicesClockIsNoReasonToComeBackEarly() =>
        AssertWaited(0, await WaitAsync(("x-ratelimit-reset", "1773043100"), ("Date", "Mon, 09 Mar 2026 08:00:00 GMT")));

    [Fact]
    public async Task AWaitThatDoesNotFitIntoTheTimeOfTheCallIsNotBegun()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.TooManyRequests, ("Retry-After", "101")));

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => service.Transport().GetNoteAsync("1"));

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(101), TimeSpan.Zero), (error.StatusCode, error.RetryAfter, service.Clock.Elapsed));
    }

    [Fact]
    public async Task AWaitEndsWithTheCallersCancellation()
    {
        var clock = new VirtualTime();
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.TooManyRequests, ("Retry-After", "50")));
        using var caller = new CancellationTokenSource();

        var call = service.Transport(options => options with { TimeProvider = clock, Timeout = Timeout.InfiniteTimeSpan }).GetNoteAsync("1", caller.Token);
        await clock.WhenWaitingAsync(TimeSpan.FromSeconds(50));
        await caller.CancelAsync();

        var error = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Equal(caller.Token, error.CancellationToken);
        Assert.Single(service.Handler.Requests);
    }

    [Fact]
    public async Task AStormOfRefusalsEndsWithSuccess()
    {
        var service = new ScriptedService([.. Enumerable.Range(0, 50).Select(_ => ScriptedService.Answer(HttpStatusCode.TooManyRequests, ("Retry-After", "1")))]);
        var transport = service.Transport(options => options with { Retry = new() { MaxAttempts = 60 }, Timeout = Timeout.InfiniteTimeSpan });

        var notes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => transport.CreateNoteAsync(new Note { Id = 1, Owner = null })));

        Assert.Equal((20, 70), (notes.Length, service.Handler.Requests.Count));
    }

    private static void AssertWaited(double seconds, TimeSpan waited) =>
        Assert.InRange(waited, TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds) + MostChance);

    private static async Task<TimeSpan> WaitAsync(params (string, string)[] headers)
    {
        Assert.Equal("2026-03-09T08:00:00", new VirtualTime().Start.ToString("s", CultureInfo.InvariantCulture));
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.TooManyRequests, headers));

        await service.Transport().GetNoteAsync("1");

        Assert.Equal(2, service.SentAt.Count);
        return service.SentAt.Last();
    }
}

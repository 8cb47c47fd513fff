using System.Net;
using Dash.Runtime.Tests.Support;
using Dash.Testing;

namespace Dash.Runtime.Tests.Allowances;

/// <summary>Clients of one key stay under its allowance together.</summary>
public sealed class RateLimitTests
{
    // A key of its own for each test: windows are shared by the process.
    private readonly string _key = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task AThousandAndOneCallsOfTwoClientsTakeLongerThanAMinute()
    {
        var service = new ScriptedService();
        ApiTransport[] clients = [Limited(service, 1000), Limited(service, 1000)];

        await Task.WhenAll(Enumerable.Range(0, 1001).Select(index => clients[index % 2].GetNoteAsync("1")));

        Assert.InRange(service.Clock.Elapsed, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1.1));
        Assert.Equal(1001, service.Handler.Requests.Count);
    }

    [Fact]
    public async Task NoStretchOfAMinuteHoldsMoreThanAllowed()
    {
        var service = new ScriptedService();
        var client = Limited(service, 7);

        for (var call = 0; call < 30; call++)
        {
            await client.GetNoteAsync("1");
            service.Clock.Advance(TimeSpan.FromSeconds(call % 5));
        }

        var sent = service.SentAt.ToArray();
        Assert.All(Enumerable.Range(0, sent.Length - 7), index => Assert.True(sent[index + 7] - sent[index] >= TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task AnotherKeyHasAnAllowanceOfItsOwn()
    {
        var service = new ScriptedService();

        await Limited(service, 1).GetNoteAsync("1");
        await service.Transport(options => options with { BearerToken = _key + "-other", RateLimit = ApiRateLimit.PerMinute(1) }).GetNoteAsync("1");

        Assert.Equal(TimeSpan.Zero, service.Clock.Elapsed);
    }

    [Theory]
    [InlineData("https://library.example.com", 60)]
    [InlineData("https://api.example.org", 0)]
    [InlineData("http://127.0.0.1:1", 0)]
    public async Task TheHostsOfADomainShareAnAllowanceAndOtherServicesHaveTheirOwn(string other, int seconds)
    {
        var service = new ScriptedService();

        await Limited(service, 1).GetNoteAsync("1");
        await service.Transport(options => options with { BearerToken = _key, RateLimit = ApiRateLimit.PerMinute(1), BaseAddress = new Uri(other) }).GetNoteAsync("1");

        Assert.Equal(seconds, service.Clock.Elapsed.TotalSeconds);
    }

    [Fact]
    public async Task ACallbackStandsForOneKeyWhateverItHandsOut()
    {
        var service = new ScriptedService();
        var count = 0;
        Func<CancellationToken, ValueTask<string>> provider = _ => ValueTask.FromResult($"{_key}-{count++}");
        Func<ApiClientOptions, ApiClientOptions> change = options => options with { BearerToken = null, BearerTokenProvider = provider, RateLimit = ApiRateLimit.PerMinute(1) };

        await service.Transport(change).GetNoteAsync("1");
        await service.Transport(change).GetNoteAsync("1");

        Assert.Equal(TimeSpan.FromMinutes(1), service.Clock.Elapsed);
    }

    [Fact]
    public async Task AMethodStandsForOneKeyHoweverOftenItIsNamed()
    {
        var service = new ScriptedService();
        var (vault, other) = (new Vault(), new Vault());

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await service.Transport(options => options with { BearerToken = null, BearerTokenProvider = vault.GetKeyAsync, RateLimit = ApiRateLimit.PerMinute(1) }).GetNoteAsync("1");
        }

        await service.Transport(options => options with { BearerToken = null, BearerTokenProvider = other.GetKeyAsync, RateLimit = ApiRateLimit.PerMinute(1) }).GetNoteAsync("1");
        Assert.Equal([0, 60, 60], service.SentAt.Select(time => time.TotalSeconds));
    }

    [Fact]
    public async Task AKeyThatNobodyUsesAnyMoreIsForgotten()
    {
        var clock = await UseOnceAsync();

        for (var made = 0; made < 10_000 && clock.IsAlive; made++)
        {
            new ScriptedService().Transport(options => options with { BearerToken = Guid.NewGuid().ToString("N"), RateLimit = ApiRateLimit.PerMinute(1) });
            if (made % 100 == 0)
            {
                GC.Collect();
            }
        }

        Assert.False(clock.IsAlive);
    }

    [Fact]
    public async Task AKeyWhoseAllowanceIsUsedUpIsRememberedWithoutAClient()
    {
        var service = new ScriptedService();
        await Limited(service, 1).GetNoteAsync("1");

        for (var made = 0; made < 1000; made++)
        {
            service.Transport(options => options with { BearerToken = Guid.NewGuid().ToString("N"), RateLimit = ApiRateLimit.PerMinute(1) });
            if (made % 100 == 0)
            {
                GC.Collect();
            }
        }

        await Limited(service, 1).GetNoteAsync("2");
        Assert.Equal([0, 60], service.SentAt.Select(time => time.TotalSeconds));
    }

    [Fact]
    public async Task WaitersGoInTheOrderInWhichTheyCame()
    {
        var clock = new VirtualTime();
        var service = new ScriptedService();
        var client = Limited(service, 1, clock);
        await client.GetNoteAsync("first");

        var calls = Enumerable.Range(0, 5).Select(index => client.GetNoteAsync($"{index}")).ToArray();
        foreach (var call in calls)
        {
            await clock.WhenWaitingAsync(TimeSpan.FromSeconds(60));
            clock.Advance(TimeSpan.FromMinutes(1));
            await call;
        }

        Assert.Equal(["first", "0", "1", "2", "3", "4"], service.Handler.Requests.Select(request => request.Address.Segments[^1]));
    }

    [Fact]
    public async Task AWaiterThatGivesUpUsesNothing()
    {
        var clock = new VirtualTime();
        var service = new ScriptedService();
        var client = Limited(service, 1, clock);
        await client.GetNoteAsync("first");
        using var caller = new CancellationTokenSource();

        var given = client.GetNoteAsync("given-up", caller.Token);
        var last = client.GetNoteAsync("last");
        await caller.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => given);
        clock.Advance(TimeSpan.FromMinutes(1));
        await last;

        Assert.Equal(["first", "last"], service.Handler.Requests.Select(request => request.Address.Segments[^1]));
    }

    [Fact]
    public async Task AWaitLongerThanTheTimeOfTheCallIsKnownNotToHaveReachedTheService()
    {
        var clock = new VirtualTime();
        var client = Limited(new ScriptedService(), 1, clock, TimeSpan.FromSeconds(20));
        await client.GetNoteAsync("1");

        var call = client.CreateNoteAsync(new Note { Id = 1, Owner = null });
        clock.Advance(TimeSpan.FromSeconds(21));

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => call);
        Assert.Equal((false, null), (error.OutcomeUnknown, error.UnknownOutcome));
        Assert.Contains("its turn under RateLimit did not come", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheServiceSaysIsLeftCountsMoreThanOurOwnCount()
    {
        var service = new ScriptedService(ScriptedService.Saying(remaining: 2, reset: 40));
        var client = Limited(service, 1000);

        await client.GetNoteAsync("1");
        await client.GetNoteAsync("2");
        await client.GetNoteAsync("3");
        await client.GetNoteAsync("4");

        Assert.Equal([0, 0, 0, 40], service.SentAt.Select(time => time.TotalSeconds));
    }

    [Fact]
    public async Task ARefusalHoldsBackAllClientsOfTheKey()
    {
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.TooManyRequests, ("Retry-After", "30")));
        await Assert.ThrowsAsync<ApiException<Refusal>>(() => Limited(service, 1000, retry: ApiRetryOptions.None).GetNoteAsync("1"));

        await Limited(service, 1000).GetNoteAsync("2");

        Assert.Equal(30, service.SentAt.Last().TotalSeconds);
    }

    [Fact]
    public async Task ATurnThatComesTooLateIsToldAtOnceWithItsTime()
    {
        var clock = new VirtualTime();
        var client = Limited(new ScriptedService(), 1, clock, TimeSpan.FromSeconds(20));
        await client.GetNoteAsync("1");
        clock.Advance(TimeSpan.FromSeconds(5));

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.GetNoteAsync("2"));

        Assert.Equal((TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(55)), (clock.Elapsed, error.RetryAfter));
    }

    [Fact]
    public async Task AResetThatIsFartherAwayThanAWindowIsToldInFull()
    {
        var clock = new VirtualTime();
        var service = new ScriptedService(ScriptedService.Answer(HttpStatusCode.TooManyRequests, ("Retry-After", "600")));
        var client = Limited(service, 1000, clock, TimeSpan.FromSeconds(20), ApiRetryOptions.None);
        await Assert.ThrowsAsync<ApiException<Refusal>>(() => client.GetNoteAsync("1"));
        clock.Advance(TimeSpan.FromSeconds(10));

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.CreateNoteAsync(new Note { Id = 1, Owner = null }));

        Assert.Equal((false, TimeSpan.FromSeconds(590)), (error.OutcomeUnknown, error.RetryAfter));
        Assert.Single(service.Handler.Requests);
    }

    [Fact]
    public async Task AConnectionThatFailedSaysNothingOfAnAllowance()
    {
        var client = Limited(new ScriptedService(_ => throw new HttpRequestException("no route")), 1000, retry: ApiRetryOptions.None);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.GetNoteAsync("1"));

        Assert.Null(error.RetryAfter);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private async Task<WeakReference> UseOnceAsync()
    {
        var service = new ScriptedService();
        await Limited(service, 1).GetNoteAsync("1");
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        return new WeakReference(service.Clock);
    }

    private ApiTransport Limited(ScriptedService service, int perMinute, VirtualTime? clock = null, TimeSpan? timeout = null, ApiRetryOptions? retry = null) => service.Transport(options => options with
    {
        BearerToken = _key,
        RateLimit = ApiRateLimit.PerMinute(perMinute),
        TimeProvider = clock ?? service.Clock,
        Timeout = timeout ?? Timeout.InfiniteTimeSpan,
        Retry = retry ?? options.Retry,
    });

    private sealed class Vault
    {
        internal ValueTask<string> GetKeyAsync(CancellationToken cancellationToken) => ValueTask.FromResult("from-the-vault");
    }
}

using System.Diagnostics;

namespace Dash.Sandbox.Tests;

/// <summary>Every kind of fault, as a client sees it, and what it leaves behind.</summary>
public sealed class FaultKindTests : IAsyncLifetime
{
    private const string Posts = "scheduler/twitter/scheduled_posts";
    private const string Draft = """{"brand_id":144,"status":"DRAFT","tweet_status":"x"}""";
    private DashSandbox _sandbox = null!;
    private SandboxClient _client = null!;

    public async Task InitializeAsync()
    {
        _sandbox = await DashSandbox.StartAsync();
        _client = new SandboxClient(_sandbox);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _sandbox.DisposeAsync();
    }

    [Fact]
    public async Task AnAnswerCarriesTheBodyAndHeadersChosen()
    {
        _sandbox.Faults.Add(SandboxFault.Answer(418) with { Body = """{"tea":true}""", Headers = new Dictionary<string, string> { ["x-pot"] = "short" } });

        var answer = (await _client.PostAsync(Posts, Draft)).Expect(418);

        Assert.True(answer["tea"]!.GetValue<bool>());
        Assert.Equal("short", answer.Headers["x-pot"]);
        Assert.Equal(0, await _client.CountPostsAsync());
    }

    [Fact]
    public async Task AServiceThatIsUnavailableMaySayForHowLong()
    {
        _sandbox.Faults.Add(SandboxFault.Unavailable(TimeSpan.FromSeconds(1.2)));
        Assert.Equal("2", (await _client.GetAsync("auth/api/self")).Expect(503).Headers["Retry-After"]);
    }

    [Fact]
    public async Task AStormOfRefusalsComesWithAndWithoutItsEnd()
    {
        _sandbox.Faults.Add(SandboxFault.TooManyRequests() with { Count = 2 });
        _sandbox.Faults.Add(SandboxFault.TooManyRequests(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(30)));

        for (var i = 0; i < 2; i++)
        {
            var bare = (await _client.GetAsync("auth/api/self")).Expect(429);
            Assert.DoesNotContain(bare.Headers, header => header.Key is "Retry-After" or "x-ratelimit-reset" or "x-ratelimit-remaining");
        }

        var before = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var telling = (await _client.GetAsync("auth/api/self")).Expect(429);
        Assert.Equal(("3", "0"), (telling.Headers["Retry-After"], telling.Headers["x-ratelimit-remaining"]));
        Assert.InRange(long.Parse(telling.Headers["x-ratelimit-reset"], System.Globalization.CultureInfo.InvariantCulture), before + 30, before + 60);
        (await _client.GetAsync("auth/api/self")).Expect(200);
    }

    [Fact]
    public async Task AProxyAnswersWithAPageAndKnowsNothingOfAllowances()
    {
        _sandbox.Faults.Add(SandboxFault.HtmlPage());
        var page = (await _client.GetAsync("auth/api/self")).Expect(502);
        Assert.Null(page.Json);
        Assert.Contains("<h1>502</h1>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("x-ratelimit-limit", page.Headers.Keys);
    }

    [Fact]
    public async Task ADelayComesBeforeTheWorkAndALateAnswerAfterIt()
    {
        _sandbox.Faults.Add(SandboxFault.Delay(TimeSpan.FromMinutes(5)));
        await GiveUpAsync();
        Assert.Equal(0, await _client.CountPostsAsync());

        _sandbox.Faults.Add(SandboxFault.DelayAfterCommit(TimeSpan.FromMinutes(5)));
        await GiveUpAsync();
        Assert.Equal(1, await _client.CountPostsAsync());
        Assert.Equal([null, null], _sandbox.Requests.Where(request => request.Method == "POST").Select(request => request.Status));

        _sandbox.Faults.Add(SandboxFault.DelayAfterCommit(TimeSpan.FromMilliseconds(300)));
        var watch = Stopwatch.StartNew();
        (await _client.PostAsync(Posts, Draft)).Expect(201);
        Assert.True(watch.Elapsed >= TimeSpan.FromMilliseconds(290), watch.Elapsed.ToString());

        async Task GiveUpAsync()
        {
            using var http = new HttpClient { BaseAddress = _sandbox.BaseAddress };
            using var cancelled = new CancellationTokenSource();
            using var request = new HttpRequestMessage(HttpMethod.Post, Posts) { Content = new StringContent(Draft, System.Text.Encoding.UTF8, "application/json") };
            request.Headers.Authorization = new("Bearer", _sandbox.ApiKey);
            var sent = http.SendAsync(request, cancelled.Token);
            await Eventually.TrueAsync(() => _sandbox.Faults.Pending == 0, "the fault strikes");
            await cancelled.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sent);
        }
    }

    [Fact]
    public async Task ATruncatedBodyEndsInTheMiddleOfWhatWasDone()
    {
        _sandbox.Faults.Add(SandboxFault.TruncatedBody());

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => _client.PostAsync(Posts, Draft));

        Assert.Equal(HttpRequestError.ResponseEnded, failure.HttpRequestError);
        Assert.Equal(1, await _client.CountPostsAsync());
    }

    [Fact]
    public async Task ASlowBodyArrivesWhole()
    {
        await _client.CreateAsync();
        var length = (await _client.GetAsync($"{Posts}?brand_ids=144")).Bytes.Length;
        _sandbox.Faults.Add(SandboxFault.SlowBody(length * 4));

        var watch = Stopwatch.StartNew();
        var answer = (await _client.GetAsync($"{Posts}?brand_ids=144")).Expect(200);

        Assert.Equal(length, answer.Bytes.Length);
        Assert.True(watch.Elapsed >= TimeSpan.FromMilliseconds(150), watch.Elapsed.ToString());
    }

    [Fact]
    public async Task ADropMayStrikeAnyMethod()
    {
        var id = await _client.CreateAsync();
        _sandbox.Faults.Add(SandboxFault.DropBeforeCommit() with { Method = "delete" });
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.DeleteAsync($"{Posts}/{id}"));
        (await _client.GetAsync($"{Posts}/{id}")).Expect(200);

        _sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "DELETE" });
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.DeleteAsync($"{Posts}/{id}"));
        (await _client.GetAsync($"{Posts}/{id}")).Expect(404);
    }
}

using System.Globalization;

namespace Dash.Sandbox.Tests;

/// <summary>A fault strikes the requests it is for, in the order planned, and is told of afterwards.</summary>
public sealed class FaultTargetTests : IAsyncLifetime
{
    private const string Posts = "scheduler/twitter/scheduled_posts";
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

    [Theory]
    [InlineData("POST", null, null)]
    [InlineData(null, "/twitter/scheduled_posts", null)]
    [InlineData(null, "/{network}/scheduled_posts", null)]
    [InlineData(null, "/scheduler/twitter/scheduled_posts", null)]
    [InlineData("post", "/twitter/scheduled_posts", "twitter")]
    [InlineData(null, null, "twitter")]
    public async Task ARequestIsMeantByMethodPathAndNetwork(string? method, string? path, string? network)
    {
        _sandbox.Faults.Add(SandboxFault.Answer(500) with { Method = method, Path = path, Network = network });

        (await _client.GetAsync("auth/api/self")).Expect(200);
        (await _client.GetAsync("scheduler/instagram/scheduled_posts/1")).Expect(404);
        Assert.Equal(1, _sandbox.Faults.Pending);
        (await _client.PostAsync(Posts, "{}")).Expect(500);
        Assert.Equal(0, _sandbox.Faults.Pending);
    }

    [Fact]
    public async Task AHoleMeansAnyNumberAndANumberMeansItself()
    {
        var (one, other) = (await _client.CreateAsync(), await _client.CreateAsync());
        _sandbox.Faults.Add(SandboxFault.Answer(500) with { Path = $"/twitter/scheduled_posts/{other}" });
        _sandbox.Faults.Add(SandboxFault.Answer(502) with { Path = "/twitter/scheduled_posts/{post_id}" });

        (await _client.GetAsync($"{Posts}/{one}")).Expect(502);
        (await _client.GetAsync($"{Posts}/{one}")).Expect(200);
        (await _client.GetAsync($"{Posts}/{other}")).Expect(500);
    }

    [Theory]
    [InlineData("GET", "/twitter/scheduled_post", null)]
    [InlineData("PUT", "/twitter/scheduled_posts", null)]
    [InlineData(null, "/twitter/scheduled_posts", "instagram")]
    [InlineData(null, null, "x")]
    [InlineData("BREW", null, null)]
    public void ARequestThatCanNeverComeIsRefused(string? method, string? path, string? network) =>
        Assert.Throws<ArgumentException>(() => _sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = method, Path = path, Network = network }));

    [Theory]
    [InlineData("PUT", "/uploads/{id}/{name}")]
    [InlineData("DELETE", "/{network}/scheduled_posts/{post_id}")]
    [InlineData("DELETE", "/scheduler/{network}/scheduled_posts/{post_id}")]
    public void ABodyCannotBreakWhereNoneIsAnswered(string method, string? path)
    {
        foreach (var fault in new[] { SandboxFault.TruncatedBody(), SandboxFault.SlowBody(10) })
        {
            var refused = Assert.Throws<ArgumentException>(() => _sandbox.Faults.Add(fault with { Method = method, Path = path }));
            Assert.Contains($"A {fault.Kind} needs an answer with a body", refused.Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentException>(() => _sandbox.Faults.Randomly(1, new FaultRates { TruncatedBody = 0.1, Method = method, Path = path }));
        _sandbox.Faults.Randomly(1, new FaultRates { DropAfterCommit = 0.1, Method = method, Path = path });
    }

    [Fact]
    public async Task AHoleInARequestMeansItself()
    {
        var id = await _client.CreateAsync();
        _sandbox.Faults.Add(SandboxFault.Answer(500) with { Path = $"/twitter/scheduled_posts/{id}" });

        Assert.NotEqual(500, (await _client.GetAsync(Posts + "/{post_id}")).Status);
        (await _client.GetAsync($"{Posts}/{id}")).Expect(500);
    }

    [Fact]
    public async Task FaultsStrikeInTheOrderPlanned()
    {
        _sandbox.Faults.Add(SandboxFault.Answer(500));
        _sandbox.Faults.Add(SandboxFault.Answer(502) with { Count = 2 });
        _sandbox.Faults.Add(SandboxFault.Answer(504));
        foreach (var status in (int[])[500, 502, 502, 504, 200])
        {
            (await _client.GetAsync("auth/api/self")).Expect(status);
        }
    }

    [Fact]
    public async Task WhatStruckIsTold()
    {
        _sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Network = "twitter" });
        _sandbox.Faults.Add(SandboxFault.TooManyRequests());
        (await _client.PostAsync(Posts, "{}")).Expect(422);
        Assert.Empty(_sandbox.Faults.Injected);
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.CreateAsync());
        (await _client.GetAsync("auth/api/self")).Expect(429);

        Assert.Equal(
            [(FaultKind.DropAfterCommit, "POST", "/twitter/scheduled_posts", null), (FaultKind.Answer, "GET", "/api/self", 429)],
            _sandbox.Faults.Injected.Select(fault => (fault.Kind, fault.Method, fault.Path, fault.Status)));
        Assert.Equal([2L, 3L], _sandbox.Faults.Injected.Select(fault => fault.RequestNumber));
    }

    [Fact]
    public async Task TheSameSeedDrawsTheSameFaults()
    {
        var drawn = new List<List<int>>();
        for (var round = 0; round < 3; round++)
        {
            _sandbox.Faults.Randomly(round / 2, new FaultRates { Unavailable = 0.3, ServerError = 0.3 });
            drawn.Add([]);
            for (var i = 0; i < 30; i++)
            {
                drawn[round].Add((await _client.GetAsync("auth/api/self")).Status);
            }
        }

        Assert.Equal(drawn[0], drawn[1]);
        Assert.NotEqual(drawn[0], drawn[2]);
        Assert.Equal([200, 500, 503], drawn[0].Distinct().Order());
        _sandbox.Faults.Clear();
        Assert.Equal(200, (await _client.GetAsync("auth/api/self")).Status);
    }

    [Fact]
    public async Task RandomFaultsKeepToTheirTarget()
    {
        _sandbox.Faults.Randomly(1, new FaultRates { DropAfterCommit = 1, Method = "POST", Network = "twitter" });
        (await _client.GetAsync("auth/api/self")).Expect(200);
        await _client.UploadAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.CreateAsync());
        Assert.Equal(1, await _client.CountPostsAsync());
    }

    [Fact]
    public void SharesThatMakeNoSenseAreRefused()
    {
        // The runtime of the tests may know no culture by name; one with a comma does for its numbers.
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(CultureInfo.InvariantCulture.Name) { NumberFormat = { NumberDecimalSeparator = "," } };
        try
        {
            Assert.Contains("1.1", Assert.Throws<ArgumentException>(() => _sandbox.Faults.Randomly(1, new FaultRates { Slow = 0.6, Unavailable = 0.5 })).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Throws<ArgumentException>(() => _sandbox.Faults.Randomly(1, new FaultRates { Slow = -0.1 }));
        Assert.Throws<ArgumentException>(() => _sandbox.Faults.Randomly(1, new FaultRates { Slow = double.NaN }));
    }
}

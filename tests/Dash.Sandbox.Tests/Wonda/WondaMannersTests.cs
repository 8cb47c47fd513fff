using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.Wonda;

public sealed class WondaMannersTests : IAsyncLifetime
{
    private WondaDesk _desk = null!;

    public async Task InitializeAsync() => _desk = await WondaDesk.OpenAsync();

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("sandbox-key")]
    public async Task AKeyOfAnotherSystemDoesNotOpen(string? key)
    {
        using var stranger = new SandboxClient(_desk.Sandbox, key);
        var answer = await stranger.GetAsync("wonda/instagram/accounts");
        answer.Refusal(401, "unauthorized");
        Assert.Equal("Bearer", answer.Headers["WWW-Authenticate"]);
        Assert.DoesNotContain(answer.Headers.Keys, name => name.StartsWith("x-ratelimit", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task WhatBreaksTheDocumentIsNamedInOneSentence()
    {
        var message = (await _desk.PostAsync("publish/instagram", WondaDesk.Body(("mediaId", WondaDesk.Image), ("instagramAccountId", "mine")))).Refusal(400, "validation_error");
        Assert.Contains("instagramAccountId", message, StringComparison.Ordinal);
        (await _desk.GetAsync("instagram/publishes?limit=0")).Refusal(400, "validation_error");
        (await _desk.GetAsync("nowhere")).Refusal(404, "not_found");
    }

    [Theory]
    [InlineData("spring", 200)]
    [InlineData("autumn", 400)]
    public async Task AProjectHasToExist(string project, int status)
    {
        using var http = new HttpClient { BaseAddress = _desk.Sandbox.WondaAddress };
        http.DefaultRequestHeaders.Authorization = new("Bearer", DashSandboxOptions.WondaKey);
        http.DefaultRequestHeaders.Add("X-Wonda-Project", project);
        using var answer = await http.GetAsync("balance");
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status != 200, (await answer.Content.ReadAsStringAsync()).Contains("unknown_project", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EditingIsGone() => (await _desk.GetAsync("jobs/editor/1")).Refusal(410, "gone");

    [Fact]
    public async Task AFaultSpeaksInWondasWords()
    {
        _desk.Sandbox.Faults.Add(SandboxFault.Answer(503) with { Path = "/wonda/balance" });
        (await _desk.GetAsync("balance")).Refusal(503, "internal_server_error");
    }

    [Fact]
    public async Task TheAccountsOfBothNetworksAreListed()
    {
        var instagram = (await _desk.GetAsync("instagram/accounts")).Expect(200)["accounts"]!.AsArray();
        var tiktok = (await _desk.GetAsync("tiktok/accounts")).Expect(200)["accounts"]!.AsArray();
        Assert.Equal([WondaDesk.Instagram, WondaDesk.GatedInstagram], instagram.Select(account => account!["instagramAccountId"]!.GetValue<string>()));
        Assert.Equal(WondaDesk.TikTok, tiktok[0]!["tiktokAccountId"]!.GetValue<string>());
    }

    [Fact]
    public async Task TheCapabilitiesTellTheParametersOfEachWay()
    {
        var ways = (await _desk.GetAsync("capabilities")).Expect(200)["publish"]!.AsArray();
        Assert.Equal(4, ways.Count);
        Assert.Contains("instagramAccountId", ways[0]!["params"]!["properties"]!.AsObject().Select(member => member.Key));
        Assert.Equal(35, ways[3]!["accepts"]!["media"]!["max"]!.GetValue<int>());
    }

    [Fact]
    public async Task PricesAreAskedWithoutBuying()
    {
        (await _desk.GetAsync("pricing")).Expect(200);
        var price = (await _desk.PostAsync("pricing/estimate", WondaDesk.Body(("model", "example-model")))).Expect(200);
        Assert.Equal((40_000, 0.04), (price["estimatedCostMicrodollars"]!.GetValue<int>(), price["estimatedCostUsd"]!.GetValue<double>()));
        (await _desk.PostAsync("pricing/estimate", WondaDesk.Body(("model", "another")))).Refusal(400, "validation_error");
    }

    [Fact]
    public async Task AJobOfAModelHasItsFile()
    {
        var job = (await _desk.GetAsync("jobs/inference/019e1b76-74d7-8c7e-a927-6bd34bfaa114")).Expect(200);
        var media = job["outputs"]![0]!["media"]!;
        (await _desk.GetAsync($"media/{media["mediaId"]}")).Expect(200);
        Assert.StartsWith(_desk.Sandbox.BaseAddress.AbsoluteUri, media["url"]!.GetValue<string>(), StringComparison.Ordinal);
        (await _desk.GetAsync("jobs/inference/nothing")).Refusal(404, "not_found");
    }

    [Fact]
    public async Task TheCalendarHasDaysInAZone()
    {
        await _desk.PlanAsync(new DateTimeOffset(2026, 6, 2, 23, 0, 0, TimeSpan.Zero));
        var days = (await _desk.GetAsync("calendar?from=2026-06-01&to=2026-06-30&timezone=Europe/Berlin")).Expect(200)["days"]!.AsArray();
        Assert.Equal("2026-06-03", Assert.Single(days)!["date"]!.GetValue<string>());
        Assert.Single((JsonArray)(await _desk.GetAsync("calendar/2026-06-02")).Expect(200)["entries"]!);
        (await _desk.GetAsync("calendar?timezone=Nowhere")).Refusal(400, "validation_error");
        (await _desk.GetAsync("calendar?from=2026-06-03&to=2026-06-02")).Refusal(400, "validation_error");
    }

    [Fact]
    public async Task AFloodIsTurnedAway()
    {
        // The first minute never ends here.
        for (var i = 0; i < 600; i++)
        {
            (await _desk.GetAsync("balance")).Expect(200);
        }

        (await _desk.GetAsync("balance")).Refusal(429, "rate_limit_exceeded");
    }
}

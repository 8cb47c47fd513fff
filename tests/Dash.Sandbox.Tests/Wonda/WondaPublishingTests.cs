using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.Wonda;

public sealed class WondaPublishingTests : IAsyncLifetime
{
    private WondaDesk _desk = null!;

    public async Task InitializeAsync() => _desk = await WondaDesk.OpenAsync();

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Fact]
    public async Task APostThatGoesOutNowIsQueuedThenRunsThenSucceeds()
    {
        var started = (await _desk.PublishAsync()).Expect(202);
        var job = started["outputJobId"]!.GetValue<string>();
        Assert.Equal("queued", started["status"]!.GetValue<string>());
        Assert.False(started.Json!.AsObject().ContainsKey("scheduledFor"));

        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(3));
        Assert.Equal("in_progress", await _desk.StatusAsync(job));
        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(10));
        Assert.Equal("succeeded", await _desk.StatusAsync(job));
    }

    [Fact]
    public async Task APlannedPostWaitsForItsTime()
    {
        var answer = (await _desk.PublishAsync(WondaDesk.Noon.AddHours(1))).Expect(200);
        Assert.Equal("2026-06-01T13:00:00+00:00", answer["scheduledFor"]!.GetValue<string>());
        var job = answer["outputJobId"]!.GetValue<string>();

        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(59));
        Assert.Equal("scheduled", await _desk.StatusAsync(job));
        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        Assert.Equal("succeeded", await _desk.StatusAsync(job));
    }

    [Fact]
    public async Task APostThatTheNetworkRefusesFailsWithItsWords()
    {
        var job = await _desk.PlanAsync(WondaDesk.Noon.AddHours(1));
        _desk.Sandbox.Faults.FailPublishing(job, "The account has to be connected again.");
        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        var answer = (await _desk.GetAsync($"jobs/publish/{job}")).Expect(200);
        Assert.Equal(("failed", "The account has to be connected again."), (answer["status"]!.GetValue<string>(), answer["errorMessage"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData(5 * 60, true)]
    [InlineData((5 * 60) - 1, false)]
    [InlineData(29 * 24 * 3600, true)]
    [InlineData((29 * 24 * 3600) + 1, false)]
    public async Task APostIsPlannedFiveMinutesToTwentyNineDaysAhead(int seconds, bool isTaken)
    {
        var answer = await _desk.PublishAsync(WondaDesk.Noon.AddSeconds(seconds));
        if (isTaken)
        {
            answer.Expect(200);
        }
        else
        {
            Assert.Contains("5 minutes to 29 days", answer.Refusal(400, "validation_error"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ATimeNeedsAnOffset() => Assert.Contains("offset", (await _desk.PostAsync("publish/instagram", WondaDesk.Body(
        ("mediaId", WondaDesk.Image), ("instagramAccountId", WondaDesk.Instagram), ("scheduledAt", "2026-06-02T12:00:00")))).Refusal(400, "validation_error"), StringComparison.Ordinal);

    [Fact]
    public async Task PlanningIsAFeatureOfTheAccount()
    {
        (await _desk.PublishAsync(WondaDesk.Noon.AddHours(1), WondaDesk.GatedInstagram)).Refusal(403, "feature_disabled");
        (await _desk.PublishAsync(at: null, WondaDesk.GatedInstagram)).Expect(202);
    }

    [Fact]
    public async Task WhoDoesNotPayLooksAndDoesNotPublish()
    {
        var body = WondaDesk.Body(("mediaId", WondaDesk.Image), ("instagramAccountId", WondaDesk.Instagram)).ToJsonString();
        (await _desk.Unpaid.PostAsync("wonda/publish/instagram", body)).Refusal(402, "payment_required");
        (await _desk.Unpaid.GetAsync("wonda/instagram/accounts")).Expect(200);
    }

    [Theory]
    [InlineData("550e8400-e29b-41d4-a716-44665544ffff", WondaDesk.Image)]
    [InlineData(WondaDesk.TikTok, WondaDesk.Image)]
    [InlineData(WondaDesk.Instagram, "nothing")]
    public async Task WhatIsNamedHasToExist(string account, string media) =>
        (await _desk.PublishAsync(at: null, account, media)).Refusal(404, "not_found");

    [Theory]
    [InlineData("IMAGE", WondaDesk.Video, 400)]
    [InlineData("REELS", WondaDesk.Image, 400)]
    [InlineData("REELS", WondaDesk.Video, 202)]
    [InlineData("STORIES", WondaDesk.Image, 202)]
    [InlineData("STORIES", WondaDesk.Video, 202)]
    public async Task AKindOfPostTakesItsKindOfFile(string product, string media, int status) =>
        (await _desk.PostAsync("publish/instagram", WondaDesk.Body(("mediaId", media), ("instagramAccountId", WondaDesk.Instagram), ("product", product)))).Expect(status);

    [Fact]
    public async Task TikTokTakesAVideo()
    {
        (await _desk.PostAsync("publish/tiktok", WondaDesk.Body(("mediaId", WondaDesk.Video), ("tiktokAccountId", WondaDesk.TikTok)))).Expect(202);
        (await _desk.PostAsync("publish/tiktok", WondaDesk.Body(("mediaId", WondaDesk.Image), ("tiktokAccountId", WondaDesk.TikTok)))).Refusal(400, "validation_error");
    }

    [Fact]
    public async Task ACarouselIsOutBeforeItsAnswer()
    {
        var answer = (await _desk.CarouselAsync("instagram", WondaDesk.Image, WondaDesk.Drawing)).Expect(200);
        Assert.Equal(2, answer["imageCount"]!.GetValue<int>());

        var history = (await _desk.GetAsync("instagram/publishes?product=CAROUSEL")).Expect(200)["publishes"]!.AsArray();
        Assert.Equal(answer["instagramPublishId"]!.GetValue<string>(), Assert.Single(history)!["instagramPublishId"]!.GetValue<string>());
    }

    [Fact]
    public async Task ACarouselTakesImagesOnly()
    {
        (await _desk.CarouselAsync("instagram", WondaDesk.Image, WondaDesk.Video)).Refusal(400, "validation_error");
        (await _desk.CarouselAsync("instagram", WondaDesk.Image)).Refusal(400, "validation_error");
        Assert.Contains("JPEG and WebP", (await _desk.CarouselAsync("tiktok", WondaDesk.Image, WondaDesk.Drawing)).Refusal(400, "validation_error"), StringComparison.Ordinal);
        (await _desk.CarouselAsync("tiktok", WondaDesk.Image, WondaDesk.Image)).Expect(200);
    }

    [Theory]
    [InlineData(1, "inbox", 200)]
    [InlineData(2, "direct", 400)]
    public async Task ACoverIsOneOfTheImages(int cover, string mode, int status)
    {
        var answer = (await _desk.PostAsync("publish/tiktok/carousel", new JsonObject
        {
            ["mediaIds"] = new JsonArray(WondaDesk.Image, WondaDesk.Image),
            ["tiktokAccountId"] = WondaDesk.TikTok,
            ["coverIndex"] = cover,
            ["postMode"] = mode,
        })).Expect(status);
        Assert.Equal(status != 200, answer.Json!.AsObject().ContainsKey("error"));
        Assert.Null(answer["tiktokMediaId"]);
    }

    [Fact]
    public async Task TooMuchInADaySaysUntilWhenToWait()
    {
        for (var i = 0; i < 50; i++)
        {
            (await _desk.PublishAsync()).Expect(202);
        }

        var refused = await _desk.PublishAsync();
        refused.Refusal(429, "throttled");
        Assert.Equal("2026-06-02T12:00:00+00:00", refused["error"]!["deferUntil"]!.GetValue<string>());
        (await _desk.PublishAsync(WondaDesk.Noon.AddHours(1))).Expect(200);

        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        (await _desk.PublishAsync()).Expect(202);
    }
}

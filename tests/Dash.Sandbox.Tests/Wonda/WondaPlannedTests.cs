namespace Dash.Sandbox.Tests.Wonda;

public sealed class WondaPlannedTests : IAsyncLifetime
{
    private WondaDesk _desk = null!;

    public async Task InitializeAsync() => _desk = await WondaDesk.OpenAsync();

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Fact]
    public async Task WhatIsPlannedIsListedTheSoonestFirst()
    {
        var late = await _desk.PlanAsync(WondaDesk.Noon.AddDays(2));
        var soon = await _desk.PlanAsync(WondaDesk.Noon.AddDays(1));
        (await _desk.PublishAsync()).Expect(202);

        var planned = (await _desk.GetAsync("publish/scheduled")).Expect(200)["scheduled"]!.AsArray();
        Assert.Equal([soon, late], planned.Select(entry => entry!["outputJobId"]!.GetValue<string>()));
        Assert.Equal(("instagram", WondaDesk.Instagram, "Spring"), (planned[0]!["platform"]!.GetValue<string>(), planned[0]!["accountId"]!.GetValue<string>(), planned[0]!["caption"]!.GetValue<string>()));
    }

    [Fact]
    public async Task ACancelledPostStaysAwayForGood()
    {
        var job = await _desk.PlanAsync(WondaDesk.Noon.AddHours(1));
        Assert.Equal("canceled", (await _desk.Http.DeleteAsync($"wonda/publish/scheduled/{job}")).Expect(200)["status"]!.GetValue<string>());

        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Equal("canceled", await _desk.StatusAsync(job));
        Assert.Empty((await _desk.GetAsync("publish/scheduled"))["scheduled"]!.AsArray());
        Assert.Empty((await _desk.GetAsync("instagram/publishes"))["publishes"]!.AsArray());
    }

    [Fact]
    public async Task WhatHasStartedIsNotCancelled()
    {
        var job = await _desk.PlanAsync(WondaDesk.Noon.AddHours(1));
        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal("queued", await _desk.StatusAsync(job));
        (await _desk.Http.DeleteAsync($"wonda/publish/scheduled/{job}")).Refusal(409, "conflict");

        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        (await _desk.Http.DeleteAsync($"wonda/publish/scheduled/{job}")).Refusal(409, "conflict");
        Assert.Equal("succeeded", await _desk.StatusAsync(job));
    }

    [Fact]
    public async Task ACarouselIsNoJob()
    {
        var carousel = (await _desk.CarouselAsync("instagram", WondaDesk.Image, WondaDesk.Image)).Expect(200)["instagramPublishId"]!.GetValue<string>();
        (await _desk.GetAsync($"jobs/publish/{carousel}")).Refusal(404, "not_found");
        (await _desk.Http.DeleteAsync($"wonda/publish/scheduled/{carousel}")).Refusal(404, "not_found");
    }
}

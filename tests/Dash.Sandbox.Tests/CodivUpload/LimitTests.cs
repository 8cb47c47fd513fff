namespace Dash.Sandbox.Tests.CodivUpload;

/// <summary>How much is too much: posts of a day, posts of a month, requests of a minute, uploads of an hour.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task AnAccountTakesSoManyPostsInADayAndNoMore()
    {
        await using var workspace = await Workspace.OpenAsync();
        for (var number = 0; number < 15; number++)
        {
            await CreateForTikTokAsync(workspace, "12", 202);
        }

        var refused = await CreateForTikTokAsync(workspace, "12", 429);
        await CreateForTikTokAsync(workspace, "14", 202);

        var violation = Assert.Single(refused["violations"]!.AsArray())!;
        Assert.Equal(("tiktok", "hard_cap", 15, 15), (violation["platform"]!.GetValue<string>(), violation["type"]!.GetValue<string>(), violation["used_last_24h"]!.GetValue<int>(), violation["cap"]!.GetValue<int>()));
        Assert.False(refused["success"]!.GetValue<bool>());
    }

    [Fact]
    public async Task AMonthThatIsUsedUpNamesThePlanThatHoldsMore()
    {
        await using var workspace = await Workspace.OpenAsync(options => options with { CodivUploadPostsPerMonth = 2 });
        await workspace.ScheduleAsync();
        await workspace.ScheduleAsync();
        var refused = (await workspace.CreateAsync(Workspace.Text())).Expect(403);
        Assert.Equal("starter", refused["current_tier"]!.GetValue<string>());
    }

    [Fact]
    public async Task RequestsBeyondTheMinuteAreRefusedWithoutAnyHeader()
    {
        await using var workspace = await Workspace.OpenAsync(options => options with { CodivUploadRequestsPerMinute = 2, RateLimitTime = new StandingTime() });
        (await workspace.Client.GetAsync("codivupload/auth/whoami")).Expect(200);
        (await workspace.Client.GetAsync("codivupload/auth/whoami")).Expect(200);
        var refused = (await workspace.Client.GetAsync("codivupload/auth/whoami")).Expect(429);
        Assert.DoesNotContain(refused.Headers.Keys, name => name.Contains("limit", StringComparison.OrdinalIgnoreCase) || name == "Retry-After");
    }

    [Fact]
    public async Task AnHourHoldsFiftyUploads()
    {
        await using var workspace = await Workspace.OpenAsync(options => options with { RateLimitTime = new StandingTime() });
        for (var number = 0; number < 50; number++)
        {
            (await UploadAsync(workspace)).Expect(200);
        }

        Assert.Contains("50 uploads", (await UploadAsync(workspace)).Expect(429).Text, StringComparison.Ordinal);
    }

    private static Task<Answer> UploadAsync(Workspace workspace) =>
        workspace.Client.PostAsync("codivupload/upload-media", """{"url":"https://media.example.com/a.jpg","profile_name":"maple_and_co"}""");

    private static async Task<Answer> CreateForTikTokAsync(Workspace workspace, string day, int status) => (await workspace.CreateAsync(
        $$"""{"post_type":"video","profile_name":"maple_and_co","platforms":["tiktok"],"media_urls":["https://media.example.com/a.mp4"],"scheduled_date":"2026-03-{{day}}T09:00:00Z"}""")).Expect(status);

    private sealed class StandingTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Workspace.Start;
    }
}

using System.Net;
using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Wonda;

/// <summary>The forms that Wonda does not publish: whatever they turn out to be, nothing is claimed that cannot be known.</summary>
public sealed class WondaHonestyTests
{
    private static readonly string Account = WondaSession.Instagram.Split('/')[0];
    private static readonly Instant SentAt = StandingClock.Morning;

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":"7","caption":"Launching our new product today!"}""")]
    [InlineData("""{"instagramPublishId":"7","status":"succeeded","createdAt":"2026-03-09T08:00:00Z"}""")]
    public async Task AHistoryThatTellsTooLittleLeavesTheQuestionOpen(string entry)
    {
        var wonda = new CannedWonda().Answer("GET /instagram/publishes", $$"""{"publishes":[{{entry}}]}""");

        await AssertOpenAsync(wonda, WondaSession.Photo());
    }

    [Theory]
    [InlineData("""{"instagramPublishId":"7","status":"succeeded","createdAt":"2026-03-08T08:00:00Z"}""")]
    [InlineData("""{"instagramPublishId":"7","status":"succeeded","caption":"Other words"}""")]
    [InlineData("""{"instagramPublishId":"7","status":"succeeded","mediaId":"another"}""")]
    public async Task WhatCertainlyIsAnotherPostDoesNotMatter(string entry)
    {
        var wonda = new CannedWonda().Answer("GET /instagram/publishes", $$"""{"publishes":[{{entry}}]}""");

        Assert.Null(await FindAsync(wonda, WondaSession.Photo()));
    }

    [Theory]
    [InlineData("""{"outputJobId":"7"}""")]
    [InlineData("""{"outputJobId":"7","platform":"instagram","accountId":"ACCOUNT","scheduledFor":"2026-03-09T10:00:00Z"}""")]
    [InlineData("""{"outputJobId":"7","caption":"Launching our new product today!","scheduledFor":"2026-03-09T10:00:00Z"}""")]
    public async Task AListThatTellsTooLittleLeavesTheQuestionOpen(string entry)
    {
        var wonda = new CannedWonda().Answer("GET /publish/scheduled", $$"""{"scheduled":[{{entry.Replace("ACCOUNT", Account, StringComparison.Ordinal)}}]}""");

        await AssertOpenAsync(wonda, WondaSession.Photo(WondaSession.Later));
    }

    [Fact]
    public async Task AListOfAnotherFormLeavesTheQuestionOpen() =>
        await AssertOpenAsync(new CannedWonda().Answer("GET /publish/scheduled", """{"items":[]}"""), WondaSession.Photo(WondaSession.Later));

    [Fact]
    public async Task AListThatIsRefusedLeavesTheQuestionOpen() => await AssertOpenAsync(
        new CannedWonda().Answer("GET /publish/scheduled", """{"error":{"message":"Off.","code":"feature_disabled"}}""", HttpStatusCode.Forbidden), WondaSession.Photo(WondaSession.Later));

    [Fact]
    public async Task APageOfTikTokThatMayGoOnLeavesTheQuestionOpen()
    {
        var others = Enumerable.Range(0, 10).Select(i => $$"""{"tiktokPublishId":"{{i}}","createdAt":"2026-03-09T08:0{{9 - i}}:00Z","caption":"Other words"}""").ToList();

        await AssertOpenAsync(new CannedWonda().Answer("GET /tiktok/publishes", $$"""{"publishes":[{{string.Join(",", others)}}]}"""), WondaSession.Film());

        var older = """{"tiktokPublishId":"old","createdAt":"2026-03-01T08:00:00Z","caption":"Other words"}""";
        Assert.Null(await FindAsync(new CannedWonda().Answer("GET /tiktok/publishes", $$"""{"publishes":[{{string.Join(",", others.Append(older))}}]}"""), WondaSession.Film()));
    }

    [Fact]
    public async Task ACursorThatStandsStillEndsTheReading()
    {
        var wonda = new CannedWonda().Answer("GET /instagram/publishes", """{"publishes":[],"nextCursor":{"cursorCreatedAt":"2026-03-09T08:00:00Z","cursorInstagramPublishId":"b2d7e2ae-1d3d-4c88-8f01-0d2c8fb2d9b1"}}""");

        await AssertOpenAsync(wonda, WondaSession.Photo());
    }

    [Fact]
    public async Task EntriesThatTellNothingAreCountedOutOfTheListing()
    {
        var wonda = new CannedWonda().Answer("GET /instagram/publishes", """{"publishes":[{},{"instagramPublishId":"7","status":"succeeded","createdAt":"2026-03-09T08:00:00Z"}]}""");
        var service = new SchedulingService(wonda.Provider(), NetworkRuleBook.Default, new StandingClock(SentAt));

        var listing = await service.ListAsync(new PostQuery());

        Assert.Equal("instagram:7", Assert.Single(listing.Posts).Id);
        Assert.Equal("wonda.history", Assert.Single(listing.Problems).Rule);
    }

    [Fact]
    public async Task AJobThatTellsNothingButItsStatusIsNotMadeUp()
    {
        var wonda = new CannedWonda().Answer("GET /jobs/publish/7", """{"status":"succeeded"}""");

        var refusal = await Assert.ThrowsAsync<SchedulingException>(() => wonda.Provider().GetAsync("instagram:7", CancellationToken.None));

        Assert.Contains("'succeeded'", refusal.Problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("idle", PostState.Publishing)]
    [InlineData("locked", PostState.Publishing)]
    [InlineData("queued", PostState.Publishing)]
    [InlineData("scheduled", PostState.Scheduled)]
    [InlineData("in_progress", PostState.Publishing)]
    [InlineData("succeeded", PostState.Posted)]
    [InlineData("failed", PostState.Failed)]
    [InlineData("canceled", PostState.Skipped)]
    [InlineData("something new", PostState.Unknown)]
    public async Task AStatusIsKeptAndPutIntoNeutralWords(string status, PostState state)
    {
        var wonda = new CannedWonda().Answer("GET /instagram/publishes", $$"""{"publishes":[{"instagramPublishId":"7","status":"{{status}}","createdAt":"2026-03-09T08:00:00Z"}]}""");
        var service = new SchedulingService(wonda.Provider(), NetworkRuleBook.Default, new StandingClock(SentAt));

        var post = Assert.Single((await service.ListAsync(new PostQuery())).Posts);

        Assert.Equal((state, status), (post.State, post.ProviderStatus));
        Assert.Equal(status == "failed", post.Failure is not null);
    }

    private static Task<ScheduledPost?> FindAsync(CannedWonda wonda, PostDraft draft) => wonda.Provider().FindSentAsync(draft, Guid.NewGuid(), SentAt, CancellationToken.None);

    private static async Task AssertOpenAsync(CannedWonda wonda, PostDraft draft)
    {
        var open = await Assert.ThrowsAsync<SchedulingException>(() => FindAsync(wonda, draft));
        Assert.NotNull(open.Problem.NextStep);
    }
}

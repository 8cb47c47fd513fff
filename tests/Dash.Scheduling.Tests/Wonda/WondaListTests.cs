using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Wonda;

/// <summary>What is scheduled and what went out, as one calendar.</summary>
public sealed class WondaListTests
{
    [Fact]
    public async Task TwoHundredAndFiftyPostsAreListedThroughTheCursorWithoutLossOrRepeat()
    {
        await using var session = await WondaSession.StartAsync();
        await session.Service.ScheduleAsync([.. Enumerable.Range(0, 250).Select(i => WondaSession.Photo(WondaSession.Later + Duration.FromMinutes(i)) with { Text = $"Post {i}" })]);
        await session.PassAsync(Duration.FromDays(2));
        await session.CreateAsync(WondaSession.Photo(session.Now + Duration.FromHours(1)) with { Text = "Post 250" });

        var posts = await session.AllPostsAsync();

        Assert.Equal(Enumerable.Range(0, 251).Select(i => $"Post {i}"), posts.Select(post => post.Text));
        Assert.Equal(251, posts.Select(post => post.Id).Distinct().Count());
        Assert.Equal((250, 1), (posts.Count(post => post.State == PostState.Posted), posts.Count(post => post.State == PostState.Scheduled)));
        Assert.Contains(session.Sandbox.Requests, request => request.Query.Contains("cursorInstagramPublishId", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ACalendarIsPagedByTimeAcrossBothNetworks()
    {
        await using var session = await WondaSession.StartAsync();
        await session.Service.ScheduleAsync([.. Enumerable.Range(0, 30).Select(i => (i % 2 == 0 ? WondaSession.Photo(At(i)) : WondaSession.Film(At(i))) with { Text = $"Post {i}" })]);
        await session.PassAsync(Duration.FromHours(12));

        var (seen, cursor) = (new List<ScheduledPost>(), (string?)null);
        do
        {
            var page = await session.Service.ListPageAsync(new PostPageRequest(new PostQuery(), 7, cursor));
            Assert.Empty(page.Problems);
            seen.AddRange(page.Posts);
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"Post {i}"), seen.Select(post => post.Text));
    }

    [Fact]
    public async Task ATimeRangeAndAChannelNarrowTheListing()
    {
        await using var session = await WondaSession.StartAsync();
        await session.Service.ScheduleAsync([WondaSession.Photo(At(1)), WondaSession.Photo(At(5)), WondaSession.Film(At(5))]);
        await session.CreateAsync(WondaSession.Photo() with { Channel = WondaSession.GatedInstagram });

        var found = await session.Service.ListAsync(new PostQuery { Channels = [WondaSession.Instagram], From = At(4), To = At(6) });
        var early = await session.Service.ListAsync(new PostQuery { To = StandingClock.Morning + Duration.FromMinutes(1) });

        Assert.Equal((WondaSession.Instagram, At(5)), (Assert.Single(found.Posts).Channel, found.Posts[0].At));
        Assert.Equal(WondaSession.GatedInstagram, Assert.Single(early.Posts).Channel);
    }

    private static Instant At(int hours) => StandingClock.Morning + Duration.FromHours(hours + 1);
}

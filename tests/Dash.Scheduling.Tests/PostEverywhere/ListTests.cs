using System.Globalization;
using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.PostEverywhere;

/// <summary>Listings over several pages, in order, and with what was published at once.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task TwoHundredAndFiftyPostsAreReadToTheEndInOrder()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        await MakeAsync(session, 250);

        var whole = await session.Service.ListAsync(new PostQuery { Limit = 1000 });
        var part = await session.Service.ListAsync(new PostQuery { Limit = 120 });

        Assert.Equal(Enumerable.Range(0, 250).Select(Text), whole.Posts.Select(post => post.Text));
        Assert.False(whole.HasMore);
        Assert.Equal((120, true), (part.Posts.Count, part.HasMore));
    }

    [Fact]
    public async Task PagesOfThePortFollowOneAnother()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        await MakeAsync(session, 50);
        await session.CreateAsync(session.Draft(Network.Bluesky) with { Mode = PublishMode.Draft, At = null });
        var (texts, cursor) = (new List<string?>(), (string?)null);

        do
        {
            var page = await session.Service.ListPageAsync(new PostPageRequest(new PostQuery(), 20, cursor));
            Assert.Empty(page.Problems);
            texts.AddRange(page.Posts.Select(post => post.Text));
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        Assert.Equal([.. Enumerable.Range(0, 50).Select(Text), session.Draft(Network.Bluesky).Text], texts);
    }

    [Fact]
    public async Task AWindowHoldsWhatGoesOutInItAndWhatWentOutAtOnce()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var start = StandingClock.Morning;
        var now = await session.CreateAsync(session.Draft(Network.X) with { Mode = PublishMode.Now, At = null });
        await session.PassAsync(Duration.Zero);
        var soon = await session.CreateAsync(session.Draft(Network.Bluesky) with { At = start + Duration.FromHours(1) });
        await session.CreateAsync(session.Draft(Network.Threads) with { At = start + Duration.FromHours(3) });

        var listing = await session.Service.ListAsync(new PostQuery { From = start, To = start + Duration.FromHours(2) });
        var posted = await session.Service.ListAsync(new PostQuery { States = [PostState.Posted] });
        var bluesky = await session.Service.ListAsync(new PostQuery { Networks = [Network.Bluesky] });
        var account = await session.Service.ListAsync(new PostQuery { Channels = ["2285/threads"] });

        Assert.Equal([now.Id, soon.Id], listing.Posts.Select(post => post.Id));
        Assert.Equal([now.Id], posted.Posts.Select(post => post.Id));
        Assert.Equal([soon.Id], bluesky.Posts.Select(post => post.Id));
        Assert.Equal(Network.Threads, Assert.Single(account.Posts).Network);
    }

    private static string Text(int number) => number.ToString("Post 000", CultureInfo.InvariantCulture);

    // Backwards, so that no order is right by accident.
    private static async Task MakeAsync(PostEverywhereSession session, int count)
    {
        foreach (var part in Enumerable.Range(0, count).Reverse().Chunk(50))
        {
            var posts = part.Select(number =>
            {
                var at = (StandingClock.Morning + Duration.FromMinutes(number + 1)).ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
                return $$"""{"content":"{{Text(number)}}","account_ids":[2288],"scheduled_for":"{{at}}"}""";
            });
            await session.PostElsewhereAsync("posts/bulk", $$"""{"posts":[{{string.Join(',', posts)}}]}""");
        }
    }
}

using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.PostEverywhere;

/// <summary>Posts through PostEverywhere, from the draft to what became of them.</summary>
public sealed class LifeOfAPostTests
{
    public static TheoryData<Network> Networks => PostEverywhereSession.Networks;

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task EveryNetworkTakesItsPostAndGivesItBack(Network network)
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var draft = session.Draft(network);

        var created = await session.CreateAsync(draft);
        var read = await session.Service.GetAsync(created.Id);

        Assert.Equal((draft.Channel, draft.Text, draft.At, PostState.Scheduled), (read.Channel, read.Text, read.At, read.State));
        Assert.Equal(draft.MediaIds, read.MediaIds);
        Assert.Equal((draft.Options.PostType, draft.Options.Title, draft.Options.Link), (read.Options.PostType, read.Options.Title, read.Options.Link));
        Assert.Equal((created.Channel, created.Text, created.At), (read.Channel, read.Text, read.At));
        Assert.Equal(1, session.Writes());
        await session.PassAsync(Duration.FromDays(2));
        var posted = await session.Service.GetAsync(created.Id);
        Assert.Equal((PostState.Posted, "published"), (posted.State, posted.ProviderStatus));
        Assert.StartsWith($"https://{network.ToWire()}.example/", posted.LiveUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APostGoesOutAtOnce()
    {
        await using var session = await PostEverywhereSession.StartAsync();

        var created = await session.CreateAsync(session.Draft(Network.X) with { Mode = PublishMode.Now, At = null });
        await session.PassAsync(Duration.Zero);

        Assert.Equal((PostState.Publishing, StandingClock.Morning), (created.State, created.At));
        Assert.Equal(PostState.Posted, (await session.Service.GetAsync(created.Id)).State);
    }

    [Fact]
    public async Task OptionsArriveInTheWordsOfTheNetwork()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var film = session.Draft(Network.Instagram) with { MediaIds = [session.Video], Options = new PostOptions { PostType = "reel", ThumbnailOffsetMilliseconds = 1500 } };
        var photo = session.Draft(Network.Instagram) with { Options = new PostOptions { PostType = "story", AltTexts = new Dictionary<string, string> { [session.Image] = "A field" } } };
        var dance = session.Draft(Network.TikTok) with { Options = new PostOptions { DisableDuet = true } };

        var posts = await session.Service.ScheduleAsync([film, photo, dance]);

        Assert.All(posts, result => Assert.Empty(result.Problems));
        var sent = session.Sandbox.Requests.Where(request => request is { Path: "/posts", Method: "POST" }).Select(request => request.Body).ToList();
        Assert.Contains(sent, body => body.Contains("""{"instagram":{"contentType":"Reels","settings":{"coverPhotoTimestamp":1.5}}}""", StringComparison.Ordinal));
        Assert.Contains(sent, body => body.Contains("""{"instagram":{"contentType":"Story","settings":{"altText":"A field"}}}""", StringComparison.Ordinal));
        Assert.Contains(sent, body => body.Contains("""{"tiktok":{"settings":{"allowDuet":false}}}""", StringComparison.Ordinal));
        var read = (await session.AllPostsAsync()).ToDictionary(post => post.Id);
        Assert.Equal(("reel", 1500), (read[posts[0].PostId!].Options.PostType, read[posts[0].PostId!].Options.ThumbnailOffsetMilliseconds));
        Assert.Equal("A field", read[posts[1].PostId!].Options.AltTexts![session.Image]);
        Assert.True(read[posts[2].PostId!].Options.DisableDuet);
    }

    [Fact]
    public async Task AThreadAndACampaignAreSent()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var campaign = (await session.PostElsewhereAsync("campaigns", """{"name":"Spring"}"""))["id"]!.ToJsonString();

        var created = await session.CreateAsync(session.Draft(Network.Bluesky) with { Options = new PostOptions { ThreadReplies = ["Two", "Three"], CampaignIds = [campaign] } });

        Assert.Contains("""thread_posts":["Two","Three"]""", session.Sandbox.Requests[^1].Body, StringComparison.Ordinal);
        Assert.Equal([campaign], (await session.Service.GetAsync(created.Id)).Options.CampaignIds);
    }

    [Fact]
    public async Task ADraftIsKeptChangedAndSent()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var draft = await session.CreateAsync(session.Draft(Network.X) with { Mode = PublishMode.Draft, At = null });
        var later = StandingClock.Morning + Duration.FromDays(3);

        var changed = await session.ChangeAsync(draft.Id, new PostChanges { Text = "Better" });
        var scheduled = await session.ChangeAsync(draft.Id, new PostChanges { At = later, Mode = PublishMode.Schedule, Text = "Best" });

        Assert.Equal((PostState.Draft, "Better"), (changed.Post!.State, changed.Post.Text));
        Assert.Equal((PostState.Scheduled, "Best", later), (scheduled.Post!.State, scheduled.Post.Text, scheduled.Post.At));
        Assert.Equal(draft.Id, scheduled.Post.Id);
    }

    [Fact]
    public async Task AScheduledPostIsMovedAndEdited()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var post = await session.CreateAsync(session.Draft(Network.Pinterest));
        var later = post.At!.Value + Duration.FromHours(5);

        var moved = await session.ChangeAsync(post.Id, new PostChanges { At = later });
        var edited = await session.ChangeAsync(post.Id, new PostChanges { Text = "New", MediaIds = [session.Video], Options = new PostOptions { Title = "Other", Board = "Interiors" } });

        Assert.Equal((later, post.Text), (moved.Post!.At, moved.Post.Text));
        Assert.Equal(("New", later, "Other", "814912"), (edited.Post!.Text, edited.Post.At, edited.Post.Options.Title, edited.Post.Options.Board));
        Assert.Equal(post.Options.Link, edited.Post.Options.Link);
        Assert.Equal([session.Video], edited.Post.MediaIds);
    }

    [Fact]
    public async Task ATextOfTheNetworkItselfIsTheOneThatIsReadAndChanged()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        await session.PostElsewhereAsync("posts", """{"content":"For all","account_ids":[2284],"scheduled_for":"2026-03-12T10:00:00Z","platform_content":{"x":{"content":"For X","settings":{"replySettings":"following"}}}}""");
        var post = Assert.Single(await session.AllPostsAsync());

        var changed = await session.ChangeAsync(post.Id, new PostChanges { Text = "New for X" });

        Assert.Equal(("For X", "New for X"), (post.Text, changed.Post!.Text));
        Assert.Contains("\"replySettings\":\"following\"", session.Sandbox.Requests.Last(request => request.Method == "PATCH").Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailedPostTellsWhyAndIsTriedAgain()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var post = await session.CreateAsync(session.Draft(Network.X));
        session.Sandbox.Faults.FailPublishing(post.Id.Split(':', '@')[1], "Duplicate content");
        await session.PassAsync(Duration.FromDays(2));
        var failed = await session.Service.GetAsync(post.Id);
        session.Sandbox.Faults.Clear();

        var retried = await session.ChangeAsync(post.Id, new PostChanges { Mode = PublishMode.Now });
        await session.PassAsync(Duration.Zero);

        Assert.Equal((PostState.Failed, "Duplicate content"), (failed.State, failed.Failure!.Message));
        Assert.Equal(ItemOutcome.Updated, retried.Outcome);
        Assert.Equal(PostState.Posted, (await session.Service.GetAsync(post.Id)).State);
    }

    [Fact]
    public async Task ADeletedPostIsGoneAndNeverGoesOut()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var post = await session.CreateAsync(session.Draft(Network.X));

        var deleted = Assert.Single(await session.Service.DeleteAsync([post.Id]));

        Assert.Equal(ItemOutcome.Deleted, deleted.Outcome);
        Assert.Equal(ProblemCodes.UnknownPost, (await Assert.ThrowsAsync<SchedulingException>(() => session.Service.GetAsync(post.Id))).Problem.Code);
        Assert.Empty(await session.AllPostsAsync());
    }

    [Fact]
    public async Task ChannelsAreTheAccountsOfNetworksThatThePortKnows()
    {
        await using var session = await PostEverywhereSession.StartAsync();

        var channels = await session.Service.ListChannelsAsync();

        Assert.Equal(10, channels.Count);
        Assert.Equal("maple.archive (cannot post: expired)", channels.Single(channel => channel.Id == "2292/x").AccountName);
        Assert.Equal(["Spring ideas", "Interiors", "Not yet"], (await session.Service.ListBoardsAsync("2287")).Select(board => board.Name));
    }
}

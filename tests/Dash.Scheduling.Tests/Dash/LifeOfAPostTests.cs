using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Dash;

/// <summary>From draft to published post on each network, over real HTTP.</summary>
public sealed class LifeOfAPostTests
{
    private static readonly Instant Later = GuideDrafts.Afternoon + Duration.FromHours(3);

    public static TheoryData<Network> Networks => GuideDrafts.Networks;

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task APostIsCreatedReadListedMovedRewordedPublishedAndDeleted(Network network)
    {
        await using var session = await SandboxSession.StartAsync();
        var draft = session.Draft(network);

        var created = await session.CreateAsync(draft);
        AssertHolds(draft, created);
        Assert.Equal((PostState.Scheduled, "SCHEDULED"), (created.State, created.ProviderStatus));
        Assert.Equivalent(created, await session.Service.GetAsync(created.Id));
        Assert.Equal(created.Id, Assert.Single(await session.AllPostsAsync()).Id);

        var moved = await ChangeAsync(session, created, new PostChanges { At = Later });
        AssertHolds(draft with { At = Later }, moved);

        var reworded = await ChangeAsync(session, created, new PostChanges { Text = "Other words" });
        AssertHolds(draft with { At = Later, Text = "Other words" }, reworded);

        await session.PassAsync(Later - StandingClock.Morning + Duration.FromMinutes(1));
        var posted = await session.Service.GetAsync(created.Id);
        Assert.Equal(PostState.Posted, posted.State);
        Assert.StartsWith("http", posted.LiveUrl, StringComparison.Ordinal);

        Assert.Equal(ItemOutcome.Deleted, Assert.Single(await session.Service.DeleteAsync([created.Id])).Outcome);
        Assert.Empty(await session.AllPostsAsync());
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task ADraftIsKeptAndDoesNotGoOut(Network network)
    {
        await using var session = await SandboxSession.StartAsync();

        var created = await session.CreateAsync(session.Draft(network) with { Mode = PublishMode.Draft, At = null });
        await session.PassAsync(Duration.FromDays(30));

        Assert.Equal((PostState.Draft, null), (created.State, created.At));
        Assert.Equal(PostState.Draft, (await session.Service.GetAsync(created.Id)).State);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task APostThatIsForNowGoesOutAtOnce(Network network)
    {
        await using var session = await SandboxSession.StartAsync();

        var created = await session.CreateAsync(session.Draft(network) with { Mode = PublishMode.Now, At = null });
        await session.PassAsync(Duration.FromMinutes(1));

        Assert.Equal(PostState.Posted, (await session.Service.GetAsync(created.Id)).State);
    }

    [Fact]
    public async Task APostByHandEndsInANotification()
    {
        await using var session = await SandboxSession.StartAsync();
        var draft = session.Draft(Network.Facebook);

        var created = await session.CreateAsync(draft with { AutoPublish = false, Options = draft.Options with { FirstComment = null } });
        await session.PassAsync(Duration.FromDays(2));

        Assert.Equal((PostState.Notified, "USERS_NOTIFIED"), ((await session.Service.GetAsync(created.Id)) is var post ? post.State : default, post.ProviderStatus));
    }

    [Fact]
    public async Task AScheduledPostBecomesADraftAndIsScheduledAgain()
    {
        await using var session = await SandboxSession.StartAsync();
        var created = await session.CreateAsync(session.Draft(Network.X));

        var draft = await ChangeAsync(session, created, new PostChanges { ClearTime = true });
        var scheduled = await ChangeAsync(session, created, new PostChanges { Mode = PublishMode.Schedule, At = Later });

        Assert.Equal((PostState.Draft, null), (draft.State, draft.At));
        Assert.Equal((PostState.Scheduled, Later), (scheduled.State, scheduled.At));
    }

    [Fact]
    public async Task AScheduledPostGoesOutAtOnceWhenItIsChangedToNow()
    {
        await using var session = await SandboxSession.StartAsync();
        var created = await session.CreateAsync(session.Draft(Network.X));

        await ChangeAsync(session, created, new PostChanges { Mode = PublishMode.Now });
        await session.PassAsync(Duration.FromMinutes(1));

        Assert.Equal(PostState.Posted, (await session.Service.GetAsync(created.Id)).State);
    }

    [Fact]
    public async Task APostThatIsOutCannotBeChanged()
    {
        await using var session = await SandboxSession.StartAsync();
        var created = await session.CreateAsync(session.Draft(Network.X));
        await session.PassAsync(Duration.FromDays(2));

        var result = Assert.Single(await session.Service.UpdateAsync([new PostEdit(created.Id, new PostChanges { Text = "Too late" })]));

        Assert.Equal(ProblemCodes.NotEditable, Assert.Single(result.Problems).Code);
    }

    [Fact]
    public async Task APinKeepsItsBoardWhenItsTitleChangesAndItsTitleWhenItsBoardDoes()
    {
        await using var session = await SandboxSession.StartAsync();
        var created = await session.CreateAsync(session.Draft(Network.Pinterest));
        var boards = await session.Service.ListBoardsAsync("144");

        var titled = await ChangeAsync(session, created, new PostChanges { Options = new() { Title = "Linen, three ways" } });
        var pinned = await ChangeAsync(session, created, new PostChanges { Options = new() { Board = "gift ideas" } });

        Assert.Equal((boards[0].Id, "Linen, three ways"), (titled.Options.Board, titled.Options.Title));
        Assert.Equal((boards[1].Id, "Linen, three ways"), (pinned.Options.Board, pinned.Options.Title));
    }

    [Fact]
    public async Task EveryOptionSurvivesTheRoundTrip()
    {
        await using var session = await SandboxSession.StartAsync();
        var altTexts = new Dictionary<string, string> { [session.Image] = "a cup" };

        var reel = session.Draft(Network.Instagram) with { MediaIds = [session.Video], Options = new() { PostType = "reel", ShareToFeed = true, ThumbnailOffsetMilliseconds = 1500, ContentTagIds = ["7001"], CampaignIds = ["3001"] } };
        var story = session.Draft(Network.Instagram) with { Options = new() { PostType = "story", StoryLink = "https://example.com/story", AltTexts = altTexts } };
        var facebook = session.Draft(Network.Facebook) with { Options = new() { PostType = "post", Title = "Launch", Link = "https://example.com/", ThumbnailOffsetMilliseconds = 2000, AltTexts = altTexts } };
        var tiktok = session.Draft(Network.TikTok) with { Options = new() { Title = "Behind", DisableComments = true, DisableDuet = true, DisableStitch = false, ThumbnailOffsetMilliseconds = 250 } };
        var thread = session.Draft(Network.X) with { MediaIds = [session.Image], Options = new() { ThreadReplies = ["and", "more"], AltTexts = altTexts } };
        PostDraft[] drafts = [reel, story, facebook, tiktok, thread];

        foreach (var draft in drafts)
        {
            AssertHolds(draft, await session.CreateAsync(draft));
        }
    }

    [Fact]
    public async Task MoreThanAPageOfPostsIsListedWithoutLossOrRepeat()
    {
        await using var session = await SandboxSession.StartAsync();
        await session.Service.ScheduleAsync([.. Enumerable.Range(0, 150).Select(i => session.Draft(Network.X) with { Text = $"Post {i}", At = GuideDrafts.Afternoon + Duration.FromMinutes(i) })]);

        var listing = await session.Service.ListAsync(new PostQuery { Limit = 1000, From = StandingClock.Morning, To = GuideDrafts.Afternoon + Duration.FromDays(1) });

        Assert.Equal(Enumerable.Range(0, 150).Select(i => $"Post {i}"), listing.Posts.Select(post => post.Text));
    }

    private static async Task<ScheduledPost> ChangeAsync(SandboxSession session, ScheduledPost post, PostChanges changes)
    {
        var result = Assert.Single(await session.Service.UpdateAsync([new PostEdit(post.Id, changes)]));
        Assert.Empty(result.Problems);
        return result.Post!;
    }

    // A board is given by name and kept by id, so it is compared by the tests about boards.
    private static void AssertHolds(PostDraft wanted, ScheduledPost post)
    {
        Assert.Equal((wanted.Channel, wanted.At, wanted.Text, wanted.AutoPublish), (post.Channel, post.At, post.Text, post.AutoPublish));
        Assert.Equal(wanted.MediaIds, post.MediaIds);
        var given = PostOptionNames.Given(post.Options).ToDictionary(StringComparer.Ordinal);
        Assert.All(PostOptionNames.Given(wanted.Options).Where(option => option.Key != "board"), option => Assert.Equivalent(option.Value, given[option.Key], strict: true));
    }
}

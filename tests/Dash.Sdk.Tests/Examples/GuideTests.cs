using Dash.Testing;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Examples;

/// <summary>The guide's request for each network, written as a developer writes it in C#.</summary>
public sealed class GuideTests
{
    private static readonly DateTimeOffset March10 = new(2026, 3, 10, 15, 0, 0, TimeSpan.Zero);

    [Fact]
    public Task InstagramFeedPost() => IsExample("createInstagramPost", "feed", dash => dash.Instagram.CreatePostAsync(new NewInstagramPost
    {
        BrandId = 144,
        PostType = InstagramPostType.Feed,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = March10,
        Caption = "Launching our new product today!",
        FirstComment = "Let us know what you think 👇",
        MediaIds = [621242772],
    }));

    [Fact]
    public Task InstagramReelWithPeople() => IsExample("createInstagramPost", "reel", dash => dash.Instagram.CreatePostAsync(new NewInstagramPost
    {
        BrandId = 144,
        PostType = InstagramPostType.Reel,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = March10,
        Caption = "Behind the scenes of our launch",
        MediaIds = [621242772],
        ShareToFeed = true,
        ThumbOffset = 1500,
        Collaborators = [new Collaborator { Username = "example.studio" }],
        UserTags = [new UserTag { Username = "example.model", MediaId = null }],
    }));

    [Fact]
    public Task FacebookPost() => IsExample("createFacebookPost", "post", dash => dash.Facebook.CreatePostAsync(new NewFacebookPost
    {
        BrandId = 144,
        PostType = FacebookPostType.Post,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = March10,
        Message = "Check out our newest launch!",
        FirstComment = "Drop your thoughts below!",
        MediaIds = [621242772],
    }));

    [Fact]
    public Task TikTokVideo() => IsExample("createTikTokPost", "video", dash => dash.TikTok.CreatePostAsync(new NewTikTokPost
    {
        BrandId = 144,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = March10,
        Text = "Behind the scenes of our launch",
        MediaIds = [621242772],
        DisableComment = false,
        DisableDuet = false,
        DisableStitch = false,
    }));

    [Fact]
    public Task YouTubeVideo() => IsExample("createYouTubePost", "video", dash => dash.YouTube.CreatePostAsync(new NewYouTubePost
    {
        BrandId = 144,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = March10,
        Title = "Product Launch",
        Description = "Watch our newest launch announcement.",
        MediaIds = [621242772],
        DeclaredMadeForKids = MadeForKids.False,
    }));

    [Fact]
    public Task XThread() => IsExample("createXPost", "thread", dash => dash.X.CreatePostAsync(new NewXPost
    {
        BrandId = 144,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = March10,
        TweetStatus = "Launching something new today 🚀",
        Replies =
        [
            new XReplyInput
            {
                TweetStatus = "Here is how it was made.",
                MediaIds = [621242772],
                AltTextMediaMap = new Dictionary<string, string> { ["621242772"] = "The workshop at dawn" },
            },
        ],
    }));

    [Fact]
    public Task ThreadsPost() => IsExample("createThreadsPost", "image", dash => dash.Threads.CreatePostAsync(new NewThreadsPost
    {
        BrandId = 144,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = March10,
        Text = "Something exciting is coming.",
        MediaIds = [621242772],
    }));

    [Fact]
    public Task LinkedInPost() => IsExample("createLinkedInPost", "image", dash => dash.LinkedIn.CreatePostAsync(new NewLinkedInPost
    {
        BrandId = 144,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = March10,
        Text = "We're excited to share our newest launch.",
        MediaIds = [621242772],
    }));

    [Fact]
    public Task SnapchatSpotlight() => IsExample("createSnapchatPost", "spotlight", dash => dash.Snapchat.CreatePostAsync(new NewSnapchatPost
    {
        BrandId = 144,
        PostType = SnapchatPostType.Spotlight,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = new DateTimeOffset(2026, 3, 12, 18, 0, 0, TimeSpan.Zero),
        Description = "3 quick ways to style oversized sweaters this fall 🍂",
        SaveToProfile = true,
        Locale = SnapchatLocale.EnUs,
        MediaIds = [648771867],
    }));

    [Fact]
    public Task PinterestPin() => IsExample("createPinterestPost", "pin", async dash => await dash.Pinterest.CreatePostAsync(new NewPinterestPost
    {
        BrandId = 144,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = new DateTimeOffset(2026, 3, 12, 20, 45, 0, TimeSpan.Zero),
        Meta = new PinterestMeta { Title = "Oversized Linen Blazer Outfit Ideas", PinterestBoard = await Board() },
        Note = "Lightweight linen blazer styled three ways for spring.",
        Link = new Uri("https://example.com/products/linen-oversized-blazer"),
        MediaIds = [650431494],
    }));

    [Fact]
    public Task BlueskyPost() => IsExample("createBlueskyPost", "images", dash => dash.Bluesky.CreatePostAsync(new NewBlueskyPost
    {
        BrandId = 144,
        Status = PostStatus.Scheduled,
        AutoPublish = true,
        Timestamp = new DateTimeOffset(2026, 3, 12, 22, 30, 0, TimeSpan.Zero),
        Text = "A few recent favorites from our spring inspiration board.",
        MediaIds = [650431494, 650482495, 650419615, 650418969],
    }));

    [Fact]
    public Task AnUpdateSendsWhatWasSetAndNothingElse() => IsExample("updateInstagramPost", "change", dash => dash.Instagram.UpdatePostAsync(7, new InstagramPostUpdate
    {
        Caption = "Updated caption",
        Timestamp = new DateTimeOffset(2026, 3, 12, 15, 0, 0, TimeSpan.Zero),
    }));

    [Fact]
    public async Task AnUpdateClearsWithNullAndKeepsWhatIsAbsent()
    {
        var dash = new RecordedDash(SpecExamples.AnswerOf("updateInstagramPost"));

        await dash.Client.Instagram.UpdatePostAsync(7, new InstagramPostUpdate { Status = PostStatus.Draft, Timestamp = null, LocationId = null });

        Assert.Equal("""{"status":"DRAFT","timestamp":null,"location_id":null}""", Assert.Single(dash.Requests).Body);
    }

    // As a caller gets it: from the list of boards, members the SDK does not know included.
    private static async Task<PinterestBoard> Board()
    {
        var boards = await new RecordedDash(SpecExamples.AnswerOf("listBoards")).Client.PinterestBoards.ListBoardsAsync(144);
        return Assert.Single(boards);
    }

    private static async Task IsExample(string operationId, string name, Func<DashClient, Task> call)
    {
        var dash = new RecordedDash(SpecExamples.AnswerOf(operationId));

        await call(dash.Client);

        var expected = SpecExamples.All.Single(example => example.OperationId == operationId && example.Name == name && example.Direction == Spec.Tests.Direction.Request).Json;
        Assert.Empty(JsonDifference.Between(expected, Assert.Single(dash.Requests).Body!));
    }
}

namespace Dash.Sdk.Tests.Posts;

/// <summary>A post of every network with nothing said yet about how and when it goes out; each is valid once that is said.</summary>
internal sealed class SamplePosts(MediaId photo, MediaId video, PinterestBoard? board = null)
{
    internal const long Brand = 144;

    internal const string Caption = "Größe zählt 👇";

    private static readonly PinterestBoard SomeBoard = new() { Id = "1", Name = "Recipes" };

    internal NewInstagramPost Instagram => new NewInstagramPost { BrandId = Brand, PostType = InstagramPostType.Feed }.WithCaption(Caption).WithMedia(photo);

    internal NewFacebookPost Facebook => new NewFacebookPost { BrandId = Brand, PostType = FacebookPostType.Post }.WithCaption(Caption);

    internal NewTikTokPost TikTok => new NewTikTokPost { BrandId = Brand }.WithCaption(Caption).WithMedia(video);

    internal NewYouTubePost YouTube => new NewYouTubePost { BrandId = Brand, Title = "Launch", DeclaredMadeForKids = YouTubeAudience.NotMadeForKids, MediaIds = MediaId.Numbers(video) }.WithCaption(Caption);

    internal NewXPost X => new NewXPost { BrandId = Brand }.WithCaption(Caption);

    internal NewThreadsPost Threads => new NewThreadsPost { BrandId = Brand }.WithCaption(Caption);

    internal NewLinkedInPost LinkedIn => new NewLinkedInPost { BrandId = Brand }.WithCaption(Caption);

    internal NewSnapchatPost Snapchat => new NewSnapchatPost
    {
        BrandId = Brand,
        PostType = SnapchatPostType.Spotlight,
        SaveToProfile = true,
        Locale = SnapchatLocale.EnGb,
        MediaIds = MediaId.Numbers(video),
    }.WithCaption(Caption);

    internal NewPinterestPost Pinterest => new NewPinterestPost { BrandId = Brand, Meta = new PinterestMeta { Title = "Launch", PinterestBoard = board ?? SomeBoard } }.WithCaption(Caption).WithMedia(photo);

    internal NewBlueskyPost Bluesky => new NewBlueskyPost { BrandId = Brand }.WithCaption(Caption);

    internal IReadOnlyList<INewPost> Drafts =>
    [
        Instagram.AsDraft(), Facebook.AsDraft(), TikTok.AsDraft(), YouTube.AsDraft(), X.AsDraft(),
        Threads.AsDraft(), LinkedIn.AsDraft(), Snapchat.AsDraft(), Pinterest.AsDraft(), Bluesky.AsDraft(),
    ];

    internal IReadOnlyList<INewPost> AtOnce =>
    [
        Instagram.PublishNow(), Facebook.PublishNow(), TikTok.PublishNow(), YouTube.PublishNow(), X.PublishNow(),
        Threads.PublishNow(), LinkedIn.PublishNow(), Snapchat.PublishNow(), Pinterest.PublishNow(), Bluesky.PublishNow(),
    ];

    internal IReadOnlyList<INewPost> Scheduled(DateTimeOffset at) =>
    [
        Instagram.ScheduleAt(at), Facebook.ScheduleAt(at), TikTok.ScheduleAt(at), YouTube.ScheduleAt(at), X.ScheduleAt(at),
        Threads.ScheduleAt(at), LinkedIn.ScheduleAt(at), Snapchat.ScheduleAt(at), Pinterest.ScheduleAt(at), Bluesky.ScheduleAt(at),
    ];

    internal IReadOnlyList<INewPost> Reminders(DateTimeOffset at) => [Instagram.RemindAt(at), Facebook.RemindAt(at), TikTok.RemindAt(at), X.RemindAt(at), Pinterest.RemindAt(at)];
}

using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Rules;

/// <summary>The guide's example of a network, broken in one place each.</summary>
internal static class RuleCases
{
    public static TheoryData<RuleCase> All { get; } = [.. Media(), .. Modes(), .. Options(), .. Texts()];

    private static IEnumerable<RuleCase> Media() =>
    [
        Break("TikTok with an image", Network.TikTok, With(GuideDrafts.Image), ProblemCodes.MediaKind, "/media_ids/0", "video", "image"),
        Break("TikTok without a video", Network.TikTok, With(), ProblemCodes.MediaMissing, "/media_ids", "at least 1", "0"),
        Break("TikTok with two videos", Network.TikTok, With("201", "202"), ProblemCodes.MediaTooMany, "/media_ids", "1", "2"),
        Break("YouTube with an image", Network.YouTube, With(GuideDrafts.Image), ProblemCodes.MediaKind, "/media_ids/0", "video", "image"),
        Break("YouTube draft without a video", Network.YouTube, draft => With()(draft) with { Mode = PublishMode.Draft }, ProblemCodes.MediaMissing, "/media_ids", "at least 1", "0"),
        Break("Instagram without media", Network.Instagram, With(), ProblemCodes.MediaMissing, "/media_ids", "at least 1", "0"),
        Break("Instagram feed with eleven", Network.Instagram, With(Images(11)), ProblemCodes.MediaTooMany, "/media_ids", "10", "11"),
        Break("Instagram reel with an image", Network.Instagram, draft => draft with { Options = draft.Options with { PostType = "reel" } }, ProblemCodes.MediaKind, "/media_ids/0", "video", "image"),
        Break("Instagram story with two", Network.Instagram, draft => With(Images(2))(draft) with { Options = new() { PostType = "story" } }, ProblemCodes.MediaTooMany, "/media_ids", "1", "2"),
        Break("Facebook mixed", Network.Facebook, With("101", "201"), ProblemCodes.MediaMixed, "/media_ids", "10 images or 1 video", "1 image, 1 video"),
        Break("Facebook with eleven images", Network.Facebook, With(Images(11)), ProblemCodes.MediaTooMany, "/media_ids", "10", "11"),
        Break("Facebook with two videos", Network.Facebook, With("201", "202"), ProblemCodes.MediaTooMany, "/media_ids", "1", "2"),
        Break("Facebook reel without a video", Network.Facebook, draft => With()(draft) with { Options = draft.Options with { PostType = "reel" } }, ProblemCodes.MediaMissing, "/media_ids", "at least 1", "0"),
        Break("X with five images", Network.X, With(Images(5)), ProblemCodes.MediaTooMany, "/media_ids", "4", "5"),
        Break("X mixed", Network.X, With("101", "201"), ProblemCodes.MediaMixed, "/media_ids", "4 images or 1 video", "1 image, 1 video"),
        Break("Threads with a video", Network.Threads, With(GuideDrafts.Video), ProblemCodes.MediaKind, "/media_ids/0", "image", "video"),
        Break("Threads with 21 images", Network.Threads, With(Images(21)), ProblemCodes.MediaTooMany, "/media_ids", "20", "21"),
        Break("LinkedIn with 21 images", Network.LinkedIn, With(Images(21)), ProblemCodes.MediaTooMany, "/media_ids", "20", "21"),
        Break("LinkedIn mixed", Network.LinkedIn, With("101", "102", "201"), ProblemCodes.MediaMixed, "/media_ids", "20 images or 1 video", "2 images, 1 video"),
        Break("Snapchat without media", Network.Snapchat, With(), ProblemCodes.MediaMissing, "/media_ids", "at least 1", "0"),
        Break("Snapchat spotlight with an image", Network.Snapchat, With(GuideDrafts.Image), ProblemCodes.MediaKind, "/media_ids/0", "video", "image"),
        Break("Pinterest with two images", Network.Pinterest, With(Images(2)), ProblemCodes.MediaTooMany, "/media_ids", "1", "2"),
        Break("Pinterest without media", Network.Pinterest, With(), ProblemCodes.MediaMissing, "/media_ids", "at least 1", "0"),
        Break("Bluesky with a video", Network.Bluesky, With(GuideDrafts.Video), ProblemCodes.MediaKind, "/media_ids/0", "image", "video"),
        Break("Bluesky with five images", Network.Bluesky, With(Images(5)), ProblemCodes.MediaTooMany, "/media_ids", "4", "5"),
        Break("Media that is not there", Network.X, With("999"), ProblemCodes.MediaUnknown, "/media_ids/0", "media of the same account", "999"),
    ];

    private static IEnumerable<RuleCase> Modes() =>
    [
        Break("Scheduled without a time", Network.X, draft => draft with { At = null }, ProblemCodes.TimeMissing, "/at", "a time", "none"),
        Break("Now with a time", Network.X, draft => draft with { Mode = PublishMode.Now }, ProblemCodes.TimeNotAllowed, "/at", "none", "2026-03-10T15:00:00Z"),
        Break("LinkedIn by hand", Network.LinkedIn, ByHand, ProblemCodes.OptionNotSupported, "/auto_publish", "true", "false"),
        Break("YouTube by hand", Network.YouTube, ByHand, ProblemCodes.OptionNotSupported, "/auto_publish", "true", "false"),
        Break("Snapchat by hand", Network.Snapchat, ByHand, ProblemCodes.OptionNotSupported, "/auto_publish", "true", "false"),
        Break("X now by hand", Network.X, draft => ByHand(draft) with { Mode = PublishMode.Now, At = null }, ProblemCodes.OptionNotSupported, "/auto_publish", "true", "false"),
    ];

    private static IEnumerable<RuleCase> Options() =>
    [
        Break("Instagram without post type", Network.Instagram, Set(options => options with { PostType = null }), ProblemCodes.RequiredOption, "/post_type", "feed, reel, story", "none"),
        Break("Instagram carousel", Network.Instagram, Set(options => options with { PostType = "carousel" }), ProblemCodes.InvalidValue, "/post_type", "feed, reel, story", "carousel"),
        Break("Instagram comment by hand", Network.Instagram, ByHand, ProblemCodes.OptionNotSupported, "/first_comment", null, "Let us know what you think 👇"),
        Break("Instagram feed with a story link", Network.Instagram, Set(options => options with { StoryLink = "https://example.com/" }), ProblemCodes.OptionNotSupported, "/story_link", null, "https://example.com/"),
        Break("Instagram feed shared to feed", Network.Instagram, Set(options => options with { ShareToFeed = true }), ProblemCodes.OptionNotSupported, "/share_to_feed", null, "true"),
        Break("Facebook without post type", Network.Facebook, Set(options => options with { PostType = null }), ProblemCodes.RequiredOption, "/post_type", "post, reel", "none"),
        Break("Facebook link that is none", Network.Facebook, Set(options => options with { Link = "example" }), ProblemCodes.InvalidValue, "/link", "an absolute http or https address", "example"),
        Break("TikTok with a post type", Network.TikTok, Set(options => options with { PostType = "reel" }), ProblemCodes.OptionNotSupported, "/post_type", null, "reel"),
        Break("TikTok with a first comment", Network.TikTok, Set(options => options with { FirstComment = "Hi" }), ProblemCodes.OptionNotSupported, "/first_comment", null, "Hi"),
        Break("YouTube without title", Network.YouTube, Set(options => options with { Title = " " }), ProblemCodes.RequiredOption, "/title", "a value", "none"),
        Break("YouTube without declaration", Network.YouTube, Set(options => options with { MadeForKids = null }), ProblemCodes.RequiredOption, "/made_for_kids", "a value", "none"),
        Break("X with 25 replies", Network.X, Set(options => options with { ThreadReplies = [.. Enumerable.Repeat("more", 25)] }), ProblemCodes.InvalidValue, "/thread_replies", "24", "25"),
        Break("X with another's alternative text", Network.X, Set(options => options with { AltTexts = new Dictionary<string, string> { ["7"] = "a cup" } }), ProblemCodes.InvalidValue, "/alt_texts/7", "", "7"),
        Break("Snapchat without post type", Network.Snapchat, draft => draft with { Options = new() { PostType = null } }, ProblemCodes.RequiredOption, "/post_type", "story, spotlight", "none"),
        Break("Snapchat spotlight without locale", Network.Snapchat, Set(options => options with { Locale = null }), ProblemCodes.RequiredOption, "/locale", "a value", "none"),
        Break("Snapchat spotlight without profile", Network.Snapchat, Set(options => options with { SaveToProfile = null }), ProblemCodes.RequiredOption, "/save_to_profile", "a value", "none"),
        Break("Pinterest without title", Network.Pinterest, Set(options => options with { Title = null }), ProblemCodes.RequiredOption, "/title", "a value", "none"),
        Break("Pinterest draft without board", Network.Pinterest, draft => Set(options => options with { Board = null })(draft) with { Mode = PublishMode.Draft }, ProblemCodes.RequiredOption, "/board", "a value", "none"),
        Break("LinkedIn with a link", Network.LinkedIn, Set(options => options with { Link = "https://example.com/" }), ProblemCodes.OptionNotSupported, "/link", null, "https://example.com/"),
        Break("Bluesky with a tag that is no id", Network.Bluesky, Set(options => options with { ContentTagIds = ["spring"] }), ProblemCodes.InvalidValue, "/content_tag_ids/0", "a whole number", "spring"),
        Break("A cover before the start", Network.TikTok, Set(options => options with { ThumbnailOffsetMilliseconds = -1 }), ProblemCodes.InvalidValue, "/thumbnail_offset_ms", "0 or more", "-1"),
    ];

    private static IEnumerable<RuleCase> Texts() =>
    [
        Break("X reply with 281", Network.X, Set(options => options with { ThreadReplies = ["fine", new string('a', 281)] }), ProblemCodes.TextTooLong, "/thread_replies/1", "280", "281"),
        Break("X with a byte order mark", Network.X, Text("a\uFEFFb"), ProblemCodes.InvalidValue, "/text", "none of U+FEFF U+FFFE U+FFFF", "U+FEFF at character 2"),
        Break("YouTube with a sign that it refuses", Network.YouTube, Text("a < b"), ProblemCodes.InvalidValue, "/text", "none of < >", "< at character 3"),
        Break("YouTube title with a sign that it refuses", Network.YouTube, Set(options => options with { Title = "a > b" }), ProblemCodes.InvalidValue, "/title", "none of < >", "> at character 3"),
        Break("Bluesky with few characters of many bytes", Network.Bluesky, Text(string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 121))), ProblemCodes.TextTooLong, "/text", "3000", "3025"),
        Break("YouTube counted in bytes", Network.YouTube, Text(new string('é', 2501)), ProblemCodes.TextTooLong, "/text", "5000", "5002"),
        Break("TikTok counted in UTF-16", Network.TikTok, Text(string.Concat(Enumerable.Repeat("🚀", 1101))), ProblemCodes.TextTooLong, "/text", "2200", "2202"),
        Break("Threads counted with emoji by bytes", Network.Threads, Text(string.Concat(Enumerable.Repeat("🚀", 126))), ProblemCodes.TextTooLong, "/text", "500", "504"),
        Break("X counted with emoji as two", Network.X, Text(string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 141))), ProblemCodes.TextTooLong, "/text", "280", "282"),
        Break("Snapchat story with a text", Network.Snapchat, draft => draft with { Options = new() { PostType = "story" } }, ProblemCodes.OptionNotSupported, "/text", "spotlight", "story"),
        Break("X with nothing at all", Network.X, draft => draft with { Text = " " }, ProblemCodes.TextMissing, "/text", "a text or media", "none"),
    ];

    private static RuleCase Break(string name, Network network, Func<PostDraft, PostDraft> change, string code, string field, string? limit, string? actual) =>
        new(name, network, change, code, field, limit, actual);

    private static Func<PostDraft, PostDraft> With(params string[] media) => draft => draft with { MediaIds = media };

    private static Func<PostDraft, PostDraft> Text(string text) => draft => draft with { Text = text };

    private static Func<PostDraft, PostDraft> Set(Func<PostOptions, PostOptions> change) => draft => draft with { Options = change(draft.Options) };

    private static PostDraft ByHand(PostDraft draft) => draft with { AutoPublish = false };

    private static string[] Images(int count) => [.. Enumerable.Range(101, count).Select(id => $"{id}")];
}

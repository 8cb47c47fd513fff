using PostEverywhere.Sdk;
using static Dash.Providers.Tests.Calls.ProviderCall;

namespace Dash.Providers.Tests.Calls;

internal static class PostEverywhereCalls
{
    private const string Root = "/api/v1";
    private const string Id = "f47ac10b-58cc-4372-a567-0e02b2c3d479";

    private static readonly DateTimeOffset May = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);

    internal static IReadOnlyList<ProviderCall> All { get; } =
    [
        new("createPost", $"POST {Root}/posts", (http, json) => Client(http).Posts.CreateAsync(Read<NewPost>(json))),
        new("listPosts", $"GET {Root}/posts?status=scheduled,failed&platform=x&account_id=2280&campaign_id=7&created_after=2026-05-01T00%3A00%3A00Z&search=a%26b&sort=published_at&order=asc&limit=100&offset=20",
            (http, _) => Client(http).Posts.ListAsync([PostStatus.Scheduled, PostStatus.Failed], [Platform.X], 2280, 7, createdAfter: May, search: "a&b", sort: PostSort.PublishedAt, order: SortOrder.Ascending, limit: 100, offset: 20)),
        new("getPost", $"GET {Root}/posts/{Id}", (http, _) => Client(http).Posts.GetAsync(Guid.Parse(Id))),
        new("updatePost", $"PATCH {Root}/posts/{Id}", (http, json) => Client(http).Posts.UpdateAsync(Guid.Parse(Id), Read<PostUpdate>(json))),
        new("deletePost", $"DELETE {Root}/posts/{Id}?delete_on_platforms=x",
            (http, _) => Client(http).Posts.DeleteAsync(Guid.Parse(Id), [RetractingPlatform.X])),
        new("getPostResults", $"GET {Root}/posts/{Id}/results", (http, _) => Client(http).Posts.GetResultsAsync(Guid.Parse(Id))),
        new("retryPost", $"POST {Root}/posts/{Id}/retry", (http, json) => Client(http).Posts.RetryAsync(Guid.Parse(Id), Read<RetryRequest>(json))),
        new("schedulePost", $"POST {Root}/posts/{Id}/schedule",
            (http, json) => Client(http).Posts.ScheduleAsync(Guid.Parse(Id), Read<DraftSchedule>(json))),
        new("createPosts", $"POST {Root}/posts/bulk", (http, json) => Client(http).Posts.CreatePostsAsync(Read<BulkPosts>(json))),
        new("retryFailedPosts", $"POST {Root}/posts/retry-failed", (http, json) => Client(http).Posts.RetryFailedAsync(Read<FailedPosts>(json))),
        new("schedulePosts", $"POST {Root}/posts/bulk-schedule", (http, json) => Client(http).Posts.SchedulePostsAsync(Read<BulkPlan>(json))),
        new("startUpload", $"POST {Root}/media/upload", (http, json) => Client(http).Media.StartUploadAsync(Read<UploadRequest>(json))),
        new("completeUpload", $"POST {Root}/media/{Id}/complete", (http, _) => Client(http).Media.CompleteUploadAsync(Guid.Parse(Id))),
        new("uploadFromUrl", $"POST {Root}/media/upload-from-url", (http, json) => Client(http).Media.UploadFromUrlAsync(Read<AddressUpload>(json))),
        new("listMedia", $"GET {Root}/media?type=image&limit=20&offset=40", (http, _) => Client(http).Media.ListAsync(MediaType.Image, offset: 40)),
        new("getMedia", $"GET {Root}/media/{Id}", (http, _) => Client(http).Media.GetAsync(Guid.Parse(Id))),
        new("deleteMedia", $"DELETE {Root}/media/{Id}?force=true", (http, _) => Client(http).Media.DeleteAsync(Guid.Parse(Id), force: true)),
        new("listAccounts", $"GET {Root}/accounts", (http, _) => Client(http).Accounts.ListAsync()),
        new("getAccount", $"GET {Root}/accounts/2280", (http, _) => Client(http).Accounts.GetAsync(2280)),
        new("getAccountHealth", $"GET {Root}/accounts/2280/health", (http, _) => Client(http).Accounts.GetHealthAsync(2280)),
        new("getMe", $"GET {Root}/me", (http, _) => Client(http).Workspace.GetMeAsync()),
        new("getPlatformRules", $"GET {Root}/platform-rules", (http, _) => Client(http).Workspace.GetPlatformRulesAsync()),
        new("getQueue", $"GET {Root}/queue?preview=30", (http, _) => Client(http).Workspace.GetQueueAsync(30)),
        new("getAnalyticsSummary", $"GET {Root}/analytics/summary?period=custom&from=2026-05-01T00%3A00%3A00Z&to=2026-05-02T00%3A00%3A00Z",
            (http, _) => Client(http).Analytics.GetSummaryAsync(AnalyticsPeriod.Custom, May, May.AddDays(1))),
        new("generateImage", $"POST {Root}/ai/generate-image", (http, json) => Client(http).Ai.GenerateImageAsync(Read<ImageRequest>(json))),
        new("generateCaption", $"POST {Root}/ai/generate-caption", (http, json) => Client(http).Ai.GenerateCaptionAsync(Read<CaptionRequest>(json))),
        new("listCampaigns", $"GET {Root}/campaigns?status=archived&limit=50&offset=0",
            (http, _) => Client(http).Campaigns.ListAsync(CampaignStatus.Archived)),
        new("createCampaign", $"POST {Root}/campaigns", (http, json) => Client(http).Campaigns.CreateAsync(Read<NewCampaign>(json))),
        new("getCampaign", $"GET {Root}/campaigns/7", (http, _) => Client(http).Campaigns.GetAsync(7)),
        new("updateCampaign", $"PATCH {Root}/campaigns/7", (http, json) => Client(http).Campaigns.UpdateAsync(7, Read<CampaignUpdate>(json))),
        new("deleteCampaign", $"DELETE {Root}/campaigns/7", (http, _) => Client(http).Campaigns.DeleteAsync(7)),
        new("listWebhooks", $"GET {Root}/webhooks", (http, _) => Client(http).Webhooks.ListAsync()),
        new("createWebhook", $"POST {Root}/webhooks", (http, json) => Client(http).Webhooks.CreateAsync(Read<NewWebhook>(json))),
        new("getWebhook", $"GET {Root}/webhooks/{Id}", (http, _) => Client(http).Webhooks.GetAsync(Guid.Parse(Id))),
        new("updateWebhook", $"PATCH {Root}/webhooks/{Id}",
            (http, json) => Client(http).Webhooks.UpdateAsync(Guid.Parse(Id), Read<WebhookUpdate>(json))),
        new("deleteWebhook", $"DELETE {Root}/webhooks/{Id}", (http, _) => Client(http).Webhooks.DeleteAsync(Guid.Parse(Id))),
        new("testWebhook", $"POST {Root}/webhooks/{Id}/test", (http, _) => Client(http).Webhooks.TestAsync(Guid.Parse(Id))),
        new("startDeviceLogin", $"POST {Root}/auth/device",
            (http, json) => Client(http).Connecting.StartDeviceLoginAsync(Read<DeviceLoginRequest>(json))),
        new("pollDeviceLogin", $"POST {Root}/auth/device/token",
            (http, json) => Client(http).Connecting.PollDeviceLoginAsync(Read<DeviceToken>(json))),
        new("startSocialConnect", $"POST {Root}/auth/social-connect/start",
            (http, json) => Client(http).Connecting.StartSocialConnectAsync(Read<SocialConnectRequest>(json))),
        new("pollSocialConnect", $"GET {Root}/auth/social-connect/poll/a%2Fb", (http, _) => Client(http).Connecting.PollSocialConnectAsync("a/b")),
        new("connectBluesky", $"POST {Root}/auth/social-connect/bluesky",
            (http, json) => Client(http).Connecting.ConnectBlueskyAsync(Read<BlueskyCredentials>(json))),
        new("connectTelegram", $"POST {Root}/auth/social-connect/telegram",
            (http, json) => Client(http).Connecting.ConnectTelegramAsync(Read<TelegramCredentials>(json))),
        new("connectDiscord", $"POST {Root}/auth/social-connect/discord",
            (http, json) => Client(http).Connecting.ConnectDiscordAsync(Read<DiscordCredentials>(json))),
    ];

    private static PostEverywhereClient Client(HttpClient http) => new(Options(http));
}

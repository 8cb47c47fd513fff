using Dash.Runtime;
using Dash.Sandbox;
using PostEverywhere.Sdk;
using static Dash.Providers.Tests.Calls.ProviderCall;

namespace Dash.Providers.Tests.Contract;

internal static class PostEverywhereTour
{
    // The plan has room for two more accounts, so the third kind is connected in a workspace of its own.
    internal static IReadOnlyList<Func<ApiClientOptions, DashSandbox, Task>> Stages { get; } = [PostAsync, OverrideAsync, KeepAsync, ManageAsync, ConnectAsync, ConnectDiscordAsync];

    private static async Task PostAsync(ApiClientOptions options, DashSandbox sandbox)
    {
        var everywhere = new PostEverywhereClient(options);
        var image = await FetchAsync(everywhere, sandbox);
        var campaign = await everywhere.Campaigns.CreateAsync(Read<NewCampaign>("""{"name":"Spring","description":"All of spring","color":"#3b82f6"}"""));
        var post = (await everywhere.Posts.CreateAsync(Read<NewPost>($$"""
            {"content":"The spring is here. #spring","account_ids":[2280,2284,2288],"scheduled_for":"2026-05-10T14:00:00.000Z","timezone":"Europe/Berlin","media_ids":["{{image}}"],"campaign_id":{{campaign.Data.Id}},
             "platform_content":{"instagram":{"contentType":"Post","settings":{"altText":"A tree"} },"x":{"content":"The spring is here.","settings":{"replySettings":"following"} } } }
            """))).Data.PostId;
        var draft = (await everywhere.Posts.CreateAsync(Read<NewPost>("""{"content":"An idea.","account_ids":[2284],"draft":true}"""))).Data.PostId;
        await everywhere.Posts.CreatePostsAsync(Read<BulkPosts>("""{"posts":[{"content":"One.","account_ids":[2284]},{"content":"Two.","account_ids":[2284],"scheduled_for":"2026-05-10T14:00:00.000Z"}]}"""));
        await everywhere.Posts.CreatePostsAsync(Read<BulkPosts>("""{"posts":[{"content":"One.","account_ids":[2284]},{"content":"Two.","account_ids":[2280]}]}"""));
        await everywhere.Posts.SchedulePostsAsync(Read<BulkPlan>("""
            {"posts":[{"date":"2026-05-10","time":"14:00","content":"The spring is here.","platforms":"x+bluesky"},{"date":"2026-05-01","time":"14:00","content":"Gone","platforms":"x"}],"timezone":"Europe/Berlin","dryRun":true}
            """));
        await everywhere.Posts.UpdateAsync(post, Read<PostUpdate>("""{"content":"The spring has come.","scheduled_for":"2026-05-04T14:00:00.000Z"}"""));
        await everywhere.Posts.ScheduleAsync(draft, Read<DraftSchedule>("""{"scheduled_for":"2026-05-10T14:00:00.000Z","account_ids":[2284],"timezone":"Europe/Berlin"}"""));
        sandbox.Faults.FailPublishing(post.ToString(), "Down", "x");
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(3));
        await everywhere.Posts.GetAsync(post);
        await everywhere.Posts.ListAsync(sort: PostSort.CreatedAt, order: SortOrder.Ascending);
        await everywhere.Posts.GetResultsAsync(post);
        await everywhere.Posts.RetryAsync(post, Read<RetryRequest>("""{"account_ids":[2284]}"""));
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        await everywhere.Posts.RetryFailedAsync(Read<FailedPosts>("""{"platform":"x","failed_after":"2026-05-01T00:00:00Z","max_attempts":3}"""));
        await everywhere.Posts.DeleteAsync(draft);
    }

    // Whatever a network has of its own, kept as drafts, which need not fit their networks yet.
    private static async Task OverrideAsync(ApiClientOptions options, DashSandbox sandbox)
    {
        var everywhere = new PostEverywhereClient(options);
        var draft = (await everywhere.Posts.CreateAsync(Read<NewPost>("""
            {"content":"Everywhere.","account_ids":[2280],"draft":true,"thread_posts":["And more."],"cover_photo":{"url":"https://example.com/cover.jpg"},
             "platform_content":{
               "instagram":{"content":"Here","contentType":"Reels","settings":{"altText":"A tree","coverPhotoTimestamp":2.5}},
               "facebook":{"content":"Here","contentType":"Reels","settings":{"videoType":"reel"}},
               "tiktok":{"content":"Here","settings":{"privacyLevel":"SELF_ONLY","allowComments":true,"allowDuet":false,"allowStitch":false}},
               "youtube":{"content":"Here","contentType":"Short","settings":{"title":"Here","privacyStatus":"unlisted","tags":["spring"]}},
               "linkedin":{"content":"Here","settings":{"visibility":"CONNECTIONS"}},
               "x":{"content":"Here","settings":{"replySettings":"everyone","made_with_ai":false,"paid_partnership":false,"community_id":"1","post_type":"post","title":"Here"}},
               "pinterest":{"content":"Here","settings":{"boardId":"1","link":"https://example.com/","title":"Here"}},
               "wordpress":{"content":"Here","settings":{"title":"Here","status":"draft","excerpt":"Short","tags":["spring"],"categories":["news"],"slug":"here","featuredImage":"first"}},
               "threads":{"content":"Here"},"bluesky":{"content":"Here"},"telegram":{"content":"Here"},"discord":{"content":"Here"}}}
            """))).Data.PostId;
        await everywhere.Posts.GetAsync(draft);
        await everywhere.Posts.UpdateAsync(draft, Read<PostUpdate>("""{"content":"Elsewhere.","account_ids":[2284],"timezone":"UTC"}"""));
        var now = (await everywhere.Posts.CreateAsync(Read<NewPost>("""{"content":"Now.","account_ids":[2284],"publish_now":true}"""))).Data.PostId;
        await everywhere.Posts.CreateAsync(Read<NewPost>("""{"content":"In the queue.","account_ids":[2284],"use_queue":true}"""));
        await everywhere.Posts.CreateAsync(Read<NewPost>("""{"content":"By its old name.","account_ids":[2288],"scheduled_at":"2026-05-09T10:00:00Z"}"""));
        sandbox.Faults.FailPublishing(now.ToString(), "Down", "x");
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        await everywhere.Posts.RetryFailedAsync(Read<FailedPosts>(
            $$"""{"post_ids":["{{now}}"],"account_id":2284,"platform":"x","failed_after":"2026-05-01T00:00:00Z","failed_before":"2026-06-01T00:00:00Z","max_attempts":5}"""));
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        await everywhere.Analytics.GetSummaryAsync();
        await everywhere.Posts.DeleteAsync(now, [RetractingPlatform.X]);
        await everywhere.Posts.ScheduleAsync(draft, Read<DraftSchedule>("""{"publish_now":true,"account_ids":[2284]}"""));
        await everywhere.Posts.SchedulePostsAsync(Read<BulkPlan>(
            """{"posts":[{"date":"2026-05-10","time":"14:00","content":"The spring is here.","platforms":"x","media":""}],"timezone":"Europe/Berlin","dryRun":true,"accountMapping":{"x":2284}}"""));
    }

    private static async Task KeepAsync(ApiClientOptions options, DashSandbox sandbox)
    {
        var everywhere = new PostEverywhereClient(options);
        using var http = new HttpClient();
        var picture = await http.GetByteArrayAsync(new Uri(sandbox.FilesAddress, "launch.jpg"));
        var session = (await everywhere.Media.StartUploadAsync(Read<UploadRequest>(
            $$"""{"filename":"launch.jpg","content_type":"image/jpeg","size":{{picture.Length}},"platforms":["instagram"],"width":1080,"height":1080,"duration":0}"""))).Data;
        using var form = new MultipartFormDataContent { { new ByteArrayContent(picture) { Headers = { ContentType = new("image/jpeg") } }, session.UploadMethod?.FieldName ?? "file", "launch.jpg" } };
        using var sent = await http.PostAsync(session.UploadUrl, form);
        sent.EnsureSuccessStatusCode();
        await everywhere.Media.CompleteUploadAsync(session.MediaId);
        await everywhere.Media.ListAsync(MediaType.Image);
        await everywhere.Media.GetAsync(session.MediaId);
        await everywhere.Media.DeleteAsync(session.MediaId, force: true);
        await FetchAsync(everywhere, sandbox);
        await everywhere.Ai.GenerateImageAsync(Read<ImageRequest>("""{"prompt":"A blossoming cherry tree in the rain","aspect_ratio":"4:5","model":"flux-schnell"}"""));
        await everywhere.Ai.GenerateCaptionAsync(Read<CaptionRequest>("""{"topic":"Our spring film","platform":"instagram","tone":"casual","length":"short","include_hashtags":false,"include_emojis":true,"count":3}"""));
    }

    private static async Task ManageAsync(ApiClientOptions options, DashSandbox sandbox)
    {
        var everywhere = new PostEverywhereClient(options);
        await everywhere.Accounts.ListAsync();
        await everywhere.Accounts.GetAsync(2287);
        await everywhere.Accounts.GetHealthAsync(2292);
        await everywhere.Workspace.GetMeAsync();
        await everywhere.Workspace.GetPlatformRulesAsync();
        await everywhere.Workspace.GetQueueAsync(30);
        await everywhere.Analytics.GetSummaryAsync();
        var campaign = (await everywhere.Campaigns.CreateAsync(Read<NewCampaign>("""{"name":"Spring","status":"active"}"""))).Data.Id;
        await everywhere.Campaigns.ListAsync();
        await everywhere.Campaigns.GetAsync(campaign);
        await everywhere.Campaigns.UpdateAsync(campaign, Read<CampaignUpdate>("""{"name":"Spring and summer","color":"#16a34a","status":"archived","description":null}"""));
        await everywhere.Campaigns.DeleteAsync(campaign);
        var webhook = (await everywhere.Webhooks.CreateAsync(Read<NewWebhook>("""{"url":"https://example.com/hooks/posts","events":["post.published","post.failed"],"name":"Site","description":"All"}"""))).Data.Id;
        await everywhere.Webhooks.ListAsync();
        await everywhere.Webhooks.GetAsync(webhook);
        await everywhere.Webhooks.UpdateAsync(webhook, Read<WebhookUpdate>("""{"url":"https://example.com/hooks/all","events":["post.failed"],"name":"Mine","description":"Mine","is_active":true}"""));
        await everywhere.Webhooks.TestAsync(webhook);
        await everywhere.Webhooks.DeleteAsync(webhook);
    }

    private static async Task ConnectAsync(ApiClientOptions options, DashSandbox sandbox)
    {
        var everywhere = new PostEverywhereClient(options);
        var login = (await everywhere.Connecting.StartDeviceLoginAsync(Read<DeviceLoginRequest>("""{"client_name":"Example"}"""))).Data;
        var token = Read<DeviceToken>($$"""{"device_code":"{{login.DeviceCode}}"}""");
        await everywhere.Connecting.PollDeviceLoginAsync(token);
        await everywhere.Connecting.PollDeviceLoginAsync(token);
        var session = (await everywhere.Connecting.StartSocialConnectAsync(Read<SocialConnectRequest>("""{"platform":"x","mode":"reconnect","account_id":2292}"""))).Data.SessionId;
        await everywhere.Connecting.PollSocialConnectAsync(session);
        await everywhere.Connecting.PollSocialConnectAsync(session);
        await everywhere.Connecting.ConnectBlueskyAsync(Read<BlueskyCredentials>("""{"handle":"example.bsky.social","app_password":"abcd-efgh-ijkl-mnop"}"""));
        await everywhere.Connecting.ConnectTelegramAsync(Read<TelegramCredentials>("""{"bot_token":"123456:example","channel":"@example"}"""));
    }

    private static Task ConnectDiscordAsync(ApiClientOptions options, DashSandbox sandbox) =>
        new PostEverywhereClient(options).Connecting.ConnectDiscordAsync(Read<DiscordCredentials>("""{"webhook_url":"https://discord.com/api/webhooks/1/example"}"""));

    private static async Task<Guid> FetchAsync(PostEverywhereClient everywhere, DashSandbox sandbox) =>
        (await everywhere.Media.UploadFromUrlAsync(Read<AddressUpload>($$"""{"url":"{{sandbox.FilesAddress}}launch.jpg","filename":"launch.jpg"}"""))).Data.MediaId;
}

using System.Net.Http.Headers;
using Dash.Runtime;
using Dash.Sandbox;
using PostEverywhere.Sdk;

namespace Dash.Prism.Tests.Traffic;

/// <summary>Everything that PostEverywhere documents, done by its client: files, posts alone and in bulk, campaigns, webhooks, logins, connections.</summary>
internal static class PostEverywhereTraffic
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    public static async Task DriveAsync(DashSandbox sandbox, HttpClient http)
    {
        var everywhere = Client(sandbox, http, DashSandboxOptions.PostEverywhereKey);
        var accounts = (await everywhere.Accounts.ListAsync()).Data.Accounts;
        var (x, bluesky) = (accounts.First(account => account.Platform == Platform.X).AccountId, accounts.First(account => account.Platform == Platform.Bluesky).AccountId);
        await everywhere.Accounts.GetAsync(x);
        await everywhere.Accounts.GetHealthAsync(accounts[^1].AccountId);

        var media = await FilesAsync(sandbox, everywhere);
        await PostsAsync(sandbox, everywhere, new NewPost { Content = "Größe zählt 👇", AccountIds = [x, bluesky] });
        await BulkAsync(everywhere, x);
        await RefusedAsync(() => everywhere.Posts.CreateAsync(new NewPost { Content = new string('a', 500), AccountIds = [x] }));
        await everywhere.Media.DeleteAsync(media, force: true);
        await WorkspaceAsync(everywhere);
        await CampaignsAsync(everywhere);
        await WebhooksAsync(everywhere);
        await ConnectAsync(everywhere, accounts[^1]);
        await RefusalsAsync(sandbox, http, everywhere);
    }

    private static async Task<Guid> FilesAsync(DashSandbox sandbox, PostEverywhereClient everywhere)
    {
        using var storage = new HttpClient();
        var bytes = await storage.GetByteArrayAsync(new Uri(sandbox.FilesAddress, "clip.mp4"));
        var upload = (await everywhere.Media.StartUploadAsync(new UploadRequest { Filename = "a b.mp4", ContentType = "video/mp4", Size = bytes.Length })).Data;
        await RefusedAsync(() => everywhere.Media.CompleteUploadAsync(upload.MediaId));
        using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("video/mp4") } };
        using var form = new MultipartFormDataContent();
        var isForm = upload.UploadMethod?.Method == "POST";
        if (isForm)
        {
            form.Add(content, upload.UploadMethod!.FieldName!, "a b.mp4");
        }

        using var sent = isForm ? await storage.PostAsync(upload.UploadUrl, form) : await storage.PutAsync(upload.UploadUrl, content);
        await everywhere.Media.CompleteUploadAsync(upload.MediaId);
        var photo = (await everywhere.Media.UploadFromUrlAsync(new AddressUpload { Url = new Uri(sandbox.FilesAddress, "launch.jpg") })).Data.MediaId;
        await everywhere.Media.GetAsync(upload.MediaId);
        await everywhere.Media.ListAsync(MediaType.Image);
        return photo;
    }

    private static async Task PostsAsync(DashSandbox sandbox, PostEverywhereClient everywhere, NewPost post)
    {
        var planned = (await everywhere.Posts.CreateAsync(post with { ScheduledFor = Noon.AddDays(1) })).Data.PostId;
        var draft = (await everywhere.Posts.CreateAsync(post with { Draft = true })).Data.PostId;
        var removed = (await everywhere.Posts.CreateAsync(post with { ScheduledFor = Noon.AddDays(5) })).Data.PostId;
        await everywhere.Posts.UpdateAsync(planned, new PostUpdate { ScheduledFor = Noon.AddDays(2), Content = "Anders" });
        await everywhere.Posts.ScheduleAsync(draft, new DraftSchedule { PublishNow = true });
        await everywhere.Posts.DeleteAsync(removed);
        await RefusedAsync(() => everywhere.Posts.GetAsync(removed));

        sandbox.Faults.FailPublishing(planned.ToString(), "The token expired", "bluesky");
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(3));
        await everywhere.Posts.GetAsync(planned);
        await everywhere.Posts.GetResultsAsync(planned);
        await RefusedAsync(() => everywhere.Posts.UpdateAsync(planned, new PostUpdate { Content = "Too late" }));
        await everywhere.Posts.ListAsync([PostStatus.Published, PostStatus.PartiallyFailed], limit: 1, offset: 1);
        await everywhere.Posts.RetryAsync(planned);
        await everywhere.Posts.RetryFailedAsync(new FailedPosts { Platform = Platform.Bluesky });
        await everywhere.Posts.DeleteAsync(draft, [RetractingPlatform.X]);
    }

    private static async Task BulkAsync(PostEverywhereClient everywhere, long account)
    {
        var (good, bad) = (new NewPost { Content = "One", AccountIds = [account], ScheduledFor = Noon.AddDays(6) }, new NewPost { Content = "Two", AccountIds = [99] });
        await everywhere.Posts.CreatePostsAsync(new BulkPosts { Posts = [good, good] });
        await everywhere.Posts.CreatePostsAsync(new BulkPosts { Posts = [good, bad] });
        await RefusedAsync(() => everywhere.Posts.CreatePostsAsync(new BulkPosts { Posts = [bad] }));
        var row = new PlannedRow { Date = new DateOnly(2026, 6, 1), Time = "10:00", Content = "Later", Platforms = "x" };
        await everywhere.Posts.SchedulePostsAsync(new BulkPlan { Posts = [row, row with { Platforms = "myspace" }], Timezone = "Europe/Berlin", DryRun = true });
        await everywhere.Posts.SchedulePostsAsync(new BulkPlan { Posts = [row], Timezone = "Europe/Berlin" });
    }

    private static async Task WorkspaceAsync(PostEverywhereClient everywhere)
    {
        await everywhere.Workspace.GetMeAsync();
        await everywhere.Workspace.GetPlatformRulesAsync();
        await everywhere.Workspace.GetQueueAsync(5);
        await everywhere.Analytics.GetSummaryAsync(AnalyticsPeriod.Custom, Noon, Noon.AddDays(7));
        await everywhere.Ai.GenerateImageAsync(new ImageRequest { Prompt = "A field" });
        await everywhere.Ai.GenerateCaptionAsync(new CaptionRequest { Topic = "Frühling", Count = 3 });
    }

    private static async Task CampaignsAsync(PostEverywhereClient everywhere)
    {
        var campaign = (await everywhere.Campaigns.CreateAsync(new NewCampaign { Name = "Spring" })).Data.Id;
        await everywhere.Campaigns.GetAsync(campaign);
        await everywhere.Campaigns.UpdateAsync(campaign, new CampaignUpdate { Status = CampaignStatus.Archived, Description = null });
        await everywhere.Campaigns.ListAsync(CampaignStatus.Archived);
        await everywhere.Campaigns.DeleteAsync(campaign);
        await RefusedAsync(() => everywhere.Campaigns.GetAsync(campaign));
    }

    private static async Task WebhooksAsync(PostEverywhereClient everywhere)
    {
        var hook = (await everywhere.Webhooks.CreateAsync(new NewWebhook { Url = new Uri("https://receiver.example/hook"), Events = [WebhookEvent.PostFailed] })).Data.Id;
        await everywhere.Webhooks.TestAsync(hook);
        await everywhere.Webhooks.GetAsync(hook);
        await everywhere.Webhooks.UpdateAsync(hook, new WebhookUpdate { IsActive = false });
        await everywhere.Webhooks.ListAsync();
        await everywhere.Webhooks.DeleteAsync(hook);
        await RefusedAsync(() => everywhere.Webhooks.TestAsync(hook));
    }

    // The plan has room for two more accounts.
    private static async Task ConnectAsync(PostEverywhereClient everywhere, Account expired)
    {
        var login = (await everywhere.Connecting.StartDeviceLoginAsync(new DeviceLoginRequest { ClientName = "Test" })).Data.DeviceCode;
        await everywhere.Connecting.PollDeviceLoginAsync(new DeviceToken { DeviceCode = login });
        await everywhere.Connecting.PollDeviceLoginAsync(new DeviceToken { DeviceCode = login });
        var session = (await everywhere.Connecting.StartSocialConnectAsync(new SocialConnectRequest { Platform = expired.Platform, Mode = "reconnect", AccountId = expired.AccountId })).Data.SessionId;
        await everywhere.Connecting.PollSocialConnectAsync(session);
        await everywhere.Connecting.PollSocialConnectAsync(session);
        await everywhere.Connecting.ConnectDiscordAsync(new DiscordCredentials { WebhookUrl = new Uri("https://discord.example/") });
        await everywhere.Connecting.ConnectTelegramAsync(new TelegramCredentials { BotToken = "1:a", Channel = "@b" });
        await RefusedAsync(() => everywhere.Connecting.ConnectBlueskyAsync(new BlueskyCredentials { Handle = "a", AppPassword = "b" }));
    }

    private static async Task RefusalsAsync(DashSandbox sandbox, HttpClient http, PostEverywhereClient everywhere)
    {
        await RefusedAsync(() => Client(sandbox, http, "pe_live_wrong").Workspace.GetMeAsync());
        foreach (var status in new[] { 402, 429, 503 })
        {
            sandbox.Faults.Add(SandboxFault.Answer(status) with { Path = "/me" });
            await RefusedAsync(() => everywhere.Workspace.GetMeAsync());
        }
    }

    private static PostEverywhereClient Client(DashSandbox sandbox, HttpClient http, string key) =>
        new(new ApiClientOptions { BearerToken = key, BaseAddress = sandbox.PostEverywhereAddress, HttpClient = http, Retry = new ApiRetryOptions { MaxAttempts = 1 } });

    private static async Task RefusedAsync(Func<Task> call) => Assert.True((await Assert.ThrowsAnyAsync<ApiException>(call)).GetType().IsGenericType);
}

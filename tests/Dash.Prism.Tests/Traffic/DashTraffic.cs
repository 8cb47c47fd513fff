using Dash.Runtime;
using Dash.Sandbox;
using Dash.Sdk;
using Dash.Sdk.Tests.Posts;

namespace Dash.Prism.Tests.Traffic;

/// <summary>Everything that Dash documents, done by its client: media, boards, campaigns, and the life of posts on all networks.</summary>
internal static class DashTraffic
{
    public static readonly DateTimeOffset Morning = PostSandbox.Now;

    private const long Brand = SamplePosts.Brand;

    public static async Task DriveAsync(DashSandbox sandbox, HttpClient http)
    {
        var dash = Client(sandbox, http, sandbox.ApiKey);
        var photo = await AddAsync(dash, sandbox, "launch.jpg");
        var posts = new SamplePosts(photo, await AddAsync(dash, sandbox, "clip.mp4"), (await dash.PinterestBoards.ListBoardsAsync(Brand))[0]);

        await LibraryAsync(dash, photo);
        var planned = await CreateAsync(dash, posts.Scheduled(Morning.AddDays(1)));
        await CreateAsync(dash, [.. posts.Drafts, .. posts.AtOnce, .. posts.Reminders(Morning.AddDays(1))]);
        foreach (var post in planned)
        {
            await dash.Posts.UpdateAsync(post.Id, SampleUpdates.MoveTo(post.Network, Morning.AddDays(2)));
            await dash.Posts.UpdateAsync(post.Id, SampleUpdates.BackToDraft(post.Network, "Doch später"));
            await dash.Posts.GetAsync(post.Network, post.Id);
        }

        await ListAsync(dash);
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(3));
        await ListAsync(dash);
        foreach (var post in planned)
        {
            await dash.Posts.DeleteAsync(post.Network, post.Id);
            await RefusedAsync(() => dash.Posts.GetAsync(post.Network, post.Id));
        }

        await RefusalsAsync(sandbox, http, dash);
    }

    private static DashClient Client(DashSandbox sandbox, HttpClient http, string key) => new(new DashClientOptions
    {
        ApiKey = key,
        SchedulerBaseAddress = sandbox.SchedulerAddress,
        LibraryBaseAddress = sandbox.LibraryAddress,
        PinterestBaseAddress = sandbox.PinterestAddress,
        AuthBaseAddress = sandbox.AuthAddress,
        HttpClient = http,
        RateLimit = null,
        Retry = new ApiRetryOptions { MaxAttempts = 1 },
    });

    private static Task<UploadedMedia> AddAsync(DashClient dash, DashSandbox sandbox, string file) =>
        dash.Library.Media.CreateAsync(Brand, new NewMedia { Url = new Uri(sandbox.FilesAddress, file), Source = "UPLOAD", Type = "UPLOADED" });

    private static async Task LibraryAsync(DashClient dash, UploadedMedia photo)
    {
        await dash.Account.GetSelfAsync();
        await dash.Library.Media.CreateUploadUrlAsync(new MediaUploadRequest { Filename = "a b.jpg", ContentType = "image/jpeg" });
        await dash.Library.Media.GetAsync(Brand, photo.MediaId);
        await dash.Library.Media.SearchAllAsync(Brand, new MediaSearch()).CountAsync();
        await dash.Library.ContentTags.CreateAsync(12, new NewContentTag { Name = "Sommer" });
        var campaign = await dash.Library.Campaigns.ListAsync(Brand).FirstAsync();
        await dash.Library.Campaigns.UpdateAsync(Brand, campaign.Id, new CampaignUpdate { EndDate = new DateOnly(2026, 6, 30) });
        await dash.Library.Galleries.UpdateAsync(Brand, 5001, new GalleryUpdate { Description = "Homepage" });
        await dash.Library.Galleries.GetPublicAsync(Brand, 5001).CountAsync();
    }

    private static async Task<List<IScheduledPost>> CreateAsync(DashClient dash, IReadOnlyList<INewPost> posts)
    {
        var created = new List<IScheduledPost>();
        foreach (var post in posts)
        {
            created.Add(await dash.Posts.CreateAsync(post));
        }

        return created;
    }

    private static async Task ListAsync(DashClient dash)
    {
        await dash.Posts.ListAsync([Brand]).CountAsync();
        await dash.Posts.ListAsync([Brand], PostWindow.Around(Morning)).CountAsync();
        await dash.X.ListPostsAsync([Brand], Morning, Morning.AddDays(7), PostSort.TimestampDescending, limit: 1).CountAsync();
    }

    private static async Task RefusalsAsync(DashSandbox sandbox, HttpClient http, DashClient dash)
    {
        await RefusedAsync(() => Client(sandbox, http, "wrong-key").Account.GetSelfAsync());
        await RefusedAsync(() => Client(sandbox, http, DashSandboxOptions.OtherApiKey).PinterestBoards.ListBoardsAsync(Brand));
        await RefusedAsync(() => dash.Library.Media.GetAsync(Brand, 1));
        await RefusedAsync(() => dash.Library.Galleries.GetPublicAsync(Brand, 1).CountAsync().AsTask());
        await RefusedAsync(() => dash.X.CreatePostAsync(new NewXPost { BrandId = Brand, Status = PostStatus.Scheduled, AutoPublish = true, TweetStatus = "When?" }));
        await RefusedAsync(() => dash.Instagram.CreatePostAsync(new NewInstagramPost { BrandId = Brand, PostType = InstagramPostType.Feed, Status = PostStatus.Scheduled, MediaIds = [1] }));
        sandbox.Faults.Add(SandboxFault.Answer(503) with { Path = "/scheduler/twitter/scheduled_posts" });
        await RefusedAsync(() => dash.X.ListPostsAsync([Brand]).CountAsync().AsTask());
        sandbox.Faults.Add(SandboxFault.Answer(429) with { Path = "/auth/api/self" });
        await RefusedAsync(() => dash.Account.GetSelfAsync());
    }

    private static Task RefusedAsync(Func<Task> call) => Assert.ThrowsAsync<ApiException<ApiError>>(call);
}

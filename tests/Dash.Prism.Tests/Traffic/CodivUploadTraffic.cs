using System.Net.Http.Headers;
using System.Text;
using CodivUpload.Sdk;
using Dash.Runtime;
using Dash.Sandbox;

namespace Dash.Prism.Tests.Traffic;

/// <summary>Everything that CodivUpload documents, done by its client: files, posts of all forms, the queue, profiles, playlists, live sessions.</summary>
internal static class CodivUploadTraffic
{
    public static readonly DateTimeOffset Morning = new(2026, 3, 10, 8, 0, 0, TimeSpan.Zero);

    private static readonly Uri Film = new("https://media.example.com/spring.mp4");

    // Prism reads forms as text: a picture without a byte beyond ASCII comes through whole.
    private static readonly byte[] Picture = Encoding.ASCII.GetBytes("GIF89a\x01\0\x01\0\0\0\0;");

    public static async Task DriveAsync(DashSandbox sandbox, HttpClient http)
    {
        var codiv = Client(sandbox, http, DashSandboxOptions.CodivUploadKey);
        await codiv.Account.WhoAmIAsync();
        var profile = (await codiv.Profiles.ListAsync()).Profiles[0];
        var picture = await FilesAsync(codiv, profile.ProfileName!);
        await PostsAsync(sandbox, codiv, profile.ProfileName!, picture);
        await LiveAsync(sandbox, codiv, profile, (await LibraryAsync(codiv, profile.Id)).Id);
        await QueueAsync(codiv, profile.ProfileName!);
        await ProfilesAsync(codiv, profile.ProfileName!);
        await RefusalsAsync(sandbox, http, codiv);
    }

    private static async Task<Uri> FilesAsync(CodivUploadClient codiv, string profile)
    {
        var upload = await codiv.Media.UploadFromMultipartAsync(new FileUpload { File = ApiFile.FromBytes(Picture, "a b.gif", "image/gif"), ProfileName = profile });
        await codiv.Media.UploadAsync(new AddressUpload { Url = Film, ProfileName = profile, Type = FileKind.Video });
        var large = await codiv.Media.PresignUploadAsync(new PresignRequest { ProfileName = profile, FileName = "a.gif", FileType = "image/gif", FileSize = Picture.Length });
        await RefusedAsync(() => codiv.Media.ConfirmUploadAsync(new UploadConfirmation { UploadId = large.UploadId }));
        using var storage = new HttpClient();
        using var bytes = new ByteArrayContent(Picture) { Headers = { ContentType = new MediaTypeHeaderValue("image/gif") } };
        using var sent = await storage.PutAsync(large.PresignedUrl, bytes);
        await codiv.Media.ConfirmUploadAsync(new UploadConfirmation { UploadId = large.UploadId });
        return upload.Url;
    }

    private static async Task PostsAsync(DashSandbox sandbox, CodivUploadClient codiv, string profile, Uri picture)
    {
        var text = new NewTextPost { ProfileName = profile, Platforms = [Platform.X, Platform.Threads], Description = "Größe zählt 👇", ScheduledDate = Morning.AddDays(1) };
        var planned = await codiv.Posts.CreateAsync(text);
        var cancelled = await codiv.Posts.CreateAsync(text);
        await codiv.Posts.CreateAsync(text with { ScheduledDate = null });
        await codiv.Posts.CreateAsync(text with { ScheduledDate = null, AddToQueue = true });
        await codiv.Posts.CreateAsync(new NewImagePost { ProfileName = profile, Platforms = [Platform.Facebook], MediaUrls = [picture] });
        await codiv.Posts.CreateAsync(new NewVideoPost { ProfileName = profile, Platforms = [Platform.YouTube], MediaUrls = [Film], Title = "Spring" });
        await codiv.Posts.CreateAsync(new NewDocumentPost { ProfileName = profile, Platforms = [Platform.LinkedIn], MediaUrls = [new Uri("https://media.example.com/a.pdf")], Title = "Report" });
        await RefusedAsync(() => codiv.Posts.CreateAsync(text with { ScheduledDate = Morning.AddDays(-1) }));
        await RefusedAsync(() => codiv.Posts.CreateAsync(text with { Description = new string('a', 281) }));
        await RefusedAsync(() => codiv.Posts.CreateAsync(text with { ProfileName = "nobody" }));

        await codiv.Posts.UpdateAsync(planned.PostId, new PostUpdate { ScheduledDate = Morning.AddDays(2), FirstComment = "First" });
        await codiv.Posts.DeleteAsync(cancelled.PostId);
        sandbox.Faults.FailPublishing(planned.PostId.ToString(), "The token expired", "x");
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(3));
        await codiv.Posts.GetAsync(planned.PostId);
        await RefusedAsync(() => codiv.Posts.DeleteAsync(planned.PostId));
        await codiv.Posts.RetryAsync(planned.PostId);
        await codiv.Posts.ListAsync(limit: "2");
        await codiv.Posts.ListAsync(PostStatus.Draft, profile, "2", "1");
    }

    private static async Task<MediaAsset> LibraryAsync(CodivUploadClient codiv, Guid profile)
    {
        await codiv.Media.AddAsync(new NewMediaAsset { Title = "Spring", ProfileId = profile, PublicUrl = Film });
        var assets = await codiv.Media.ListAsync(profile);
        await codiv.Media.GetAsync(assets[0].Id);
        await codiv.Media.DeleteAsync(assets[^1].Id);
        await RefusedAsync(() => codiv.Media.GetAsync(assets[^1].Id));
        return assets[0];
    }

    private static async Task LiveAsync(DashSandbox sandbox, CodivUploadClient codiv, Profile profile, Guid asset)
    {
        var playlist = (await codiv.Playlists.CreateAsync(new NewPlaylist { Name = "Evening", ProfileId = profile.Id, MediaAssetIds = [asset] })).Playlist.Id;
        await codiv.Playlists.GetAsync(playlist);
        await codiv.Playlists.ListAsync(profile.Id);
        await codiv.Broadcasts.ListYouTubeCategoriesAsync();
        var live = await codiv.Broadcasts.CreateYouTubeAsync(
            new NewBroadcast { ProfileName = profile.ProfileName!, Title = "Show", PrivacyStatus = YouTubePrivacyStatus.Unlisted, PlaylistId = playlist });
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        await codiv.Broadcasts.ListYouTubeAsync(profileId: profile.Id, status: BroadcastStatus.Live);
        await codiv.Broadcasts.StopYouTubeAsync(Guid.Parse(live.BroadcastId));
    }

    private static async Task QueueAsync(CodivUploadClient codiv, string profile)
    {
        await codiv.Queue.UpdateSettingsAsync(new QueueSettings { ProfileName = profile, Timezone = "Europe/Berlin" });
        await codiv.Queue.GetSettingsAsync(profile);
        await codiv.Queue.PreviewAsync(profile, 3);
        await codiv.Queue.GetNextSlotAsync(profile);
        await RefusedAsync(() => codiv.Queue.UpdateSettingsAsync(new QueueSettings { ProfileName = profile, Timezone = "Mars/North" }));
    }

    private static async Task ProfilesAsync(CodivUploadClient codiv, string profile)
    {
        await codiv.Profiles.CreateConnectLinkAsync(
            new ConnectLinkRequest { ProfileName = profile, LogoImage = new Uri("https://media.example.com/logo.png"), RedirectUrl = new Uri("https://example.com/connected") });
        var made = (await codiv.Profiles.CreateAsync(new NewProfile { Username = "cedar" })).Profile.Id;
        await RefusedAsync(() => codiv.Profiles.CreateAsync(new NewProfile { Username = "cedar" }));
        await codiv.Profiles.DeleteAsync(made);
    }

    private static async Task RefusalsAsync(DashSandbox sandbox, HttpClient http, CodivUploadClient codiv)
    {
        await RefusedAsync(() => Client(sandbox, http, "cdv_wrong").Account.WhoAmIAsync());
        sandbox.Faults.Add(SandboxFault.Answer(503) with { Path = "/codivupload/auth/whoami" });
        await RefusedAsync(() => codiv.Account.WhoAmIAsync());
        sandbox.Faults.Add(SandboxFault.Answer(429) with { Path = "/codivupload/auth/whoami" });
        await RefusedAsync(() => codiv.Account.WhoAmIAsync());
    }

    private static CodivUploadClient Client(DashSandbox sandbox, HttpClient http, string key) =>
        new(new ApiClientOptions { BearerToken = key, BaseAddress = sandbox.CodivUploadAddress, HttpClient = http, Retry = new ApiRetryOptions { MaxAttempts = 1 } });

    private static Task RefusedAsync(Func<Task> call) => Assert.ThrowsAsync<ApiException<Error>>(call);
}

using CodivUpload.Sdk;
using static Dash.Providers.Tests.Calls.ProviderCall;

namespace Dash.Providers.Tests.Calls;

internal static class CodivUploadCalls
{
    private const string Root = "/v1";
    private const string Id = "9b2f6c1e-4d0a-4f5b-8e3a-2a8f1c7d5e90";

    internal static IReadOnlyList<ProviderCall> All { get; } =
    [
        new("createPost", $"POST {Root}/posts", (http, json) => Client(http).Posts.CreateAsync(Read<NewPost>(json))),
        new("listPosts", $"GET {Root}/posts?status=scheduled&profile_name=my_brand&limit=50&offset=100",
            (http, _) => Client(http).Posts.ListAsync(PostStatus.Scheduled, "my_brand", "50", "100")),
        new("getPost", $"GET {Root}/posts/{Id}", (http, _) => Client(http).Posts.GetAsync(Guid.Parse(Id))),
        new("updatePost", $"PATCH {Root}/posts/{Id}", (http, json) => Client(http).Posts.UpdateAsync(Guid.Parse(Id), Read<PostUpdate>(json))),
        new("deletePost", $"DELETE {Root}/posts/{Id}", (http, _) => Client(http).Posts.DeleteAsync(Guid.Parse(Id))),
        new("retryPost", $"POST {Root}/posts/{Id}/retry-failed", (http, _) => Client(http).Posts.RetryAsync(Guid.Parse(Id))),
        new("listProfiles", $"GET {Root}/agency/profiles", (http, _) => Client(http).Profiles.ListAsync()),
        new("createProfile", $"POST {Root}/agency/profiles", (http, json) => Client(http).Profiles.CreateAsync(Read<NewProfile>(json))),
        new("deleteProfile", $"DELETE {Root}/agency/profiles/{Id}", (http, _) => Client(http).Profiles.DeleteAsync(Guid.Parse(Id))),
        new("createConnectLink", $"POST {Root}/agency/profiles/generate-jwt",
            (http, json) => Client(http).Profiles.CreateConnectLinkAsync(Read<ConnectLinkRequest>(json))),
        new("listMedia", $"GET {Root}/agency/media?profile_id={Id}", (http, _) => Client(http).Media.ListAsync(Guid.Parse(Id))),
        new("addMedia", $"POST {Root}/agency/media", (http, json) => Client(http).Media.AddAsync(Read<NewMediaAssets>(json))),
        new("getMedia", $"GET {Root}/agency/media/{Id}", (http, _) => Client(http).Media.GetAsync(Guid.Parse(Id))),
        new("deleteMedia", $"DELETE {Root}/agency/media/{Id}", (http, _) => Client(http).Media.DeleteAsync(Guid.Parse(Id))),
        new("uploadMedia", $"POST {Root}/upload-media", (http, json) => Client(http).Media.UploadAsync(Read<AddressUpload>(json))),
        new("presignUpload", $"POST {Root}/upload-media/presign", (http, json) => Client(http).Media.PresignUploadAsync(Read<PresignRequest>(json))),
        new("confirmUpload", $"POST {Root}/upload-media/confirm",
            (http, json) => Client(http).Media.ConfirmUploadAsync(Read<UploadConfirmation>(json))),
        new("listPlaylists", $"GET {Root}/agency/playlists?profile_id={Id}", (http, _) => Client(http).Playlists.ListAsync(Guid.Parse(Id))),
        new("createPlaylist", $"POST {Root}/agency/playlists", (http, json) => Client(http).Playlists.CreateAsync(Read<NewPlaylist>(json))),
        new("getPlaylist", $"GET {Root}/agency/playlists/{Id}", (http, _) => Client(http).Playlists.GetAsync(Guid.Parse(Id))),
        new("listYouTubeBroadcasts", $"GET {Root}/integrations/youtube/broadcasts?account_id=a%20b&profile_id={Id}&status=live&limit=50",
            (http, _) => Client(http).Broadcasts.ListYouTubeAsync("a b", Guid.Parse(Id), BroadcastStatus.Live)),
        new("createYouTubeBroadcast", $"POST {Root}/integrations/youtube/broadcasts",
            (http, json) => Client(http).Broadcasts.CreateYouTubeAsync(Read<NewBroadcast>(json))),
        new("stopYouTubeBroadcast", $"POST {Root}/integrations/youtube/broadcasts/{Id}/stop",
            (http, json) => Client(http).Broadcasts.StopYouTubeAsync(Guid.Parse(Id), Read<BroadcastStop>(json))),
        new("listYouTubeCategories", $"GET {Root}/integrations/youtube/categories",
            (http, _) => Client(http).Broadcasts.ListYouTubeCategoriesAsync()),
        new("getQueueSettings", $"GET {Root}/queue/settings?profile_name=my_brand", (http, _) => Client(http).Queue.GetSettingsAsync("my_brand")),
        new("updateQueueSettings", $"POST {Root}/queue/settings", (http, json) => Client(http).Queue.UpdateSettingsAsync(Read<QueueSettings>(json))),
        new("previewQueue", $"GET {Root}/queue/preview?profile_name=my_brand&count=5", (http, _) => Client(http).Queue.PreviewAsync("my_brand", 5)),
        new("getNextQueueSlot", $"GET {Root}/queue/next-slot?profile_name=my_brand", (http, _) => Client(http).Queue.GetNextSlotAsync("my_brand")),
        new("whoAmI", $"GET {Root}/auth/whoami", (http, _) => Client(http).Account.WhoAmIAsync()),
    ];

    private static CodivUploadClient Client(HttpClient http) => new(Options(http));
}

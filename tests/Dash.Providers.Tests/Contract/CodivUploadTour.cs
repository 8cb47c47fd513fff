using CodivUpload.Sdk;
using Dash.Runtime;
using Dash.Sandbox;
using static Dash.Providers.Tests.Calls.ProviderCall;

namespace Dash.Providers.Tests.Contract;

internal static class CodivUploadTour
{
    private const string Profile = "maple_and_co";

    internal static IReadOnlyList<Func<ApiClientOptions, DashSandbox, Task>> Stages { get; } = [DriveAsync];

    private static async Task DriveAsync(ApiClientOptions options, DashSandbox sandbox)
    {
        var codiv = new CodivUploadClient(options);
        await PostAsync(codiv, sandbox);
        await KeepAsync(codiv, sandbox);
        await GoLiveAsync(codiv, sandbox);
        await SettleAsync(codiv);
    }

    private static async Task PostAsync(CodivUploadClient codiv, DashSandbox sandbox)
    {
        var text = await codiv.Posts.CreateAsync(Read<NewPost>($$"""
            {"post_type":"text","profile_name":"{{Profile}}","platforms":["x","threads","linkedin"],"title":"News","description":"We are hiring.","scheduled_date":"2026-05-10T14:00:00Z",
             "threads_topic_tag":"hiring","x_reply_settings":"following","linkedin_visibility":"PUBLIC","linkedin_page_id":"10429121","auto_truncate":true,"x_text":"Here","linkedin_text":"Here"}
            """));
        await codiv.Posts.CreateAsync(Read<NewPost>($$"""
            {"post_type":"image","profile_name":"{{Profile}}","platforms":["instagram","pinterest","tiktok","facebook","x","bluesky"],"media_urls":["{{sandbox.FilesAddress}}launch.jpg"],
             "description":"Spring.","add_to_queue":true,"first_comment":"First","instagram_collaborators":["example.studio"],"instagram_user_tags":"example.model","instagram_location_id":"213385402",
             "instagram_alt_text":"A tree","instagram_media_urls":["{{sandbox.FilesAddress}}launch.jpg"],"facebook_media_urls":["{{sandbox.FilesAddress}}launch.jpg"],
             "tiktok_media_urls":["{{sandbox.FilesAddress}}launch.jpg"],"tiktok_privacy_level":"public","tiktok_disable_comment":true,"tiktok_brand_content_toggle":false,"tiktok_auto_add_music":true,
             "pinterest_media_urls":["{{sandbox.FilesAddress}}launch.jpg"],"pinterest_board_id":"123456789012345678","pinterest_link":"https://example.com/spring","pinterest_alt_text":"A tree",
             "x_alt_text":"A tree","bluesky_alt_text":"A tree"}
            """));
        var film = await codiv.Posts.CreateAsync(Read<NewPost>($$"""
            {"post_type":"video","profile_name":"{{Profile}}","platforms":["youtube","instagram","tiktok","facebook"],"title":"Spring","media_urls":["{{sandbox.FilesAddress}}clip.mp4"],
             "description":"The spring film is here.","first_comment":"Which scene do you like best?","youtube_type":"video","youtube_category_id":"22","youtube_tags":["spring","film"],
             "youtube_allowed_countries":"DE,AT,CH","youtube_privacy_status":"public","youtube_self_declared_made_for_kids":false,"youtube_contains_synthetic_media":false,
             "youtube_has_paid_product_placement":false,"youtube_license":"youtube","youtube_embeddable":true,"youtube_public_stats_viewable":true,"youtube_default_language":"en",
             "youtube_default_audio_language":"en","youtube_blocked_countries":["US"],"youtube_recording_date":"2026-05-01","youtube_caption_url":"https://media.example.com/spring.srt",
             "youtube_caption_language":"en","youtube_playlist_id":"PL1","youtube_thumbnail_url":"https://media.example.com/spring.jpg","youtube_media_urls":["{{sandbox.FilesAddress}}clip.mp4"],
             "youtube_title":"Spring","youtube_text":"Here","instagram_text":"Here","tiktok_text":"Here","facebook_text":"Here","tiktok_brand_organic_toggle":false,
             "instagram_media_type":"REELS","instagram_share_to_feed":true,"instagram_cover_url":"{{sandbox.FilesAddress}}launch.jpg","instagram_collaborators":"example.studio,example.model",
             "tiktok_privacy_level":"public","tiktok_disable_duet":true,"tiktok_disable_comment":false,"tiktok_disable_stitch":true,"tiktok_is_aigc":false,"tiktok_post_mode":"DIRECT_POST",
             "facebook_media_type":"REELS"}
            """));
        await codiv.Posts.CreateAsync(Read<NewPost>($$"""
            {"post_type":"document","profile_name":"{{Profile}}","platforms":["linkedin"],"media_urls":["https://media.example.com/report.pdf"],"title":"Report","description":"Our year.",
             "linkedin_page_id":"10429121","linkedin_visibility":"PUBLIC","schedule_best_time":true}
            """));
        sandbox.Faults.FailPublishing(film.PostId.ToString(), "The token expired", "tiktok");
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Contains((await codiv.Posts.GetAsync(film.PostId)).Destinations, destination => destination.ErrorMessage == "The token expired");
        await codiv.Posts.RetryAsync(film.PostId);
        await codiv.Posts.ListAsync(PostStatus.Scheduled, Profile, "50", "0");
        await codiv.Posts.UpdateAsync(text.PostId, Read<PostUpdate>($$"""{"title":"More","description":"We are still hiring.","scheduled_date":"2026-05-12T14:00:00Z","first_comment":null,"media_urls":[]}"""));
        await codiv.Posts.DeleteAsync(text.PostId);
    }

    private static async Task KeepAsync(CodivUploadClient codiv, DashSandbox sandbox)
    {
        var profile = (await codiv.Profiles.ListAsync()).Profiles[0].Id;
        var asset = $$"""{"title":"Spring film","profile_id":"{{profile}}","public_url":"https://media.example.com/spring.mp4","source_type":"upload","duration":31.5,"size":18874368}""";
        await codiv.Media.AddAsync(Read<NewMediaAssets>(asset));
        await codiv.Media.AddAsync(Read<NewMediaAssets>($"[{asset},{asset}]"));
        var assets = await codiv.Media.ListAsync(profile);
        await codiv.Media.GetAsync(assets[^1].Id);
        await codiv.Media.DeleteAsync(assets[^1].Id);
        await codiv.Media.UploadAsync(Read<AddressUpload>($$"""{"url":"https://media.example.com/spring.mp4","profile_name":"{{Profile}}","type":"video"}"""));
        using var http = new HttpClient();
        var picture = await http.GetByteArrayAsync(new Uri(sandbox.FilesAddress, "product.png"));
        await codiv.Media.UploadFromMultipartAsync(new FileUpload { File = ApiFile.FromBytes(picture, "product.png", "image/png"), ProfileName = Profile, Type = FileKind.Image });
        var presigned = await codiv.Media.PresignUploadAsync(Read<PresignRequest>($$"""{"profile_name":"{{Profile}}","file_name":"product.png","file_type":"image/png","file_size":{{picture.Length}}}"""));
        using var content = new ByteArrayContent(picture) { Headers = { ContentType = new("image/png") } };
        using var sent = await http.PutAsync(presigned.PresignedUrl, content);
        sent.EnsureSuccessStatusCode();
        await codiv.Media.ConfirmUploadAsync(Read<UploadConfirmation>($$"""{"upload_id":"{{presigned.UploadId}}"}"""));
    }

    private static async Task GoLiveAsync(CodivUploadClient codiv, DashSandbox sandbox)
    {
        var profile = (await codiv.Profiles.ListAsync()).Profiles[0].Id;
        var asset = (await codiv.Media.ListAsync(profile))[0].Id;
        var playlist = await codiv.Playlists.CreateAsync(Read<NewPlaylist>($$"""{"name":"Evening","profile_id":"{{profile}}","loop_enabled":true,"media_asset_ids":["{{asset}}"]}"""));
        await codiv.Playlists.ListAsync(profile);
        await codiv.Playlists.GetAsync(playlist.Playlist.Id);
        var session = await codiv.Broadcasts.CreateYouTubeAsync(Read<NewBroadcast>(
            $$"""{"profile_name":"{{Profile}}","title":"Evening show","description":"Live","privacyStatus":"unlisted","start_time":"2026-05-04T13:00:00Z","playlist_id":"{{playlist.Playlist.Id}}","is_loop":true}"""));
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));
        await codiv.Broadcasts.ListYouTubeAsync(status: BroadcastStatus.Live);
        await codiv.Broadcasts.StopYouTubeAsync(Guid.Parse(session.BroadcastId), Read<BroadcastStop>("""{"delete_broadcast":false}"""));
        await codiv.Broadcasts.ListYouTubeAsync();
        await codiv.Broadcasts.ListYouTubeCategoriesAsync();
    }

    private static async Task SettleAsync(CodivUploadClient codiv)
    {
        var made = await codiv.Profiles.CreateAsync(Read<NewProfile>("""{"username":"my_brand","profile_name":"my_brand"}"""));
        await codiv.Profiles.CreateConnectLinkAsync(Read<ConnectLinkRequest>(
            """{"profile_name":"my_brand","platforms":["instagram","tiktok"],"logo_image":"https://media.example.com/logo.png","redirect_url":"https://example.com/connected"}"""));
        await codiv.Profiles.DeleteAsync(made.Profile.Id);
        await codiv.Queue.UpdateSettingsAsync(Read<QueueSettings>($$"""{"profile_name":"{{Profile}}","timezone":"Europe/Berlin"}"""));
        await codiv.Queue.GetSettingsAsync(Profile);
        await codiv.Queue.PreviewAsync(Profile, 5);
        await codiv.Queue.GetNextSlotAsync(Profile);
        await codiv.Account.WhoAmIAsync();
    }
}

using Dash.Runtime;
using Dash.Sandbox;
using Wonda.Sdk;
using static Dash.Providers.Tests.Calls.ProviderCall;

namespace Dash.Providers.Tests.Contract;

internal static class WondaTour
{
    private const string Instagram = "550e8400-e29b-41d4-a716-446655440000";
    private const string TikTok = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private const string Image = "019e1b70-6f9e-70fd-8c49-690bcbdaf8db";
    private const string Video = "019e1b70-6f9e-70fd-8c49-690bcbdaf8dd";

    internal static IReadOnlyList<Func<ApiClientOptions, DashSandbox, Task>> Stages { get; } = [DriveAsync];

    private static async Task DriveAsync(ApiClientOptions options, DashSandbox sandbox)
    {
        var wonda = new WondaClient(options);
        await PublishAsync(wonda, sandbox);
        await ReadAsync(wonda);
        await LookAsync(wonda);
    }

    private static async Task PublishAsync(WondaClient wonda, DashSandbox sandbox)
    {
        var post = await wonda.Publishing.PublishInstagramAsync(Read<InstagramPublication>(
            $$"""{"mediaId":"{{Video}}","instagramAccountId":"{{Instagram}}","caption":"Spring","altText":"A tree","product":"REELS","shareToFeed":true}"""));
        var planned = await wonda.Publishing.PublishTikTokAsync(Read<TikTokPublication>($$"""
            {"mediaId":"{{Video}}","tiktokAccountId":"{{TikTok}}","caption":"Spring","privacyLevel":"PUBLIC_TO_EVERYONE","isAigc":false,"postMode":"direct",
             "disableComment":false,"disableDuet":true,"disableStitch":true,"discloseCommercial":true,"brandOrganic":true,"brandedContent":false,"scheduledAt":"2026-05-05T14:00:00+02:00"}
            """));
        var later = await wonda.Publishing.PublishInstagramAsync(Read<InstagramPublication>(
            $$"""{"mediaId":"{{Image}}","instagramAccountId":"{{Instagram}}","scheduledAt":"2026-05-06T14:00:00Z"}"""));
        await wonda.Publishing.PublishInstagramCarouselAsync(Read<InstagramCarousel>($$"""{"mediaIds":["{{Image}}","{{Image}}"],"instagramAccountId":"{{Instagram}}","caption":"Two"}"""));
        await wonda.Publishing.PublishTikTokCarouselAsync(Read<TikTokCarousel>(
            $$"""{"mediaIds":["{{Image}}","{{Image}}"],"tiktokAccountId":"{{TikTok}}","caption":"Two","privacyLevel":"SELF_ONLY","postMode":"inbox","coverIndex":1}"""));
        Assert.Equal(2, (await wonda.Publishing.ListScheduledPublicationsAsync("spring")).Scheduled!.Count);
        await wonda.Publishing.CancelScheduledPublicationAsync(later.OutputJobId);
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.True((await wonda.Jobs.GetPublishAsync(post.OutputJobId)).Status == JobStatus.Succeeded);
        await wonda.Jobs.GetPublishAsync(planned.OutputJobId);
    }

    private static async Task ReadAsync(WondaClient wonda)
    {
        await wonda.Accounts.ListInstagramAsync();
        await wonda.Accounts.ListTikTokAsync();
        var page = await wonda.Accounts.ListInstagramPublicationsAsync(limit: 1);
        await wonda.Accounts.ListInstagramPublicationsAsync(
            limit: 1, cursorCreatedAt: page.NextCursor.Value!.CursorCreatedAt, cursorInstagramPublishId: page.NextCursor.Value.CursorInstagramPublishId);
        await wonda.Accounts.ListTikTokPublicationsAsync(5);
        await wonda.Jobs.GetInferenceAsync("019e1b76-74d7-8c7e-a927-6bd34bfaa114");
        await Assert.ThrowsAsync<ApiException<Error>>(() => wonda.Jobs.GetEditorAsync("1"));
    }

    private static async Task LookAsync(WondaClient wonda)
    {
        byte[] picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[32]];
        var one = await wonda.Media.UploadAsync(new Dictionary<string, ApiFile> { ["one"] = ApiFile.FromBytes(picture, "one.png") });
        var some = await wonda.Media.UploadAsync(new Dictionary<string, ApiFile> { ["good"] = ApiFile.FromBytes(picture, "good.png"), ["bad"] = ApiFile.FromBytes("words"u8.ToArray(), "bad.txt") });
        Assert.Equal("good", Assert.Single(some.Uploads!).Key);
        Assert.Equal("bad", Assert.Single(some.Errors!).Key);
        await wonda.Media.ListAsync(MediaKind.Image, MediaSource.UserUpload);
        await wonda.Media.GetAsync(one.MediaId!);
        await wonda.Calendar.GetAsync(new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 31), "Europe/Berlin");
        await wonda.Calendar.GetDayAsync(new DateOnly(2026, 5, 5));
        await wonda.Service.GetCapabilitiesAsync();
        await wonda.Service.GetPricingAsync();
        await wonda.Service.EstimatePriceAsync(Read<EstimateRequest>("""{"model":"example-model","prompt":"A tree","params":{"ratio":"4:5"}}"""));
        await wonda.Service.GetBalanceAsync();
    }
}

using System.Text;
using Dash.Runtime;
using Wonda.Sdk;
using static Dash.Providers.Tests.Calls.ProviderCall;

namespace Dash.Providers.Tests.Calls;

internal static class WondaCalls
{
    private const string Root = "/api/v1";
    private const string Id = "019e1b76-74d7-8c7e-a927-6bd34bfaa114";

    private static readonly DateTimeOffset June = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    internal static IReadOnlyList<ProviderCall> All { get; } =
    [
        new("publishInstagram", $"POST {Root}/publish/instagram",
            (http, json) => Client(http).Publishing.PublishInstagramAsync(Read<InstagramPublication>(json))),
        new("publishInstagramCarousel", $"POST {Root}/publish/instagram/carousel",
            (http, json) => Client(http).Publishing.PublishInstagramCarouselAsync(Read<InstagramCarousel>(json))),
        new("publishTikTok", $"POST {Root}/publish/tiktok",
            (http, json) => Client(http).Publishing.PublishTikTokAsync(Read<TikTokPublication>(json))),
        new("publishTikTokCarousel", $"POST {Root}/publish/tiktok/carousel",
            (http, json) => Client(http).Publishing.PublishTikTokCarouselAsync(Read<TikTokCarousel>(json))),
        new("listScheduledPublications", $"GET {Root}/publish/scheduled",
            (http, _) => Client(http).Publishing.ListScheduledPublicationsAsync("spring")),
        new("cancelScheduledPublication", $"DELETE {Root}/publish/scheduled/{Id}",
            (http, _) => Client(http).Publishing.CancelScheduledPublicationAsync(Id)),
        new("getPublishJob", $"GET {Root}/jobs/publish/{Id}", (http, _) => Client(http).Jobs.GetPublishAsync(Id)),
        new("getInferenceJob", $"GET {Root}/jobs/inference/{Id}", (http, _) => Client(http).Jobs.GetInferenceAsync(Id)),
        new("getEditorJob", $"GET {Root}/jobs/editor/{Id}", (http, _) => Client(http).Jobs.GetEditorAsync(Id)),
        new("listInstagramAccounts", $"GET {Root}/instagram/accounts", (http, _) => Client(http).Accounts.ListInstagramAsync()),
        new("listTikTokAccounts", $"GET {Root}/tiktok/accounts", (http, _) => Client(http).Accounts.ListTikTokAsync()),
        new("listInstagramPublications", $"GET {Root}/instagram/publishes?limit=10&status=failed&product=CAROUSEL&instagramAccountId={Id}&cursorCreatedAt=2026-06-01T12%3A00%3A00Z&cursorInstagramPublishId={Id}",
            (http, _) => Client(http).Accounts.ListInstagramPublicationsAsync(10, PublishStatus.Failed, PublishedInstagramProduct.Carousel, Guid.Parse(Id), June, Guid.Parse(Id))),
        new("listTikTokPublications", $"GET {Root}/tiktok/publishes?limit=5", (http, _) => Client(http).Accounts.ListTikTokPublicationsAsync(5)),
        new("uploadMedia", $"POST {Root}/media/upload",
            (http, _) => Client(http).Media.UploadAsync(new Dictionary<string, ApiFile> { ["first"] = ApiFile.FromBytes(Encoding.UTF8.GetBytes("picture"), "1.png") })),
        new("listMedia", $"GET {Root}/media?kind=video&source=user_upload&limit=20",
            (http, _) => Client(http).Media.ListAsync(MediaKind.Video, MediaSource.UserUpload)),
        new("getMedia", $"GET {Root}/media/{Id}", (http, _) => Client(http).Media.GetAsync(Id)),
        new("getCalendar", $"GET {Root}/calendar?from=2026-06-01&to=2026-06-30&timezone=Europe%2FBerlin",
            (http, _) => Client(http).Calendar.GetAsync(new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 30), "Europe/Berlin")),
        new("getCalendarDay", $"GET {Root}/calendar/2026-06-20", (http, _) => Client(http).Calendar.GetDayAsync(new DateOnly(2026, 6, 20))),
        new("getCapabilities", $"GET {Root}/capabilities", (http, _) => Client(http).Service.GetCapabilitiesAsync()),
        new("getPricing", $"GET {Root}/pricing", (http, _) => Client(http).Service.GetPricingAsync()),
        new("estimatePrice", $"POST {Root}/pricing/estimate", (http, json) => Client(http).Service.EstimatePriceAsync(Read<EstimateRequest>(json))),
        new("getBalance", $"GET {Root}/balance", (http, _) => Client(http).Service.GetBalanceAsync()),
    ];

    private static WondaClient Client(HttpClient http) => new(Options(http));
}

using System.Text;
using Dash.Runtime;
using Dash.Sandbox;
using Wonda.Sdk;

namespace Dash.Prism.Tests.Traffic;

/// <summary>Everything that Wonda documents, done by its client: files, posts now and later, carousels, jobs, history, prices.</summary>
internal static class WondaTraffic
{
    public static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly byte[] Drawing = Encoding.UTF8.GetBytes("""<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>""");

    public static async Task DriveAsync(DashSandbox sandbox, HttpClient http)
    {
        var wonda = Client(sandbox, http, DashSandboxOptions.WondaKey);
        var instagram = (await wonda.Accounts.ListInstagramAsync()).Accounts[0].InstagramAccountId;
        var tiktok = (await wonda.Accounts.ListTikTokAsync()).Accounts[0].TiktokAccountId;
        var image = (await wonda.Media.ListAsync(MediaKind.Image)).Media![^1].MediaId;
        await wonda.Media.GetAsync(image);
        var video = (await wonda.Media.ListAsync(MediaKind.Video)).Media![0].MediaId;
        await wonda.Media.UploadAsync(new Dictionary<string, ApiFile>(StringComparer.Ordinal) { ["drawing"] = ApiFile.FromBytes(Drawing, "a b.svg", "image/svg+xml") });

        var planned = await wonda.Publishing.PublishInstagramAsync(new InstagramPublication { MediaId = image, InstagramAccountId = instagram, Caption = "Größe zählt 👇", ScheduledAt = Noon.AddDays(1) });
        var cancelled = await wonda.Publishing.PublishTikTokAsync(new TikTokPublication { MediaId = video, TiktokAccountId = tiktok, ScheduledAt = Noon.AddDays(2) });
        await wonda.Publishing.PublishInstagramAsync(new InstagramPublication { MediaId = video, InstagramAccountId = instagram, Product = InstagramProduct.Reels });
        await wonda.Publishing.PublishTikTokAsync(new TikTokPublication { MediaId = video, TiktokAccountId = tiktok });
        await wonda.Publishing.PublishInstagramCarouselAsync(new InstagramCarousel { MediaIds = [image, image], InstagramAccountId = instagram });
        await wonda.Publishing.PublishTikTokCarouselAsync(new TikTokCarousel { MediaIds = [image, image], TiktokAccountId = tiktok });
        await wonda.Publishing.ListScheduledPublicationsAsync();
        await wonda.Calendar.GetAsync(new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 30), "Europe/Berlin");
        await wonda.Publishing.CancelScheduledPublicationAsync(cancelled.OutputJobId);
        await RefusedAsync(() => wonda.Publishing.CancelScheduledPublicationAsync("nothing"));

        sandbox.Faults.FailPublishing(planned.OutputJobId, "The account has to be connected again.");
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(3));
        await wonda.Jobs.GetPublishAsync(planned.OutputJobId);
        var next = (await wonda.Accounts.ListInstagramPublicationsAsync(limit: 1)).NextCursor.Value!;
        await wonda.Accounts.ListInstagramPublicationsAsync(1, cursorCreatedAt: next.CursorCreatedAt, cursorInstagramPublishId: next.CursorInstagramPublishId);
        await wonda.Accounts.ListTikTokPublicationsAsync();
        await RefusalsAsync(sandbox, http, new InstagramPublication { MediaId = image, InstagramAccountId = instagram });
    }

    private static async Task RefusalsAsync(DashSandbox sandbox, HttpClient http, InstagramPublication post)
    {
        var wonda = Client(sandbox, http, DashSandboxOptions.WondaKey);
        await RefusedAsync(() => Client(sandbox, http, "sk_wrong").Service.GetBalanceAsync());
        await RefusedAsync(() => Client(sandbox, http, DashSandboxOptions.UnpaidWondaKey).Publishing.PublishInstagramAsync(post));
        await RefusedAsync(() => wonda.Publishing.PublishInstagramAsync(post with { ScheduledAt = Noon }));
        await RefusedAsync(() => wonda.Publishing.PublishInstagramAsync(post with { MediaId = "nothing" }));
        await RefusedAsync(() => wonda.Jobs.GetEditorAsync("1"));
        await RefusedAsync(() => wonda.Service.GetBalanceAsync("autumn"));
        sandbox.Faults.Add(SandboxFault.Answer(503) with { Path = "/wonda/balance" });
        await RefusedAsync(() => wonda.Service.GetBalanceAsync());
        sandbox.Faults.Add(SandboxFault.Answer(429) with { Path = "/wonda/balance" });
        await RefusedAsync(() => wonda.Service.GetBalanceAsync());
    }

    private static WondaClient Client(DashSandbox sandbox, HttpClient http, string key) =>
        new(new ApiClientOptions { BearerToken = key, BaseAddress = sandbox.WondaAddress, HttpClient = http, Retry = new ApiRetryOptions { MaxAttempts = 1 } });

    private static Task RefusedAsync(Func<Task> call) => Assert.ThrowsAsync<ApiException<Error>>(call);
}

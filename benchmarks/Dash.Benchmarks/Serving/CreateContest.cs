using System.Net.Http.Json;
using Dash.Benchmarks.Serving.Plain;
using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Benchmarks.Serving;

/// <summary>A post is created: the body is written, an in-memory handler answers, the post is read.</summary>
internal static class CreateContest
{
    private static readonly Uri Address = new("https://scheduler.example/");
    private static readonly DateTimeOffset Friday = new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero);
    private static readonly HttpClient Http = new(new InMemoryHandler(PostPayload.Single())) { BaseAddress = Address };
    private static readonly SchedulerClient Bare = new(new ApiClientOptions { BaseAddress = Address, HttpClient = Http, BearerToken = "key", Retry = ApiRetryOptions.None });

    // Everything switched on that DashClient comes with; only the allowance is too large to be used up.
    private static readonly DashClient Whole = new(new DashClientOptions
    {
        ApiKey = "key", SchedulerBaseAddress = Address, HttpClient = Http, RateLimit = ApiRateLimit.PerMinute(int.MaxValue),
    });

    public static Contest Create() => new("A post is created, end to end over an in-memory handler",
    [
        new("Dash, as DashClient comes: retries, allowance, time limits", () => Whole.X.CreatePostAsync(Post())),
        new("Dash, the generated client without them", () => Bare.X.CreatePostAsync(Post())),
        new("HttpClient and System.Text.Json source generator", HandwrittenAsync),
    ]);

    private static NewXPost Post() => new()
    {
        BrandId = 4711, Status = PostStatus.Scheduled, AutoPublish = true, Timestamp = Friday, MediaIds = [1, 2], TweetStatus = "Now in the shops.",
    };

    private static async Task HandwrittenAsync()
    {
        var draft = new PlainDraft
        {
            BrandId = 4711, Status = PlainStatus.Scheduled, AutoPublish = true, Timestamp = Friday, MediaIds = [1, 2], TweetStatus = "Now in the shops.",
        };
        using var answer = await Http.PostAsJsonAsync("twitter/scheduled_posts?media_v2=true", draft, PlainContext.Default.PlainDraft).ConfigureAwait(false);
        answer.EnsureSuccessStatusCode();
        _ = await answer.Content.ReadFromJsonAsync(PlainContext.Default.PlainPost).ConfigureAwait(false);
    }
}

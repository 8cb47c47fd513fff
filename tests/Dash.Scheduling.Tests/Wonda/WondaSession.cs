using Dash.Sandbox;
using Dash.Scheduling.Tests.Harness;
using Dash.Testing;
using NodaTime;

namespace Dash.Scheduling.Tests.Wonda;

/// <summary>The sandbox's Wonda over real HTTP with the service in front of it, both by the sandbox's clock.</summary>
internal sealed class WondaSession : IAsyncDisposable
{
    public const string Instagram = "550e8400-e29b-41d4-a716-446655440000/instagram";
    public const string GatedInstagram = "550e8400-e29b-41d4-a716-446655440001/instagram";
    public const string TikTok = "7c9e6679-7425-40de-944b-e07fc1f90ae7/tiktok";

    /// <summary>launch.jpg, product.png and clip.mp4 of the sandbox.</summary>
    public const string Image = "019e1b70-6f9e-70fd-8c49-690bcbdaf8db";
    public const string PngImage = "019e1b70-6f9e-70fd-8c49-690bcbdaf8dc";
    public const string Video = "019e1b70-6f9e-70fd-8c49-690bcbdaf8dd";

    public static readonly Instant Later = StandingClock.Morning + Duration.FromHours(2);

    private WondaSession(DashSandbox sandbox) => (Sandbox, Service) = (sandbox, null!);

    public DashSandbox Sandbox { get; }

    public SchedulingService Service { get; private set; }

    public Instant Now => Instant.FromDateTimeOffset(Sandbox.Clock.GetUtcNow());

    public static async Task<WondaSession> StartAsync()
    {
        var session = new WondaSession(await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = StandingClock.Morning.ToDateTimeOffset(), RecordedRequests = 10_000 }));
        session.Service = session.ServiceOver(session.Provider());
        return session;
    }

    public ISchedulingProvider Provider(string key = DashSandboxOptions.WondaKey, TimeSpan? timeout = null) => WondaProviderFactory.Create(new WondaProviderSettings
    {
        ApiKey = key,
        Address = Sandbox.WondaAddress,
        HttpClient = SandboxRoute.To(Sandbox.BaseAddress),
        Timeout = timeout ?? TimeSpan.FromMinutes(3),
    });

    public SchedulingService ServiceOver(ISchedulingProvider provider) => new(
        provider, NetworkRuleBook.Default, new SandboxTime(this), new SchedulingSettings { ReadBackDelays = [TimeSpan.Zero, TimeSpan.Zero] });

    public static PostDraft Photo(Instant? at = null) => new()
    {
        Channel = Instagram,
        Mode = at is null ? PublishMode.Now : PublishMode.Schedule,
        At = at,
        Text = "Launching our new product today!",
        MediaIds = [Image],
        Options = new PostOptions { PostType = "feed" },
    };

    public static PostDraft Film(Instant? at = null) => Photo(at) with { Channel = TikTok, Text = "Behind the scenes", MediaIds = [Video], Options = PostOptions.None };

    public static PostDraft Carousel() => Photo() with { MediaIds = [Image, PngImage] };

    public static PostDraft TikTokCarousel() => Film() with { MediaIds = [Image, Image] };

    public async Task<ItemResult> SendAsync(PostDraft draft) => Assert.Single(await Service.ScheduleAsync([draft]));

    public async Task<ScheduledPost> CreateAsync(PostDraft draft)
    {
        var result = await SendAsync(draft);
        Assert.Empty(result.Problems);
        return result.Post!;
    }

    /// <summary>Every post the sandbox has, whoever made it, as somebody else's client sees it.</summary>
    public async Task<IReadOnlyList<ScheduledPost>> AllPostsAsync() => (await ServiceOver(Provider()).ListAsync(new PostQuery { Limit = 1000 })).Posts;

    public int Writes => Sandbox.Requests.Count(request => request is { Service: "wonda", Method: not "GET" });

    public Task PassAsync(Duration time) => Sandbox.Clock.AdvanceAsync(time.ToTimeSpan());

    public ValueTask DisposeAsync() => Sandbox.DisposeAsync();

    private sealed class SandboxTime(WondaSession session) : IClock
    {
        public Instant GetCurrentInstant() => session.Now;
    }
}

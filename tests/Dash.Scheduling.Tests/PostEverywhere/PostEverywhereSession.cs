using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Dash.Sandbox;
using Dash.Scheduling.Tests.Harness;
using Dash.Testing;
using NodaTime;

namespace Dash.Scheduling.Tests.PostEverywhere;

/// <summary>The sandbox's PostEverywhere over real HTTP with the service in front of it, both at the same morning, with an image and a video.</summary>
internal sealed class PostEverywhereSession : IAsyncDisposable
{
    public const string X = "2284/x";
    public const string Instagram = "2280/instagram";

    private static readonly Network[] Order =
        [Network.Instagram, Network.Facebook, Network.TikTok, Network.YouTube, Network.X, Network.Threads, Network.LinkedIn, Network.Pinterest, Network.Bluesky];

    private readonly HttpClient _http = new();

    private PostEverywhereSession(DashSandbox sandbox) => (Sandbox, Service) = (sandbox, null!);

    public DashSandbox Sandbox { get; }

    public SchedulingService Service { get; private set; }

    public string Image { get; private set; } = "";

    public string Video { get; private set; } = "";

    public static TheoryData<Network> Networks => [.. Order];

    public static async Task<PostEverywhereSession> StartAsync()
    {
        var session = new PostEverywhereSession(await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = StandingClock.Morning.ToDateTimeOffset() }));
        session.Service = session.ServiceOver(session.Provider());
        session.Image = (await session.UploadAsync("launch.jpg")).Id;
        session.Video = (await session.UploadAsync("clip.mp4")).Id;
        return session;
    }

    public ISchedulingProvider Provider(string key = DashSandboxOptions.PostEverywhereKey, TimeSpan? timeout = null) => PostEverywhereProviderFactory.Create(new PostEverywhereProviderSettings
    {
        ApiKey = key,
        Address = Sandbox.PostEverywhereAddress,
        HttpClient = SandboxRoute.To(Sandbox.BaseAddress),
        Timeout = timeout ?? TimeSpan.FromMinutes(1),
        TimeProvider = new ImmediateTime(),
    });

    public SchedulingService ServiceOver(ISchedulingProvider provider, ILedger? ledger = null, int readBacks = 2) => new(
        provider,
        NetworkRuleBook.Default,
        new StandingClock(StandingClock.Morning),
        new SchedulingSettings
        {
            ReadBackDelays = [.. Enumerable.Repeat(TimeSpan.Zero, readBacks)],
            Ledger = ledger,
            Journal = new LedgerSettings { SettleTime = Duration.Zero },
        });

    public Task<MediaAsset> UploadAsync(string file) => Service.UploadMediaAsync(new MediaUpload("2280", new Uri(Sandbox.FilesAddress, file)));

    /// <summary>The guide's example as PostEverywhere takes it.</summary>
    public PostDraft Draft(Network network)
    {
        var draft = GuideDrafts.For(network);
        var options = draft.Options with { FirstComment = null, MadeForKids = null, Board = draft.Options.Board is null ? null : "Spring ideas" };
        return draft with
        {
            Channel = $"{2280 + Array.IndexOf(Order, network)}/{network.ToWire()}",
            MediaIds = [.. draft.MediaIds.Select(id => id == GuideDrafts.Video ? Video : Image)],
            Options = options,
        };
    }

    public async Task<ItemResult> SendAsync(PostDraft draft) => Assert.Single(await Service.ScheduleAsync([draft]));

    public async Task<ScheduledPost> CreateAsync(PostDraft draft)
    {
        var result = await SendAsync(draft);
        Assert.Empty(result.Problems);
        return result.Post!;
    }

    public async Task<ItemResult> ChangeAsync(string id, PostChanges changes) => Assert.Single(await Service.UpdateAsync([new PostEdit(id, changes)]));

    /// <summary>Every post the sandbox has, as somebody else's client sees it.</summary>
    public async Task<IReadOnlyList<ScheduledPost>> AllPostsAsync() => (await ServiceOver(Provider()).ListAsync(new PostQuery { Limit = 1000 })).Posts;

    public int Writes(string method = "POST") => Sandbox.Requests.Count(request => request.Service == "posteverywhere" && request.Method == method && !request.Path.StartsWith("/media", StringComparison.Ordinal));

    public Task PassAsync(Duration time) => Sandbox.Clock.AdvanceAsync(time.ToTimeSpan());

    /// <summary>Makes a post beside the port, as PostEverywhere's own application would.</summary>
    public async Task<JsonNode> PostElsewhereAsync(string path, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Sandbox.PostEverywhereAddress, path)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", DashSandboxOptions.PostEverywhereKey);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!["data"]!;
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return Sandbox.DisposeAsync();
    }
}

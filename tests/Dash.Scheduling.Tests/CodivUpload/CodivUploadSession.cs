using System.Text.Json;
using Dash.Sandbox;
using Dash.Scheduling.Tests.Harness;
using Dash.Testing;
using NodaTime;

namespace Dash.Scheduling.Tests.CodivUpload;

/// <summary>CodivUpload in a sandbox over real HTTP with the service in front of it, both at the same morning.</summary>
internal sealed class CodivUploadSession : IAsyncDisposable
{
    public const string Account = "maple_and_co";
    public const string Image = "https://media.example.com/launch.jpg";
    public const string Video = "https://media.example.com/launch.mp4";

    public static readonly Instant Afternoon = GuideDrafts.Afternoon;

    private CodivUploadSession(DashSandbox sandbox, TimeSpan timeout)
    {
        Sandbox = sandbox;
        Provider = CodivUploadProviderFactory.Create(new CodivUploadProviderSettings { ApiKey = DashSandboxOptions.CodivUploadKey, Address = sandbox.CodivUploadAddress, HttpClient = SandboxRoute.To(sandbox.BaseAddress), Timeout = timeout });
        Service = new SchedulingService(Provider, NetworkRuleBook.Default, new StandingClock(StandingClock.Morning), new SchedulingSettings { ReadBackDelays = [TimeSpan.Zero, TimeSpan.Zero] });
    }

    public DashSandbox Sandbox { get; }

    public ISchedulingProvider Provider { get; }

    public SchedulingService Service { get; }

    public IEnumerable<RecordedRequest> Creates => Sandbox.Requests.Where(request => request is { Method: "POST", Service: "codivupload", Path: "/posts" });

    public static async Task<CodivUploadSession> StartAsync(Func<DashSandboxOptions, DashSandboxOptions>? change = null, TimeSpan? timeout = null)
    {
        var options = new DashSandboxOptions { StartTime = StandingClock.Morning.ToDateTimeOffset(), CodivUploadRequestsPerMinute = 100_000 };
        return new CodivUploadSession(await DashSandbox.StartAsync(change?.Invoke(options) ?? options), timeout ?? TimeSpan.FromSeconds(60));
    }

    public static PostDraft Draft(Network network, PostOptions? options = null, params string[] media) => new()
    {
        Channel = $"{Account}/{network.ToWire()}",
        At = Afternoon,
        Text = "Something new",
        MediaIds = media,
        Options = options ?? PostOptions.None,
    };

    public async Task<ScheduledPost> CreateAsync(PostDraft draft)
    {
        var result = Assert.Single(await Service.ScheduleAsync([draft]));
        Assert.Empty(result.Problems);
        return result.Post!;
    }

    /// <summary>What the service has against a draft; nothing may have been sent.</summary>
    public async Task<SchedulingProblem> RefusedAsync(PostDraft draft)
    {
        var result = Assert.Single(await Service.ScheduleAsync([draft]));
        Assert.Empty(Creates);
        return Assert.Single(result.Problems);
    }

    public async Task<ItemResult> ChangeAsync(ScheduledPost post, PostChanges changes) => Assert.Single(await Service.UpdateAsync([new PostEdit(post.Id, changes)]));

    public async Task<IReadOnlyList<ScheduledPost>> ScheduledAsync() => (await Service.ListAsync(new PostQuery { States = [PostState.Scheduled], Limit = 1000 })).Posts;

    /// <summary>Makes a post past the port, as somebody in the dashboard would.</summary>
    public async Task<Guid> MakeElsewhereAsync(string json)
    {
        using var http = new HttpClient { DefaultRequestHeaders = { Authorization = new("Bearer", DashSandboxOptions.CodivUploadKey) } };
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(Sandbox.CodivUploadAddress, "posts"), content);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonSerializer.Deserialize<JsonElement>(text).GetProperty("post_id").GetGuid();
    }

    public Task PassAsync(Duration time) => Sandbox.Clock.AdvanceAsync(time.ToTimeSpan());

    public ValueTask DisposeAsync() => Sandbox.DisposeAsync();
}

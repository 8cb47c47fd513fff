using Dash.Sandbox;
using Dash.Scheduling.Tests.Harness;
using Dash.Testing;
using NodaTime;

namespace Dash.Scheduling.Tests.Dash;

/// <summary>A sandbox over real HTTP with the service in front of it, both at the same morning, and one image and one video uploaded.</summary>
internal sealed class SandboxSession : IAsyncDisposable
{
    private SandboxSession(DashSandbox sandbox) => Sandbox = sandbox;

    public DashSandbox Sandbox { get; }

    public SchedulingService Service { get; private set; } = null!;

    public string Image { get; private set; } = "";

    public string Video { get; private set; } = "";

    public static async Task<SandboxSession> StartAsync()
    {
        var session = new SandboxSession(await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = StandingClock.Morning.ToDateTimeOffset() }));
        session.Service = session.ServiceFor(session.Sandbox.ApiKey);
        session.Image = (await session.UploadAsync("launch.jpg")).Id;
        session.Video = (await session.UploadAsync("clip.mp4")).Id;
        return session;
    }

    public SchedulingService ServiceFor(string key, SchedulingSettings? settings = null) => new(
        DashProviderFactory.Create(new DashProviderSettings
        {
            ApiKey = key,
            SchedulerAddress = Sandbox.SchedulerAddress,
            LibraryAddress = Sandbox.LibraryAddress,
            PinterestAddress = Sandbox.PinterestAddress,
            AuthAddress = Sandbox.AuthAddress,
            HttpClient = SandboxRoute.To(Sandbox.BaseAddress),
        }),
        NetworkRuleBook.Default,
        new StandingClock(StandingClock.Morning),
        settings ?? new SchedulingSettings { ReadBackDelays = [TimeSpan.Zero, TimeSpan.Zero] });

    public Task<MediaAsset> UploadAsync(string file) => Service.UploadMediaAsync(new MediaUpload("144", new Uri(Sandbox.FilesAddress, file)));

    /// <summary>The guide's example with media that exist here.</summary>
    public PostDraft Draft(Network network)
    {
        var draft = GuideDrafts.For(network);
        return draft with { MediaIds = [.. draft.MediaIds.Select(id => id == GuideDrafts.Video ? Video : Image)] };
    }

    public async Task<ScheduledPost> CreateAsync(PostDraft draft)
    {
        var result = Assert.Single(await Service.ScheduleAsync([draft]));
        Assert.Empty(result.Problems);
        return result.Post!;
    }

    public async Task<IReadOnlyList<ScheduledPost>> AllPostsAsync() => (await Service.ListAsync(new PostQuery())).Posts;

    public Task PassAsync(Duration time) => Sandbox.Clock.AdvanceAsync(time.ToTimeSpan());

    public ValueTask DisposeAsync() => Sandbox.DisposeAsync();
}

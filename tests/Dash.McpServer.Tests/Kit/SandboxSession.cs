using Dash.Sandbox;
using Dash.Scheduling;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A sandbox of its own and a session on it; knows how many posts the sandbox really holds.</summary>
internal sealed class SandboxSession : IAsyncDisposable
{
    private SandboxSession(DashSandbox sandbox, PipedSession session) => (Sandbox, Session) = (sandbox, session);

    public DashSandbox Sandbox { get; }

    public PipedSession Session { get; }

    public static async Task<SandboxSession> OpenAsync(string? era = null, string? key = null, string? timeZone = null, ILedger? ledger = null, MediaFolders? folders = null)
    {
        var setup = new SessionSetup { Era = era ?? Eras.Current, TimeZone = timeZone, Ledger = ledger };
        setup = folders is null ? setup : setup with { Context = setup.Context with { MediaFolders = folders } };
        var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false });
        return new SandboxSession(sandbox, await PipedSession.OpenAsync(Provider(sandbox, key), setup));
    }

    /// <param name="patience">How long one attempt of a call to the service may take.</param>
    public static async Task<SandboxSession> OpenAsync(TimeSpan patience)
    {
        var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false });
        return new SandboxSession(sandbox, await PipedSession.OpenAsync(Provider(sandbox, patience: patience)));
    }

    public static ISchedulingProvider Provider(DashSandbox sandbox, string? key = null, TimeSpan? patience = null) => DashProviderFactory.Create(new DashProviderSettings
    {
        ApiKey = key ?? sandbox.ApiKey,
        SchedulerAddress = sandbox.SchedulerAddress,
        LibraryAddress = sandbox.LibraryAddress,
        PinterestAddress = sandbox.PinterestAddress,
        AuthAddress = sandbox.AuthAddress,
        Timeout = patience ?? TimeSpan.FromSeconds(60),
    });

    public Task<ToolReply> CallAsync(string tool, string arguments) => Session.CallAsync(tool, arguments);

    public async Task<string> UploadAsync(string file = "launch.jpg", string account = "144")
    {
        var reply = await CallAsync("upload_media", $$"""{ "account_id": "{{account}}", "url": "{{new Uri(Sandbox.FilesAddress, file)}}" }""");
        Assert.False(reply.IsError, reply.Text);
        return reply.TextAt("media_id");
    }

    /// <summary>Schedules one post and returns its id.</summary>
    public async Task<string> ScheduleAsync(string post)
    {
        var reply = await CallAsync("schedule_posts", $$"""{ "posts": [{{post}}] }""");
        Assert.False(reply.IsError, reply.Text);
        return reply.TextAt("results/0/id");
    }

    /// <summary>Every post that the sandbox holds, of whatever account: read past the server, from the sandbox itself.</summary>
    public Task<int> CountPostsAsync() => SandboxState.CountPostsAsync(Sandbox);

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        await Sandbox.DisposeAsync();
    }
}

using Dash.McpServer.CommandLine;
using Dash.Sandbox;
using Dash.Scheduling;

namespace Dash.McpServer.Hosting;

/// <summary>What the tools work on: Dash itself, a running sandbox, or a sandbox of this process.</summary>
internal sealed class SchedulingBackend : IAsyncDisposable
{
    private readonly DashSandbox? _ownSandbox;

    private SchedulingBackend(DashProviderSettings provider, ServerSettings settings, DashSandbox? ownSandbox)
    {
        _ownSandbox = ownSandbox;
        Context = new ServerContext(settings.UsesSandbox);
        Scheduling = ToolScheduling.Over(Create(provider), settings.TimeZone);
    }

    public SchedulingService Scheduling { get; }

    public ServerContext Context { get; }

    /// <summary>Says to the person who started the server what it is connected to; no secret.</summary>
    public string Description => (Context.IsSandbox, _ownSandbox) switch
    {
        (true, { } own) => $"on a sandbox of its own at {own.BaseAddress} that is gone when this process ends",
        (true, null) => "on a running sandbox",
        _ => "on Dash Social: posts are real",
    };

    /// <exception cref="SettingsException">The key or an address cannot be used.</exception>
    public static async Task<SchedulingBackend> OpenAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        if (!settings.UsesSandbox)
        {
            return new SchedulingBackend(Live(settings), settings, ownSandbox: null);
        }

        if (settings.SandboxUrl is { } running)
        {
            return new SchedulingBackend(InSandbox(running), settings, ownSandbox: null);
        }

        var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = true }, cancellationToken);
        return new SchedulingBackend(InSandbox(sandbox.BaseAddress), settings, sandbox);
    }

    public async ValueTask DisposeAsync()
    {
        if (_ownSandbox is not null)
        {
            await _ownSandbox.DisposeAsync();
        }
    }

    private static ISchedulingProvider Create(DashProviderSettings settings)
    {
        try
        {
            return DashProviderFactory.Create(settings);
        }
        catch (ArgumentException refusal)
        {
            throw new SettingsException($"DASH_API_KEY or an address cannot be used. {WithoutParameter(refusal)}");
        }
    }

    // The runtime adds the name of a parameter, which means nothing to the reader.
    private static string WithoutParameter(ArgumentException refusal) => refusal.Message.Split(" (Parameter ")[0];

    private static DashProviderSettings Live(ServerSettings settings) => new()
    {
        ApiKey = settings.ApiKey!,
        SchedulerAddress = settings.SchedulerUrl,
        LibraryAddress = settings.LibraryUrl,
        PinterestAddress = settings.PinterestUrl,
        AuthAddress = settings.AuthUrl,
    };

    private static DashProviderSettings InSandbox(Uri root) => new()
    {
        ApiKey = DashSandboxOptions.DefaultApiKey,
        SchedulerAddress = new Uri(root, "scheduler/"),
        LibraryAddress = new Uri(root, "library/"),
        PinterestAddress = new Uri(root, "pinterest/"),
        AuthAddress = new Uri(root, "auth/"),
    };
}

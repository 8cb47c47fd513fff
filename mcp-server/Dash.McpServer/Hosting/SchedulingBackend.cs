using Dash.McpServer.CommandLine;
using Dash.McpServer.Gate;
using Dash.Sandbox;
using Dash.Scheduling;

namespace Dash.McpServer.Hosting;

/// <summary>What the tools work on: Dash itself, a running sandbox, or a sandbox of this process.</summary>
internal sealed class SchedulingBackend : IAsyncDisposable
{
    private readonly DashSandbox? _ownSandbox;
    private readonly ServerLedger _ledger;
    private readonly WriteGate _gate;

    private SchedulingBackend(ISchedulingProvider provider, ServerLedger ledger, ServerSettings settings, DashSandbox? ownSandbox)
    {
        (_ownSandbox, _ledger) = (ownSandbox, ledger);
        Context = new ServerContext(settings.UsesSandbox) { Mode = settings.Mode, MediaFolders = settings.MediaFolders };
        _gate = WriteGate.Over(provider, new GateSettings { Context = Context, TimeZone = settings.TimeZone });
        Scheduling = ToolScheduling.Over(provider, ToolScheduling.Settings(ledger.Ledger, settings.TimeZone) with { Gate = _gate });
    }

    public SchedulingService Scheduling { get; }

    public ServerContext Context { get; }

    /// <summary>Says to the person who started the server what it is connected to; no secret.</summary>
    public string Description => $"{Connection}, ledger {(_ledger.IsTemporary ? "for as long as this process runs" : _ledger.Path)}";

    private string Connection => (Context.IsSandbox, _ownSandbox) switch
    {
        (true, { } own) => $"on a sandbox of its own at {own.BaseAddress} that is gone when this process ends",
        (true, null) => "on a running sandbox",
        _ => "on Dash Social: posts are real",
    };

    /// <exception cref="SettingsException">The key, an address or the ledger cannot be used.</exception>
    public static async Task<SchedulingBackend> OpenAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        var ownSandbox = settings is { UsesSandbox: true, SandboxUrl: null }
            ? await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = true }, cancellationToken)
            : null;
        try
        {
            var root = ownSandbox?.BaseAddress ?? settings.SandboxUrl;
            var provider = Create(root is null ? Live(settings) : InSandbox(root));
            return new SchedulingBackend(provider, ServerLedger.Open(settings), settings, ownSandbox);
        }
        catch when (ownSandbox is not null)
        {
            await ownSandbox.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _gate.Dispose();
        _ledger.Dispose();
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

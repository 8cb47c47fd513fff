using Dash.McpServer.CommandLine;
using Dash.McpServer.Gate;
using Dash.Sandbox;
using Dash.Scheduling;

namespace Dash.McpServer.Hosting;

/// <summary>What the tools work on: live systems, a running sandbox, or a sandbox of this process.</summary>
internal sealed class SchedulingBackend : IAsyncDisposable
{
    private readonly DashSandbox? _ownSandbox;
    private readonly ServerLedger _ledger;
    private readonly WriteGate _gate;

    private SchedulingBackend(ISchedulingProvider provider, ServerLedger ledger, ServerSettings settings, DashSandbox? ownSandbox)
    {
        (_ownSandbox, _ledger) = (ownSandbox, ledger);
        Context = ServerContext.Of(settings);
        _gate = WriteGate.Over(provider, new GateSettings { Context = Context, TimeZone = settings.TimeZone });
        Scheduling = ToolScheduling.Over(provider, ToolScheduling.Settings(ledger.Ledger, settings.TimeZone) with { Gate = _gate });
    }

    public SchedulingService Scheduling { get; }

    public ServerContext Context { get; }

    /// <summary>Says to the person who started the server what it is connected to; no secret.</summary>
    public string Description => $"{Connection}, ledger {(_ledger.IsTemporary ? "for as long as this process runs" : _ledger.Path)}";

    private string Connection => (Context.IsSandbox, _ownSandbox) switch
    {
        (true, { } own) => $"on a sandbox of its own at {own.BaseAddress} that is gone when this process ends{InSandbox}",
        (true, null) => $"on a running sandbox{InSandbox}",
        _ => $"on {SystemWords.Join(Context.Systems)}: posts are real",
    };

    private string InSandbox => Context.HasPrefixedIds ? $", with {SystemWords.Join(Context.Systems)}" : "";

    /// <exception cref="SettingsException">The key, an address or the ledger cannot be used.</exception>
    public static async Task<SchedulingBackend> OpenAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        var ownSandbox = settings is { UsesSandbox: true, SandboxUrl: null }
            ? await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = true }, cancellationToken)
            : null;
        try
        {
            var root = ownSandbox?.BaseAddress ?? settings.SandboxUrl;
            return new SchedulingBackend(SystemOpening.Open(settings, root), ServerLedger.Open(settings), settings, ownSandbox);
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
}

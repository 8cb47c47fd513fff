using Dash.McpServer.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Hosting;

/// <summary>The scheduling system and the tools that work on it, opened once, when the first of them is needed.</summary>
internal sealed class Workshop : IAsyncDisposable
{
    private readonly Lazy<Task<(SchedulingBackend Backend, ServiceProvider Tools)>> _opening;
    private readonly CancellationTokenSource _end = new();

    public Workshop(ServerSettings settings) => _opening = new(() => Task.Run(() => OpenAsync(settings, _end.Token)));

    /// <summary>Whether the opening has come to its end, be it a good one or not.</summary>
    public bool WasOpened => _opening is { IsValueCreated: true, Value.IsCompleted: true };

    /// <summary>What the tools work on.</summary>
    /// <exception cref="SettingsException">The key, an address or the ledger cannot be used.</exception>
    public async Task<SchedulingBackend> OpenAsync(CancellationToken cancellationToken) => (await _opening.Value.WaitAsync(cancellationToken)).Backend;

    /// <summary>The same for who cannot wait for it otherwise.</summary>
    public SchedulingBackend Open() => OpenAsync(CancellationToken.None).GetAwaiter().GetResult();

    public async Task<McpServerTool> ToolAsync(Type type, CancellationToken cancellationToken)
    {
        var (_, tools) = await _opening.Value.WaitAsync(cancellationToken);
        return tools.GetServices<McpServerTool>().Single(tool => tool.GetType() == type);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        if (_opening.IsValueCreated)
        {
            await ((Task)_opening.Value).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await CloseAsync();
        }

        _end.Dispose();
    }

    private static async Task<(SchedulingBackend Backend, ServiceProvider Tools)> OpenAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        var backend = await SchedulingBackend.OpenAsync(settings, cancellationToken);
        return (backend, new ServiceCollection().AddDashTools(backend.Scheduling, backend.Context).BuildServiceProvider());
    }

    private async Task CloseAsync()
    {
        if (_opening.Value.IsCompletedSuccessfully)
        {
            var (backend, tools) = await _opening.Value;
            await tools.DisposeAsync();
            await backend.DisposeAsync();
        }
    }
}

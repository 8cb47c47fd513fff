using Microsoft.Extensions.Hosting;

namespace Dash.Sandbox.Hosting;

/// <summary>Leaves Ctrl-C to the program that holds the sandbox.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

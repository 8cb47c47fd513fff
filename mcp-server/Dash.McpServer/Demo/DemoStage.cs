using System.Collections.Concurrent;
using Dash.Sandbox;
using ModelContextProtocol.Client;

namespace Dash.McpServer.Demo;

/// <summary>What the demo plays on: a sandbox whose clock stands still, and this server as a child process connected to it.</summary>
internal sealed class DemoStage : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private DemoStage(DashSandbox sandbox, DemoClient client, DirectoryInfo folder) => (Sandbox, Client, _folder) = (sandbox, client, folder);

    public DashSandbox Sandbox { get; }

    public DemoClient Client { get; }

    public static async Task<DemoStage> OpenAsync(DemoLog log, CancellationToken cancellationToken)
    {
        log.Step("Starting a sandbox: a local Dash that reaches no real network.");
        var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false }, cancellationToken);
        var folder = Directory.CreateTempSubdirectory("dash-demo-");
        try
        {
            log.Done($"Sandbox at {sandbox.BaseAddress}");
            log.Step("Starting the MCP server as a child process and connecting the MCP client over stdio.");
            var client = new DemoClient(await ConnectAsync(sandbox, folder, cancellationToken));
            log.Done($"{client.Server.Title} {client.Server.Version}, protocol {client.ProtocolVersion}, {await client.CountToolsAsync(cancellationToken)} tools");
            return new DemoStage(sandbox, client, folder);
        }
        catch
        {
            await sandbox.DisposeAsync();
            folder.Delete(recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await Sandbox.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static async Task<McpClient> ConnectAsync(DashSandbox sandbox, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var complaints = new ConcurrentQueue<string>();
        var transport = ServerProcess.Transport(["serve", "--sandbox", sandbox.BaseAddress.ToString(), "--ledger", Path.Combine(folder.FullName, "ledger.db")], complaints.Enqueue);
        try
        {
            return await McpClient.CreateAsync(transport, cancellationToken: cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new DemoFailureException($"The server did not start: {failure.Message}\n{string.Join("\n", complaints)}");
        }
    }
}

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

    /// <summary>A folder from which the server may upload; gone when the demo ends.</summary>
    public string MediaFolder => MediaFolderIn(_folder);

    /// <param name="log">Is told what is started.</param>
    /// <param name="provider">The systems that the server is to work with, as it takes them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<DemoStage> OpenAsync(DemoLog log, string provider, CancellationToken cancellationToken)
    {
        log.Step("Starting a sandbox: a local stand-in that reaches no real network.");
        var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false }, cancellationToken);
        var folder = Directory.CreateTempSubdirectory("dash-demo-");
        Directory.CreateDirectory(MediaFolderIn(folder));
        try
        {
            log.Done($"Sandbox at {sandbox.BaseAddress}");
            log.Step("Starting the MCP server as a child process and connecting the MCP client over stdio.");
            var client = new DemoClient(await ConnectAsync(sandbox, folder, provider, cancellationToken));
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

    private static string MediaFolderIn(DirectoryInfo folder) => Path.Combine(folder.FullName, "media");

    private static async Task<McpClient> ConnectAsync(DashSandbox sandbox, DirectoryInfo folder, string provider, CancellationToken cancellationToken)
    {
        var complaints = new ConcurrentQueue<string>();
        string[] arguments =
        [
            "serve", "--sandbox", sandbox.BaseAddress.ToString(), "--provider", provider,
            "--ledger", Path.Combine(folder.FullName, "ledger.db"), "--media-dir", MediaFolderIn(folder),
        ];
        try
        {
            return await McpClient.CreateAsync(ServerProcess.Transport(arguments, complaints.Enqueue), cancellationToken: cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new DemoFailureException($"The server did not start: {failure.Message}\n{string.Join("\n", complaints)}");
        }
    }
}

using Dash.McpServer.CommandLine;
using Dash.McpServer.Gate;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dash.McpServer.Hosting;

/// <summary>
/// The server on standard input and output. Standard output belongs to the protocol alone; the end of standard input ends
/// the process, whatever is still open.
/// </summary>
internal static class StdioServer
{
    private static readonly TimeSpan Shutdown = TimeSpan.FromSeconds(0.5);

    /// <exception cref="SettingsException">The scheduling system cannot be used as the settings say.</exception>
    public static async Task RunAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        var output = Console.OpenStandardOutput();
        Console.SetOut(Console.Error);
        await using var backend = await SchedulingBackend.OpenAsync(settings, cancellationToken);
        await Console.Error.WriteLineAsync($"Serving MCP over standard input and output, {backend.Description}. {OperatorModes.Describe(backend.Context.Mode)}");

        var pending = new PendingRequests();
        IHostApplicationLifetime? lifetime = null;
        var input = new EndOfInputStream(Console.OpenStandardInput(), async messages =>
        {
            await pending.AnsweredAsync(messages);
            lifetime?.StopApplication();
        });
        using var host = Build(backend, pending, input, output);
        lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        await host.RunAsync(cancellationToken);
    }

    private static IHost Build(SchedulingBackend backend, PendingRequests pending, Stream input, Stream output)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning).AddFilter("ModelContextProtocol", LogLevel.Error);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Shutdown);
        builder.Services.AddDashMcpServer(backend.Scheduling, backend.Context)
            .WithMessageFilters(filters => filters.AddIncomingFilter(pending.NoteIncoming).AddOutgoingFilter(pending.NoteOutgoing))
            .WithStreamServerTransport(input, output);
        return builder.Build();
    }
}

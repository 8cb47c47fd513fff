using Dash.McpServer.CommandLine;
using Dash.McpServer.Gate;
using Dash.McpServer.Http;
using Microsoft.Extensions.Hosting;

namespace Dash.McpServer.Hosting;

/// <summary>The server on HTTP: the same tools behind the same backend as on standard input and output.</summary>
internal static class HttpHosting
{
    /// <exception cref="SettingsException">The scheduling system or the address cannot be used as the settings say.</exception>
    public static async Task RunAsync(ServerSettings settings, HttpSettings listening, CancellationToken cancellationToken)
    {
        await using var backend = await SchedulingBackend.OpenAsync(settings, cancellationToken);
        await using var app = HttpServer.Create(listening, services => services.AddDashMcpServer(backend.Scheduling, backend.Context));
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException taken)
        {
            throw new SettingsException($"--http {listening.Address} cannot be listened on. {taken.Message}");
        }

        await Console.Error.WriteLineAsync($"Serving MCP at {string.Join(", ", app.Urls.Select(url => url + McpEndpoint.Path))}, {backend.Description}. {OperatorModes.Describe(backend.Context.Mode)}");
        await app.WaitForShutdownAsync(cancellationToken);
    }
}

using System.IO.Pipelines;
using Dash.McpServer.CommandLine;
using Dash.McpServer.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.McpServer.Tests.Kit;

/// <summary>The server as the protocol library serves it, without a desk in front, spoken to line by line.</summary>
internal sealed class LibraryServer : IAsyncDisposable
{
    private readonly Workshop _workshop;
    private readonly ServiceProvider _services;
    private readonly StreamWriter _input;
    private readonly StreamReader _output;

    private LibraryServer(ServerContext context)
    {
        _workshop = new Workshop(new ServerSettings { UsesSandbox = true, Mode = context.Mode, Systems = [.. context.Systems.Select(system => new ServedSystem(system))] });
        var (up, down) = (new Pipe(), new Pipe());
        var services = new ServiceCollection().AddLogging();
        services.AddDeferredDashMcpServer(_workshop, context).WithStreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream());
        _services = services.BuildServiceProvider();
        _ = _services.GetRequiredService<Server>().RunAsync();
        (_input, _output) = (new StreamWriter(up.Writer.AsStream()) { AutoFlush = true, NewLine = "\n" }, new StreamReader(down.Reader.AsStream()));
    }

    public static LibraryServer Start(ServerContext context) => new(context);

    /// <summary>The line that answers a request.</summary>
    public async Task<string> AskAsync(string request)
    {
        await TellAsync(request);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await _output.ReadLineAsync(patience.Token) ?? throw new EndOfStreamException("The server went away.");
    }

    public Task TellAsync(string notification) => _input.WriteLineAsync(notification);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _workshop.DisposeAsync();
    }
}

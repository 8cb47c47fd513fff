using Dash.McpServer.CommandLine;
using Dash.McpServer.Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.McpServer.Hosting;

/// <summary>
/// The server on standard input and output. Standard output belongs to the protocol alone. The end of standard input ends the
/// process, and so does a signal, both after what is in flight was answered.
/// </summary>
internal static class StdioServer
{
    // A tool that does not listen to its cancellation does not hold the process longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);

    /// <param name="settings">What to work on.</param>
    /// <param name="cancellationToken">Asks the process to end.</param>
    /// <exception cref="SettingsException">The scheduling system cannot be used as the settings say.</exception>
    public static async Task RunAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        var output = Console.OpenStandardOutput();
        Console.SetOut(Console.Error);
        var context = ServerContext.Of(settings);
        using var opening = new Opening(new FrontDesk(context), Console.OpenStandardInput(), output);
        _ = Task.Run(opening.HoldAsync, CancellationToken.None);
        var pending = new PendingRequests(TimeProvider.System);
        using var end = new CancellationTokenSource();
        await using var workshop = new Workshop(settings);
        using var greeting = new Greeting(workshop, Console.Error, TimeProvider.System);
        var greeted = greeting.SayAsync(end.Token);
        await Task.WhenAny(opening.IsOver, greeted, Task.Delay(Timeout.Infinite, cancellationToken));
        using var input = new EndOfInputStream(opening.Input, async messages =>
        {
            await pending.AnsweredAsync(messages);
            await greeting.BeforeEndAsync(messages);
            await end.CancelAsync();
        });
        await using var services = Build(workshop, context, pending, opening.Answered);
        var transport = new StreamServerTransport(input, output, "dash-mcp", services.GetRequiredService<ILoggerFactory>());
        var server = Server.Create(transport, services.GetRequiredService<IOptions<McpServerOptions>>().Value, services.GetRequiredService<ILoggerFactory>(), services);
        await ServeAsync(server, greeted, pending, end, cancellationToken);
    }

    private static async Task ServeAsync(Server server, Task greeted, PendingRequests pending, CancellationTokenSource end, CancellationToken asked)
    {
        using var signal = asked.Register(() => _ = AnswerAndEndAsync(pending, end));
        var running = Task.WhenAny(server.RunAsync(end.Token), Task.Delay(Timeout.Infinite, end.Token));
        await Task.WhenAny(running, greeted);
        if (greeted.IsFaulted)
        {
            await greeted;
        }

        await running;
        await server.DisposeAsync().AsTask().WaitAsync(Patience, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task AnswerAndEndAsync(PendingRequests pending, CancellationTokenSource end)
    {
        await pending.AnsweredAsync(messages: 0);
        await end.CancelAsync();
    }

    private static ServiceProvider Build(Workshop workshop, ServerContext context, PendingRequests pending, AnsweredAlready answered)
    {
        var services = new ServiceCollection().AddLogging(ErrorStreamLoggers.AddTo);
        services
            .AddDeferredDashMcpServer(workshop, context)
            .WithMessageFilters(filters => filters.AddIncomingFilter(pending.NoteIncoming).AddOutgoingFilter(pending.NoteOutgoing).AddOutgoingFilter(answered.KeepBack));
        return services.BuildServiceProvider();
    }
}

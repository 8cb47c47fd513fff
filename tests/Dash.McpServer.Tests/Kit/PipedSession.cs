using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.McpServer.Hosting;
using Dash.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NodaTime;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.McpServer.Tests.Kit;

/// <summary>The production server and the real client in one process, joined by two pipes.</summary>
internal sealed class PipedSession : IAsyncDisposable
{
    private const int MostBytes = 32_000;

    private readonly ServiceProvider _services;
    private readonly SqliteLedger _ownLedger;
    private readonly CancellationTokenSource _stop;
    private readonly Task _running;

    private PipedSession(ServiceProvider services, SqliteLedger ownLedger, CancellationTokenSource stop, Task running, McpClient client) =>
        (_services, _ownLedger, _stop, _running, Client) = (services, ownLedger, stop, running, client);

    public McpClient Client { get; }

    /// <param name="provider">The scheduling system.</param>
    /// <param name="era">Protocol revision of the session; the test's when left out.</param>
    /// <param name="timeZone">Zone of local times that name none.</param>
    /// <param name="ledger">Stays open after the session; one of the session's own when left out.</param>
    public static Task<PipedSession> OpenAsync(ISchedulingProvider provider, string? era = null, string? timeZone = null, ILedger? ledger = null) =>
        OpenAsync(provider, new SessionSetup { Era = era ?? Eras.Current, TimeZone = timeZone, Ledger = ledger });

    public static async Task<PipedSession> OpenAsync(ISchedulingProvider provider, SessionSetup setup)
    {
        var ownLedger = SqliteLedger.OpenInMemory();
        var (up, down, stop) = (new Pipe(), new Pipe(), new CancellationTokenSource());
        var services = new ServiceCollection().AddLogging();
        var settings = Impatient(ToolScheduling.Settings(setup.Ledger ?? ownLedger, setup.TimeZone)) with { Gate = setup.Gate };
        var server = services.AddDashMcpServer(ToolScheduling.Over(provider, settings), setup.Context).WithStreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream());
        setup.Adjust?.Invoke(server);
        var built = services.BuildServiceProvider(validateScopes: true);
        var running = built.GetRequiredService<Server>().RunAsync(stop.Token);
        var client = await McpClient.CreateAsync(
            new StreamClientTransport(up.Writer.AsStream(), down.Reader.AsStream()),
            setup.ClientOptions());
        Assert.Equal(setup.Era, client.NegotiatedProtocolVersion);
        return new PipedSession(built, ownLedger, stop, running, client);
    }

    /// <summary>Calls a tool with arguments as JSON text; what comes back is held against the tool's own output schema and the bound of all answers.</summary>
    public async Task<ToolReply> CallAsync(string tool, string arguments, string? meta = null)
    {
        var request = new CallToolRequestParams
        {
            Name = tool,
            Arguments = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments),
            Meta = meta is null ? null : JsonNode.Parse(meta)!.AsObject(),
        };
        var reply = new ToolReply(await Client.CallToolAsync(request));
        await OutputSchemas.HoldAsync(Client, tool, reply);
        Assert.True(reply.Bytes <= MostBytes, $"{tool} answered {reply.Bytes} bytes.");
        return reply;
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _services.DisposeAsync();
        _ownLedger.Dispose();
        _stop.Dispose();
    }

    // A sandbox on the same machine has nothing on its way.
    private static SchedulingSettings Impatient(SchedulingSettings settings) => settings with
    {
        ReadBackDelays = [TimeSpan.Zero, TimeSpan.FromMilliseconds(100)],
        Journal = new LedgerSettings { SettleTime = Duration.Zero },
    };
}

using System.IO.Pipelines;
using System.Text.Json.Nodes;
using Dash.McpServer.Hosting;
using Dash.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.McpServer.Tests.Kit;

/// <summary>The production server, spoken to line by line in the stateless revision: what a client library would answer or leave out by itself is in the test's hands.</summary>
internal sealed class WireSession : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly SqliteLedger _ledger = SqliteLedger.OpenInMemory();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;
    private readonly StreamWriter _input;
    private readonly StreamReader _output;
    private int _lastId;

    private WireSession(ISchedulingProvider provider, SessionSetup setup)
    {
        var (up, down) = (new Pipe(), new Pipe());
        var services = new ServiceCollection().AddLogging();
        var settings = ToolScheduling.Settings(_ledger, setup.TimeZone) with { Gate = setup.Gate };
        services.AddDashMcpServer(ToolScheduling.Over(provider, settings), setup.Context).WithStreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream());
        _services = services.BuildServiceProvider(validateScopes: true);
        _running = _services.GetRequiredService<Server>().RunAsync(_stop.Token);
        (_input, _output) = (new StreamWriter(up.Writer.AsStream()) { AutoFlush = true }, new StreamReader(down.Reader.AsStream()));
    }

    public static WireSession Open(ISchedulingProvider provider, SessionSetup setup) => new(provider, setup);

    /// <summary>Calls a tool as a client that can ask its person; what comes back is the result as it is.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="arguments">Its arguments as JSON.</param>
    /// <param name="ticket">The state handed back; null for a first call.</param>
    /// <param name="answer">The person's answer as JSON; null sends none.</param>
    public async Task<JsonObject> CallAsync(string tool, string arguments, string? ticket = null, string? answer = null)
    {
        await SendCallAsync(tool, arguments, ticket, answer);
        return await ReceiveAsync();
    }

    public async Task SendCallAsync(string tool, string arguments, string? ticket = null, string? answer = null)
    {
        var parameters = new JsonObject { ["name"] = tool, ["arguments"] = JsonNode.Parse(arguments), ["_meta"] = Meta() };
        if (ticket is not null)
        {
            parameters["requestState"] = ticket;
        }

        if (answer is not null)
        {
            parameters["inputResponses"] = new JsonObject { ["approval"] = JsonNode.Parse(answer) };
        }

        var request = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = ++_lastId, ["method"] = "tools/call", ["params"] = parameters };
        await _input.WriteLineAsync(request.ToJsonString());
    }

    /// <summary>The result of the next answer.</summary>
    public async Task<JsonObject> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var line = await _output.ReadLineAsync(patience.Token) ?? throw new EndOfStreamException("The server went away.");
        return JsonNode.Parse(line)!["result"]?.AsObject() ?? throw new InvalidOperationException(line);
    }

    public static string TextOf(JsonObject result) => result["content"]![0]!["text"]!.GetValue<string>();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _services.DisposeAsync();
        _ledger.Dispose();
        _stop.Dispose();
    }

    private static JsonObject Meta() => new()
    {
        ["io.modelcontextprotocol/protocolVersion"] = Eras.Stateless,
        ["io.modelcontextprotocol/clientCapabilities"] = new JsonObject { ["elicitation"] = new JsonObject() },
    };
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Dash.McpServer.Gate;
using Dash.McpServer.Hosting;
using Dash.McpServer.Http;
using Dash.Scheduling;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Kit;

/// <summary>The production endpoint on a port of its own, and clients for it: the real one, and one that says whatever a test wants.</summary>
internal sealed class HttpRun : IAsyncDisposable
{
    public const string Token = "the-token-of-the-tests";
    public const string OtherToken = "another-token-of-the-tests";

    private readonly WebApplication _app;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(1) };

    private readonly SqliteLedger _ledger;

    private HttpRun(WebApplication app, SqliteLedger ledger) => (_app, _ledger) = (app, ledger);

    public Uri Endpoint => new(new Uri(_app.Urls.Single()), McpEndpoint.Path);

    public IServiceProvider Services => _app.Services;

    public static HttpSettings Settings => new()
    {
        Address = new IPEndPoint(IPAddress.Loopback, 0),
        HostNames = ["localhost", "127.0.0.1", "mcp.example.com"],
        Tokens = new BearerTokens([Token, OtherToken]),
    };

    /// <summary>Serves the real tools; the scheduling system behind them fails at everything.</summary>
    public static Task<HttpRun> StartAsync(HttpSettings? settings = null) => StartAsync(new BrokenProvider(), settings);

    /// <summary>Serves the real tools over a scheduling system.</summary>
    public static Task<HttpRun> StartAsync(ISchedulingProvider provider, HttpSettings? settings = null)
    {
        var ledger = SqliteLedger.OpenInMemory();
        var scheduling = ToolScheduling.Over(provider, ToolScheduling.Settings(ledger, timeZone: null));
        return StartAsync(services => services.AddDashMcpServer(scheduling, new ServerContext(IsSandbox: true)), ledger, settings);
    }

    /// <summary>Serves something else.</summary>
    public static Task<HttpRun> StartAsync(Action<IServiceCollection> addServer, HttpSettings? settings = null) =>
        StartAsync(addServer, SqliteLedger.OpenInMemory(), settings);

    /// <summary>Connects with the real client.</summary>
    /// <param name="era">Protocol revision.</param>
    /// <param name="token">Whose requests they are.</param>
    /// <param name="mode">The mode that every request asks for; null asks for none.</param>
    /// <param name="person">Answers questions; null: the client cannot ask.</param>
    public async Task<McpClient> ConnectAsync(string era, string token = Token, string? mode = null, Func<ElicitRequestParams, ElicitResult>? person = null)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Authorization"] = $"Bearer {token}" };
        if (mode is not null)
        {
            headers[RequestedMode.Header] = mode;
        }

        var transport = new HttpClientTransport(new HttpClientTransportOptions
        {
            Endpoint = Endpoint,
            TransportMode = HttpTransportMode.StreamableHttp,
            AdditionalHeaders = headers,
        });
        var client = await McpClient.CreateAsync(transport, new SessionSetup { Era = era, Person = person }.ClientOptions());
        Assert.Equal(era, client.NegotiatedProtocolVersion);
        return client;
    }

    /// <summary>A POST as a client sends it, with a token and the right content type; a test changes what it wants to have wrong.</summary>
    public HttpRequestMessage Post(string body, params (string Name, string Value)[] headers)
    {
        var request = With(new HttpRequestMessage(HttpMethod.Post, Endpoint) { Content = new StringContent(body, Encoding.UTF8, "application/json") }, headers);
        request.Headers.TryAddWithoutValidation("Accept", "application/json, text/event-stream");
        return request;
    }

    public HttpRequestMessage Bare(HttpMethod method, params (string Name, string Value)[] headers) => With(new HttpRequestMessage(method, Endpoint), headers);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

    /// <summary>The message of an answer, be it JSON or the last event of a stream.</summary>
    public static async Task<JsonNode> MessageAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        var events = text.Split('\n').Where(line => line.StartsWith("data:", StringComparison.Ordinal)).Select(line => line["data:".Length..]).ToList();
        return JsonNode.Parse(events.Count > 0 ? events[^1] : text)!;
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _ledger.Dispose();
        _http.Dispose();
    }

    private static async Task<HttpRun> StartAsync(Action<IServiceCollection> addServer, SqliteLedger ledger, HttpSettings? settings)
    {
        var app = HttpServer.Create(settings ?? Settings, addServer);
        await app.StartAsync();
        return new HttpRun(app, ledger);
    }

    private static HttpRequestMessage With(HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }
}

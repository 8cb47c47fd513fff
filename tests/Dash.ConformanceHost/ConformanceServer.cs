using System.Net;
using Dash.ConformanceHost.Fixtures;
using Dash.McpServer.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Dash.ConformanceHost;

/// <summary>The production endpoint for clients that cannot send a token: a page in front of it adds one, all else is as in production.</summary>
internal static class ConformanceServer
{
    private const string Token = "the-token-of-the-conformance-host";

    /// <summary>Serves what the official suite expects to find.</summary>
    public static Task<WebApplication> StartFixturesAsync() => StartAsync(services => services
        .AddMcpServer(options => options.ServerInfo = new() { Name = "dash-conformance-host", Version = "1.0.0" })
        .AddFixtures());

    public static async Task<WebApplication> StartAsync(Action<IServiceCollection> addServer)
    {
        var settings = new HttpSettings
        {
            Address = new IPEndPoint(IPAddress.Loopback, 0),
            HostNames = ["localhost", "127.0.0.1", "[::1]"],
            Tokens = new BearerTokens([Token]),
        };
        var app = HttpServer.Create(settings, services =>
        {
            services.AddSingleton<IStartupFilter>(new TokenAdder(Token));
            addServer(services);
        });
        await app.StartAsync();
        return app;
    }

    public static Uri EndpointOf(WebApplication app) => new(new Uri(app.Urls.Single()), McpEndpoint.Path);
}

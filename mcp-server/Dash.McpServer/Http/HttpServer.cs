using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dash.McpServer.Http;

/// <summary>
/// An MCP server over Streamable HTTP. Whatever it serves, a request passes three doors first: the name it uses for this server,
/// the page it comes from, the token it shows.
/// </summary>
internal static class HttpServer
{
    /// <param name="settings">Where and for whom.</param>
    /// <param name="addServer">Adds the MCP server itself, without a transport.</param>
    public static WebApplication Create(HttpSettings settings, Action<IServiceCollection> addServer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.MaxMessageBytes;
            kestrel.Listen(settings.Address);
        });
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning).AddFilter("ModelContextProtocol", LogLevel.Error);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Shutdown);
        builder.Services.Configure<HostFilteringOptions>(filter => (filter.AllowedHosts, filter.AllowEmptyHosts) = ([.. settings.HostNames], false));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(settings).AddSingleton<OriginGate>().AddSingleton<TokenGate>().AddSingleton<ServerFactory>();
        builder.Services.AddSingleton<SessionStore>().AddSingleton<SessionHandler>().AddSingleton<StatelessHandler>().AddSingleton<McpEndpoint>();
        addServer(builder.Services);
        return Assemble(builder.Build());
    }

    private static WebApplication Assemble(WebApplication app)
    {
        var (origin, token, endpoint) = (app.Services.GetRequiredService<OriginGate>(), app.Services.GetRequiredService<TokenGate>(), app.Services.GetRequiredService<McpEndpoint>());
        app.UseHostFiltering();
        app.Use(origin.PassAsync);
        app.Use(token.PassAsync);
        app.Run(endpoint.ServeAsync);
        return app;
    }
}

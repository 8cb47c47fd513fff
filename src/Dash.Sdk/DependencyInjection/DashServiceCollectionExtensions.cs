using System.Diagnostics.Metrics;
using Dash.Sdk;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="DashClient"/> with a host's services.</summary>
public static class DashServiceCollectionExtensions
{
    /// <summary>The name of the HTTP client that <see cref="DashClient"/> sends with, for code that configures it elsewhere.</summary>
    public const string HttpClientName = "Dash";

    /// <summary>Registers one <see cref="DashClient"/> for the process, which sends with a client of <c>IHttpClientFactory</c>.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the key and whatever else differs from the usual; more may come from <c>IConfigureOptions</c>.</param>
    /// <returns>The builder of the HTTP client: add handlers or a proxy here. A handler that repeats requests must leave POST and PATCH alone.</returns>
    public static IHttpClientBuilder AddDash(this IServiceCollection services, Action<DashClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        services.AddOptions<DashClientOptions>().Configure(configure);
        services.AddSingleton(static provider => Create(provider));

        // The client lives as long as the process: connections are renewed below it, not by replacing its handlers. DashClient keeps the time.
        return services.AddHttpClient(HttpClientName)
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler(static (handler, _) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                handler.AutomaticDecompression = System.Net.DecompressionMethods.All;
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
    }

    /// <summary>Registers one <see cref="DashClient"/> for the process.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="apiKey">The key from the Developer section of Dash Social.</param>
    /// <returns>The builder of the HTTP client.</returns>
    public static IHttpClientBuilder AddDash(this IServiceCollection services, string apiKey) => services.AddDash(options => options.ApiKey = apiKey);

    private static DashClient Create(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<DashClientOptions>>().Value;
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        options.MeterFactory ??= provider.GetService<IMeterFactory>();
        options.HttpClient ??= provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName);
        return new DashClient(options);
    }
}

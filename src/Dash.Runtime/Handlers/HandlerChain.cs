using Dash.Runtime.Allowances;
using Dash.Runtime.Security;
using Dash.Runtime.Telemetry;

namespace Dash.Runtime.Handlers;

/// <summary>What a message passes through on its way out, outermost first. Each handler has one duty; new duties become new links here.</summary>
internal static class HandlerChain
{
    // Shared by the process, as connections should be: clients are cheap to make and never need disposal.
    private static readonly Lazy<HttpMessageHandler> Connections = new(static () => new SocketsHttpHandler
    {
        // A redirected POST would silently become a GET.
        AllowAutoRedirect = false,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    });

    internal static HttpMessageInvoker Build(ApiClientOptions options, CredentialSet credentials, ServiceAddresses addresses)
    {
        var logger = options.LoggerFactory?.CreateLogger(Instruments.Name);
        var instruments = Instruments.Of(options.MeterFactory);
        var report = new ResendReport(logger, instruments);
        IEnumerable<DelegatingHandler?> links =
        [
            new TelemetryHandler(instruments, options.TimeProvider),
            logger is null ? null : new LoggingHandler(logger, options),
            options.Retry.MaxAttempts > 1 ? new RetryHandler(options, report) : null,
            options.BearerTokenProvider is null ? null : new AnotherKeyHandler(credentials, report),
            options.Resilience is { } pipeline ? new ResilienceHandler(pipeline) : null,
            options.RateLimit is { } allowance ? new RateLimitHandler(SharedWindows.Of(options, allowance, addresses.Usual)) : null,
            new AttemptHandler(),
            options.AttemptTimeout is { } limit ? new AttemptTimeoutHandler(limit, options.TimeProvider) : null,
            new AnswerHandler(),
            new CredentialHandler(credentials, addresses),
            .. options.Handlers.Select(static make => make()),
        ];
        var chain = Bare(options);
        foreach (var link in links.OfType<DelegatingHandler>().Reverse())
        {
            link.InnerHandler = chain;
            chain = link;
        }

        return new HttpMessageInvoker(chain, disposeHandler: false);
    }

    /// <summary>The connections alone, for hosts that are not the service.</summary>
    internal static HttpMessageHandler Bare(ApiClientOptions options) => options.HttpClient is { } client ? new CallerClientHandler(client) : Connections.Value;
}

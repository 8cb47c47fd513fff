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

    internal static HttpMessageInvoker Build(ApiClientOptions options)
    {
        HttpMessageHandler chain = options.HttpClient is { } client ? new CallerClientHandler(client) : Connections.Value;
        return new HttpMessageInvoker(chain, disposeHandler: false);
    }
}

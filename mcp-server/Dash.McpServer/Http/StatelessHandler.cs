using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Http;

/// <summary>Serves revision 2026-07-28: a server for each request, which is gone with its answer.</summary>
internal sealed class StatelessHandler(ServerFactory servers, IHostApplicationLifetime lifetime, TimeProvider time)
{
    public async Task PostAsync(HttpContext context, JsonRpcMessage message)
    {
        if (StatelessRequest.Check(context.Request, message) is { } refusal)
        {
            throw new RefusalException(refusal);
        }

        // A subscription would last as long as its client; work that was begun is finished instead.
        using var end = message is JsonRpcRequest { Method: RequestMethods.SubscriptionsListen }
            ? CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping)
            : CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var transport = new StreamableHttpServerTransport { Stateless = true };
        var server = servers.Create(transport);
        var running = server.RunAsync(end.Token);
        try
        {
            await new Exchange(context, time).RunAsync(transport, message, end.Token);
        }
        finally
        {
            // Disposing cancels a tool whose client is gone; waiting for the run first would wait for the tool.
            await server.DisposeAsync();
            await transport.DisposeAsync();
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}

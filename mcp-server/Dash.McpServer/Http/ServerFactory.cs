using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.McpServer.Http;

/// <summary>Puts the one server there is behind a transport; all share tools and settings.</summary>
internal sealed class ServerFactory(IOptions<McpServerOptions> options, ILoggerFactory loggers, IServiceProvider services)
{
    public Server Create(ITransport transport) => Server.Create(transport, options.Value, loggers, services);
}

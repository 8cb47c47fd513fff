using System.Reflection;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Hosting;

/// <summary>How the server introduces itself. It is repeated in every result of the newer protocol, hence no icons.</summary>
internal static class ServerIdentity
{
    public static Implementation Create() => new()
    {
        Name = "dash-mcp",
        Title = "Dash Social scheduling",
        Version = typeof(ServerIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
    };
}

using System.Reflection;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Hosting;

/// <summary>How the server introduces itself. It is repeated in every result of the newer protocol, hence no icons.</summary>
internal static class ServerIdentity
{
    public const string Name = "dash-mcp";

    public const string Title = "Dash Social scheduling";

    public static string Version { get; } = typeof(ServerIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static Implementation Create() => new() { Name = Name, Title = Title, Version = Version };
}

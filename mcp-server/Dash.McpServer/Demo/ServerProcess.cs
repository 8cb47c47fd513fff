using ModelContextProtocol.Client;

namespace Dash.McpServer.Demo;

/// <summary>Starts this very program a second time, as a client's configuration would: <c>serve</c> over standard input and output.</summary>
internal static class ServerProcess
{
    public static StdioClientTransport Transport(IReadOnlyList<string> arguments, Action<string> onErrorLine)
    {
        var assembly = typeof(ServerProcess).Assembly.Location;
        var runsItself = NameOf(Environment.ProcessPath) == NameOf(assembly);
        return new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "dash-mcp",
            Command = runsItself || NameOf(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet",
            Arguments = runsItself ? [.. arguments] : [assembly, .. arguments],
            StandardErrorLines = onErrorLine,
        });
    }

    private static string? NameOf(string? path) => Path.GetFileNameWithoutExtension(path);
}

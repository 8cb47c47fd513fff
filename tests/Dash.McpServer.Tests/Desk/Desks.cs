using Dash.McpServer.CommandLine;
using Dash.McpServer.Desk;
using Dash.McpServer.Gate;
using Dash.McpServer.Hosting;

namespace Dash.McpServer.Tests.Desk;

/// <summary>Desks of servers in a sandbox.</summary>
internal static class Desks
{
    public static FrontDesk Open(OperatorMode mode = OperatorMode.Full) => new(Context(mode, [KnownSystem.Dash]));

    public static ServerContext Context(OperatorMode mode, IReadOnlyList<KnownSystem> systems) => new(IsSandbox: true) { Mode = mode, Systems = systems };
}

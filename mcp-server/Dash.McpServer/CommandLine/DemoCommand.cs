using System.CommandLine;
using Dash.McpServer.Demo;

namespace Dash.McpServer.CommandLine;

/// <summary><c>demo</c>: the whole path on the sandbox, shown and checked step by step.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var command = new Command("demo", "Schedule, list, move and delete posts on ten networks in a local sandbox, through a real MCP client.");
        command.SetAction((_, cancellationToken) => DemoProgram.RunAsync(DemoLog.CreateConsole(), cancellationToken));
        return command;
    }
}

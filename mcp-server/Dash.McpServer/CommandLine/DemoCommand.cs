using System.CommandLine;
using Dash.McpServer.Demo;

namespace Dash.McpServer.CommandLine;

/// <summary><c>demo</c>: the whole path on the sandbox, shown and checked step by step.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var provider = new Option<string>("--provider")
        {
            Description = "all: instead, one post through each of the scheduling systems, and what each of them cannot do.",
            HelpName = "system",
            DefaultValueFactory = _ => KnownSystem.Dash.Name,
        };
        provider.AcceptOnlyFromAmong(KnownSystem.Dash.Name, KnownSystem.AllName);
        var command = new Command("demo", "Schedule, list, move and delete posts on ten networks in a local sandbox, through a real MCP client.") { provider };
        command.SetAction((parsed, cancellationToken) => DemoProgram.RunAsync(DemoLog.CreateConsole(), parsed.GetValue(provider)!, cancellationToken));
        return command;
    }
}

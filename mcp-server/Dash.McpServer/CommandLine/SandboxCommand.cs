using System.CommandLine;
using Dash.Sandbox;

namespace Dash.McpServer.CommandLine;

/// <summary><c>sandbox</c>: a local Dash that runs until it is interrupted.</summary>
internal static class SandboxCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1; 0 takes a free one.", DefaultValueFactory = _ => DefaultPort };
        var database = new Option<string?>("--database") { Description = "SQLite file that keeps everything between runs; in memory when left out.", HelpName = "file" };
        var command = new Command("sandbox", "Run a local Dash for trying things out until Ctrl-C.") { port, database };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new DashSandboxOptions { Port = parsed.GetValue(port), DatabasePath = parsed.GetValue(database), ClockRuns = true },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(DashSandboxOptions options, CancellationToken cancellationToken)
    {
        var address = options.Port == 0 ? "<the address of Sandbox below>" : $"http://127.0.0.1:{options.Port}";
        await Console.Out.WriteLineAsync($"Connect the MCP server with: serve --sandbox {address}\nCtrl-C ends it.\n");
        await Dash.Sandbox.SandboxCommand.RunAsync(options, Console.Out, cancellationToken);
        return 0;
    }
}

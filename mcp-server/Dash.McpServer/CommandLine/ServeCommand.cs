using System.CommandLine;
using Dash.McpServer.Hosting;

namespace Dash.McpServer.CommandLine;

/// <summary><c>serve</c>: the MCP server on standard input and output.</summary>
internal static class ServeCommand
{
    private const int CannotStart = 2;

    public static Command Create(ServeOptions options)
    {
        var command = new Command("serve", "Serve MCP over standard input and output (the default).");
        options.AddTo(command);
        SetAction(command, options);
        return command;
    }

    public static void SetAction(Command command, ServeOptions options) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                await StdioServer.RunAsync(options.Read(parsed, Environment.GetEnvironmentVariable), cancellationToken);
                return 0;
            }
            catch (SettingsException refusal)
            {
                await Console.Error.WriteLineAsync(refusal.Message);
                return CannotStart;
            }
        });
}

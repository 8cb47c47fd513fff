using System.CommandLine;
using Dash.McpServer.Hosting;

namespace Dash.McpServer.CommandLine;

/// <summary><c>serve</c>: the MCP server, on standard input and output or on HTTP.</summary>
internal static class ServeCommand
{
    private const int CannotStart = 2;

    public static Command Create(ServeOptions options, HttpOptions http)
    {
        var command = new Command("serve", "Serve MCP over standard input and output (the default), or over HTTP with --http.");
        SetUp(command, options, http);
        return command;
    }

    public static void SetUp(Command command, ServeOptions options, HttpOptions http)
    {
        options.AddTo(command);
        http.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, options, http, cancellationToken));
    }

    private static async Task<int> RunAsync(ParseResult parsed, ServeOptions options, HttpOptions http, CancellationToken cancellationToken)
    {
        try
        {
            var settings = options.Read(parsed, Environment.GetEnvironmentVariable);
            await (http.Read(parsed, Environment.GetEnvironmentVariable) is { } listening
                ? HttpHosting.RunAsync(settings, listening, cancellationToken)
                : StdioServer.RunAsync(settings, cancellationToken));
            return 0;
        }
        catch (SettingsException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return CannotStart;
        }
    }
}

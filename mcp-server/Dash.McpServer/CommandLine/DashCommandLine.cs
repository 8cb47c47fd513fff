using System.CommandLine;

namespace Dash.McpServer.CommandLine;

/// <summary>The command line as a whole: <c>serve</c> is what happens when nothing is said.</summary>
internal static class DashCommandLine
{
    public static RootCommand Create()
    {
        var (serve, http) = (new ServeOptions(), new HttpOptions());
        var root = new RootCommand("Schedules social media posts on ten networks through Dash Social and other systems, for AI assistants (MCP).")
        {
            ServeCommand.Create(serve, http),
            ApproveCommand.Create(),
            ApprovalsCommand.Create(),
            DemoCommand.Create(),
            SandboxCommand.Create(),
        };
        ServeCommand.SetUp(root, serve, http);
        return root;
    }
}

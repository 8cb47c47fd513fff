using System.CommandLine;

namespace Dash.McpServer.CommandLine;

/// <summary>The command line as a whole: <c>serve</c> is what happens when nothing is said.</summary>
internal static class DashCommandLine
{
    public static RootCommand Create()
    {
        var serve = new ServeOptions();
        var root = new RootCommand("Schedules social media posts on ten networks through Dash Social, for AI assistants (MCP).")
        {
            ServeCommand.Create(serve),
            ApproveCommand.Create(),
            ApprovalsCommand.Create(),
            DemoCommand.Create(),
            SandboxCommand.Create(),
        };
        serve.AddTo(root);
        ServeCommand.SetAction(root, serve);
        return root;
    }
}

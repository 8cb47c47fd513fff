using System.CommandLine;
using Dash.McpServer.Gate;
using Dash.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace Dash.McpServer.CommandLine;

/// <summary><c>approvals</c>: what waits for a person.</summary>
internal static class ApprovalsCommand
{
    public static Command Create()
    {
        var command = new Command(GateCommands.ListName, "List what waits for your approval.");
        command.SetAction(_ =>
        {
            using var book = ApprovalFolder.Open(folder: null, SystemClock.Instance);
            Run(book, Console.Out);
            return 0;
        });
        return command;
    }

    public static void Run(ApprovalBook book, TextWriter output)
    {
        var waiting = book.Waiting();
        output.WriteLine(waiting.Count == 0 ? "Nothing waits for approval." : $"Waiting for approval; decide with {GateCommands.Approve("ID")}:");
        foreach (var approval in waiting)
        {
            output.WriteLine($"\n{approval.Id}  {approval.Terms.Tool}, until {InstantPattern.General.Format(approval.ExpiresAt)}\n{approval.Words}");
        }
    }
}

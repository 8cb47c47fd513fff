using System.CommandLine;
using Dash.McpServer.Gate;
using Dash.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace Dash.McpServer.CommandLine;

/// <summary><c>approve ID</c>: shows a person what would be written and notes that they agree. Only at a terminal.</summary>
internal static class ApproveCommand
{
    private const int Refused = 2;

    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = $"The id that the assistant names, or from {GateCommands.List}." };
        var command = new Command(GateCommands.ApproveName, "Look at what waits for your approval, and agree or decline. Needs a terminal.") { id };
        command.SetAction(parsed => Run(() => ApprovalFolder.Open(folder: null, SystemClock.Instance), new ConsoleTerminal(), parsed.GetValue(id)!));
        return command;
    }

    /// <returns>The exit code: 0 approved, 1 not approved, 2 nobody to ask.</returns>
    public static int Run(Func<ApprovalBook> open, ITerminal terminal, string id)
    {
        if (!terminal.IsInteractive)
        {
            terminal.WriteLine("Nothing was approved: a person approves at a terminal, and input or output of this command goes to another program.");
            return Refused;
        }

        try
        {
            using var book = open();
            return Decide(book, terminal, book.Get(id));
        }
        catch (SchedulingException refusal)
        {
            terminal.WriteLine($"Nothing was approved. {refusal.Problem.Message}");
            return 1;
        }
    }

    private static int Decide(ApprovalBook book, ITerminal terminal, Approval approval)
    {
        if (approval.State != ApprovalState.Waiting)
        {
            terminal.WriteLine($"{approval.Id} waits for nothing: it is {approval.State.ToString().ToLowerInvariant()}.");
            return 1;
        }

        var until = InstantPattern.General.Format(approval.ExpiresAt);
        var code = book.CodeOf(approval);
        terminal.WriteLine($"{approval.Words}\n\nGood until {until}, for exactly this and once.");
        var typed = terminal.Ask($"Type {code} to approve, no to decline, nothing to decide later: ")?.Trim();
        if (typed == code)
        {
            book.Approve(approval);
            terminal.WriteLine("Approved. Tell the assistant to make the same call again.");
            return 0;
        }

        var declined = string.Equals(typed, "no", StringComparison.OrdinalIgnoreCase);
        if (declined)
        {
            book.Close(approval, ApprovalState.Declined);
        }

        terminal.WriteLine(declined ? "Declined." : "Nothing was decided.");
        return 1;
    }
}

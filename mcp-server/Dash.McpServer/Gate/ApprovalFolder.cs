using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Gate;

/// <summary>Where the book of approvals lies, for the server and for the commands alike.</summary>
internal static class ApprovalFolder
{
    /// <param name="folder">Null: the user's data directory, wherever a ledger lies, so that the commands find it without being told.</param>
    /// <param name="clock">By which approvals expire.</param>
    /// <exception cref="SchedulingException">There is no such folder, or the book cannot be opened.</exception>
    public static ApprovalBook Open(string? folder, IClock clock) => ApprovalBook.Open(folder ?? Path.GetDirectoryName(LedgerLocation.Default)!, clock);
}

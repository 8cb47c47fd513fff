using Dash.Scheduling;

namespace Dash.McpServer.Gate;

/// <summary>What the gate refuses, and what it would allow instead.</summary>
internal static class GateProblems
{
    private const int LongestWords = 6000;

    public static SchedulingProblem ReadOnly(string tool) => new()
    {
        Code = ProblemCodes.ModeForbids,
        Message = $"{tool} writes, and nothing may be written here. Nothing was done.",
        Rule = "mode.read-only",
        Limit = "tools that only read",
        Actual = tool,
        NextStep = "Tell the person what you would have done; whoever runs the server can start it in another mode.",
    };

    public static SchedulingProblem DraftsOnly(WriteIntent intent)
    {
        var outside = intent.Writes.Where(write => !write.TouchesDraftsOnly).Select(write => write.Index);
        return new()
        {
            Code = ProblemCodes.ModeForbids,
            Message = $"Only drafts may be touched here, and items {string.Join(", ", outside)} are not drafts or would not stay drafts. Nothing was written.",
            Rule = "mode.draft-only",
            Limit = intent.Kind switch
            {
                WriteKind.Create => "publish \"draft\"",
                WriteKind.Update => "posts in state draft that stay drafts",
                _ => "posts in state draft",
            },
            Actual = intent.Kind.ToString().ToLowerInvariant(),
            NextStep = intent.Kind == WriteKind.Create ? "Send the posts with publish draft; a person schedules them in the scheduling system." : "Leave these posts to a person, and send the rest alone.",
        };
    }

    public static SchedulingProblem OutsideOfACall() => new()
    {
        Code = ProblemCodes.ModeForbids,
        Message = "This write belongs to no tool call, so nobody can be asked. Nothing was written.",
        Rule = "mode.call",
    };

    public static SchedulingProblem Declined(Approval approval) => new()
    {
        Code = ProblemCodes.ApprovalDeclined,
        Message = "The person declined. Nothing was written.",
        Rule = "approval.person",
        Actual = approval.Id,
        NextStep = "Ask the person what should be different. Do not repeat the same call unless they want it after all.",
    };

    /// <summary>For a client that cannot ask the person itself.</summary>
    public static SchedulingProblem Required(Approval approval, string? note) => new()
    {
        Code = ProblemCodes.ApprovalRequired,
        Message = $"{note}A person has to approve this first; you cannot. Nothing was written. Waiting for approval:\n{Shortened(approval.Words)}",
        Rule = "mode.confirm",
        Limit = $"approved before {NodaTime.Text.InstantPattern.General.Format(approval.ExpiresAt)}",
        Actual = approval.Id,
        NextStep = $"Show the person the above and ask them to run this in a terminal of their own: {GateCommands.Approve(approval.Id)} . Once they say it is done, make exactly the same call again.",
        Retryable = true,
    };

    private static string Shortened(string words) =>
        words.Length <= LongestWords ? words : $"{words[..(char.IsHighSurrogate(words[LongestWords - 1]) ? LongestWords - 1 : LongestWords)]}…\n({words.Length - LongestWords} characters more; the command shows all)";
}

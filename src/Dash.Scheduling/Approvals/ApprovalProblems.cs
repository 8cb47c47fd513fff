using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>Why an approval lets nothing through.</summary>
internal static class ApprovalProblems
{
    private const string Anew = "Nothing was written. Make the call again without an answer to an earlier question; the person is asked anew.";

    public static SchedulingProblem Forged(string id) => Invalid(id, "approval.genuine", $"The approval '{LedgerProblems.Short(id)}' was not given by this server, or was changed since.");

    public static SchedulingProblem Unknown(string id) => Invalid(id, "approval.known", $"There is no approval '{LedgerProblems.Short(id)}' here.");

    public static SchedulingProblem OtherCall(Approval approval) => Invalid(approval.Id, "approval.call", "The approval is for another call: another key, tool or other arguments.");

    public static SchedulingProblem OtherWrites(Approval approval) => Invalid(approval.Id, "approval.unchanged", "What was approved is not what would be written now: a post was changed, made or removed meanwhile.");

    public static SchedulingProblem Expired(Approval approval) => new()
    {
        Code = ProblemCodes.ApprovalExpired,
        Message = $"The approval expired at {InstantPattern.General.Format(approval.ExpiresAt)}.",
        Rule = "approval.fresh",
        Limit = InstantPattern.General.Format(approval.ExpiresAt),
        Actual = approval.Id,
        NextStep = Anew,
    };

    public static SchedulingProblem Used(Approval approval) => new()
    {
        Code = ProblemCodes.ApprovalUsed,
        Message = "The approval was used before; it is good for one write.",
        Rule = "approval.once",
        Actual = approval.Id,
        NextStep = "Look with list_posts at what the first call did before asking the person again.",
    };

    public static SchedulingProblem Declined(Approval approval) => new()
    {
        Code = ProblemCodes.ApprovalDeclined,
        Message = "The person declined. Nothing was written.",
        Rule = "approval.person",
        Actual = approval.Id,
        NextStep = "Ask the person what should be different. Do not repeat the same call unless they want it after all.",
    };

    public static SchedulingProblem Undecided(Approval approval) => Invalid(approval.Id, "approval.person", "No person has decided yet.");

    private static SchedulingProblem Invalid(string id, string rule, string message) => new()
    {
        Code = ProblemCodes.ApprovalInvalid,
        Message = message,
        Rule = rule,
        Actual = LedgerProblems.Short(id),
        NextStep = Anew,
    };
}

using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>Why a plan is not sent.</summary>
internal static class PlanProblems
{
    private const string Anew = "Validate the posts again and use the new plan id.";

    public static SchedulingProblem Unknown(string planId) => new()
    {
        Code = ProblemCodes.PlanUnknown,
        Message = $"There is no plan '{LedgerProblems.Short(planId)}'.",
        Field = "/plan_id",
        Rule = "plan.known",
        Limit = "the plan_id of a validation with this key",
        Actual = LedgerProblems.Short(planId),
        NextStep = Anew,
    };

    public static SchedulingProblem Altered(string planId, string what) => new()
    {
        Code = ProblemCodes.PlanAltered,
        Message = $"The plan does not hold what was validated: {what}",
        Field = "/plan_id",
        Rule = "plan.unaltered",
        Actual = planId,
        NextStep = Anew,
    };

    public static SchedulingProblem Expired(StoredPlan plan) => new()
    {
        Code = ProblemCodes.PlanExpired,
        Message = $"The plan expired at {InstantPattern.General.Format(plan.ExpiresAt)}.",
        Field = "/plan_id",
        Rule = "plan.fresh",
        Limit = InstantPattern.General.Format(plan.ExpiresAt),
        Actual = plan.Id,
        NextStep = Anew,
    };

    public static SchedulingProblem Used(StoredPlan plan) => new()
    {
        Code = ProblemCodes.PlanUsed,
        Message = $"The plan was used{(plan.UsedAt is { } at ? $" at {InstantPattern.General.Format(at)}" : "")}; it is good for once.",
        Field = "/plan_id",
        Rule = "plan.once",
        Actual = plan.Id,
        NextStep = "If its answer was lost, send or validate the same posts again: what was made is recognised and not made twice.",
    };

    public static SchedulingProblem WasNotValid() => new()
    {
        Code = ProblemCodes.PlanAltered,
        Message = "This post was not valid when the plan was made, so the plan does not send it.",
        Rule = "plan.valid",
        NextStep = Anew,
    };
}

using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>Keeps a change from overwriting what the caller has never seen.</summary>
internal static class RevisionGuard
{
    /// <summary>The conflict between what the caller saw and the post as it is; null when there is none.</summary>
    public static SchedulingProblem? Check(ScheduledPost current, Instant? seen)
    {
        if (seen is null || current.UpdatedAt == seen)
        {
            return null;
        }

        var (was, isNow) = (InstantPattern.ExtendedIso.Format(seen.Value), current.UpdatedAt is { } updated ? InstantPattern.ExtendedIso.Format(updated) : null);
        return new SchedulingProblem
        {
            Code = ProblemCodes.Conflict,
            Message = isNow is null
                ? $"The system does not say when post {current.Id} was last changed, so it is not known whether it is still as it was read."
                : $"Post {current.Id} was changed at {isNow}, after it was read. It is {Describe(current)} now.",
            Field = "/updated_at",
            Rule = "post.revision",
            Limit = isNow ?? "none",
            Actual = was,
            NextStep = isNow is null
                ? "Get the post, and send this again without updated_at if it is still wanted."
                : $"Look at the post as it is now; if this is still wanted, send it again with updated_at {isNow}.",
        };
    }

    private static string Describe(ScheduledPost post) =>
        $"{post.State.ToString().ToLowerInvariant()}, {(post.At is { } at ? InstantPattern.General.Format(at) : "without time")}, '{LedgerProblems.Short(post.Text ?? "")}'";
}

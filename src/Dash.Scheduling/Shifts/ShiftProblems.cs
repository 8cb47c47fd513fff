using NodaTime;

namespace Dash.Scheduling;

/// <summary>Why a post is not moved.</summary>
internal static class ShiftProblems
{
    public static SchedulingProblem Unreadable(string text, string field) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = $"'{LedgerProblems.Short(text)}' is no shift.",
        Field = field,
        Rule = "shift.form",
        Limit = "a number that is not 0, and minutes, hours, days, weeks or months: +1 day, -2 weeks, 90 minutes later",
        Actual = LedgerProblems.Short(text),
        NextStep = "Write a sign, a whole number and a unit.",
    };

    public static SchedulingProblem WithoutZone(Period period) => new()
    {
        Code = ProblemCodes.TimeWithoutZone,
        Message = "A shift by days, weeks or months keeps the time of day, and no time zone says where.",
        Field = "/time_zone",
        Rule = "shift.zone_required",
        Limit = "an IANA time zone",
        Actual = period.ToString(),
        NextStep = "Give time_zone (for example Europe/London), or a shift in hours.",
    };

    public static SchedulingProblem TooFar(PostShift shift) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = "The shift leads out of the calendar.",
        Field = "/shift",
        Rule = "shift.calendar",
        Limit = "the years 1 to 9999",
        Actual = shift.Period?.ToString() ?? shift.Exact.ToString(),
        NextStep = "Give a smaller shift.",
    };

    public static SchedulingProblem WithoutTime(ScheduledPost post) => new()
    {
        Code = ProblemCodes.TimeMissing,
        Message = $"Post {post.Id} has no time that could be shifted.",
        Field = "/at",
        Rule = "shift.time",
        Actual = "none",
        NextStep = "Give it a time with an update.",
    };
}

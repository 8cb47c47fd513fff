using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>What the calendar of a channel has to say about a post.</summary>
internal static class CalendarProblems
{
    public static SchedulingProblem Repeated(CalendarSlot other, CalendarSettings limits) => new()
    {
        Code = ProblemCodes.RepeatedText,
        Message = $"The channel has the same text already: {Describe(other)}.",
        Field = "/text",
        Rule = "calendar.repeat",
        Limit = $"once in {TimeDistance.Describe(limits.RepeatWindow).Replace("in ", "", StringComparison.Ordinal)}",
        Actual = other.Name,
        NextStep = "Make sure that it is meant to go out twice.",
    };

    public static SchedulingProblem Close(CalendarSlot other, Duration distance, CalendarSettings limits) => new()
    {
        Code = ProblemCodes.PostsClose,
        Message = $"Another post of the channel is {Minutes(distance)} away: {Describe(other)}.",
        Field = "/at",
        Rule = "calendar.spacing",
        Limit = Minutes(limits.Spacing),
        Actual = Minutes(distance),
        NextStep = "Move one of them if they are not meant to follow each other.",
    };

    public static SchedulingProblem Full(LocalDate day, int count, CalendarSettings limits) => new()
    {
        Code = ProblemCodes.DayFull,
        Message = $"This would be post {count.ToString(CultureInfo.InvariantCulture)} of the channel on {LocalDatePattern.Iso.Format(day)}.",
        Field = "/at",
        Rule = "calendar.day",
        Limit = limits.MostPerDay.ToString(CultureInfo.InvariantCulture),
        Actual = count.ToString(CultureInfo.InvariantCulture),
        NextStep = "Choose another day if that is more than the channel is to have.",
    };

    public static SchedulingProblem Unread(SchedulingProblem cause) => new()
    {
        Code = ProblemCodes.CalendarUnread,
        Message = "The channel's posts could not be read, so repeats and collisions were not looked for.",
        Rule = "calendar.read",
        Actual = cause.Message,
        NextStep = "List the channel's posts before sending if that matters.",
    };

    public static SchedulingProblem OnlyBegun(int most) => new()
    {
        Code = ProblemCodes.CalendarUnread,
        Message = "The channel has more posts around these times than are looked at, so repeats and collisions may have been missed.",
        Rule = "calendar.read",
        Limit = $"{most.ToString(CultureInfo.InvariantCulture)} posts",
        Actual = "more",
        NextStep = "Send posts of fewer days at a time, or list the channel's posts around each.",
    };

    private static string Describe(CalendarSlot slot) => slot.At is { } at ? $"{slot.Name} at {InstantPattern.General.Format(at)}" : $"{slot.Name}, a draft without time";

    private static string Minutes(Duration duration) => $"{((long)duration.TotalMinutes).ToString(CultureInfo.InvariantCulture)} min";
}

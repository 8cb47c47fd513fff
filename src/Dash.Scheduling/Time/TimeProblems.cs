using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Dash.Scheduling;

internal static class TimeProblems
{
    private static readonly OffsetDateTimePattern Choice = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static SchedulingProblem Unreadable(TimeInput input) => new()
    {
        Code = ProblemCodes.TimeUnreadable,
        Message = $"'{input.Text}' is not a date and time.",
        Field = input.Field,
        Rule = "time.iso8601",
        Limit = "ISO 8601, for example 2026-03-10T15:00:00Z or 2026-03-10T15:00",
        Actual = input.Text,
        NextStep = "Write year-month-day, a T, hours and minutes, and an offset or a time zone.",
    };

    /// <summary>A local time as problems write it.</summary>
    public static string LocalText(LocalDateTime local) => Local.Format(local);

    public static SchedulingProblem WithoutZone(TimeInput input) => new()
    {
        Code = ProblemCodes.TimeWithoutZone,
        Message = $"'{input.Text}' is a local time and no time zone says where.",
        Field = input.Field,
        Rule = "time.zone_required",
        Limit = "an offset in the time, or an IANA time zone",
        Actual = input.Text,
        NextStep = $"Give time_zone (for example Europe/London), or write the time with an offset, such as 2026-03-10T15:00Z for UTC.",
    };

    public static SchedulingProblem InPast(Instant instant, Instant now, string field) => new()
    {
        Code = ProblemCodes.TimeInPast,
        Message = $"{InstantPattern.General.Format(instant)} has passed ({TimeDistance.Describe(instant - now)}).",
        Field = field,
        Rule = "time.future",
        Limit = $"not before {InstantPattern.General.Format(now)}",
        Actual = InstantPattern.General.Format(instant),
        NextStep = "Give a later time, or publish now.",
    };

    public static SchedulingProblem InGap(ZoneLocalMapping mapping, TimeInput input)
    {
        // The same wall clock read with the offset before and with the offset after the change.
        var (before, after) = (mapping.EarlyInterval, mapping.LateInterval);
        var later = new OffsetDateTime(mapping.LocalDateTime, before.WallOffset).ToInstant().WithOffset(after.WallOffset);
        var earlier = new OffsetDateTime(mapping.LocalDateTime, after.WallOffset).ToInstant().WithOffset(before.WallOffset);
        return new SchedulingProblem
        {
            Code = ProblemCodes.TimeInGap,
            Message = $"{Local.Format(mapping.LocalDateTime)} does not exist in {mapping.Zone.Id}: the clocks go forward from {Edge(before, before.IsoLocalEnd)} to {Edge(after, after.IsoLocalStart)}.",
            Field = input.Field,
            Rule = "time.exists",
            Limit = $"{Choice.Format(earlier)} or {Choice.Format(later)}",
            Actual = input.Text,
            NextStep = $"Choose {Choice.Format(earlier)} or {Choice.Format(later)}.",
        };
    }

    public static SchedulingProblem Ambiguous(ZoneLocalMapping mapping, TimeInput input)
    {
        var (first, second) = (Choice.Format(mapping.First().ToOffsetDateTime()), Choice.Format(mapping.Last().ToOffsetDateTime()));
        return new SchedulingProblem
        {
            Code = ProblemCodes.TimeAmbiguous,
            Message = $"{Local.Format(mapping.LocalDateTime)} happens twice in {mapping.Zone.Id}, because the clocks go back.",
            Field = input.Field,
            Rule = "time.unique",
            Limit = $"{first} or {second}",
            Actual = input.Text,
            NextStep = $"Choose {first} (the first) or {second} (the second).",
        };
    }

    public static SchedulingProblem OffsetConflict(OffsetDateTime time, DateTimeZone zone, TimeInput input)
    {
        var inZone = time.ToInstant().InZone(zone);
        var sameClock = zone.AtLeniently(time.LocalDateTime).ToOffsetDateTime();
        return new SchedulingProblem
        {
            Code = ProblemCodes.TimeOffsetConflict,
            Message = $"{zone.Id} does not have the offset {time.Offset} at that time, but {inZone.Offset}.",
            Field = input.Field,
            Rule = "time.offset_agrees",
            Limit = $"{Choice.Format(sameClock)} or {Choice.Format(inZone.ToOffsetDateTime())}",
            Actual = input.Text,
            NextStep = $"Choose {Choice.Format(sameClock)} (the same clock time) or {Choice.Format(inZone.ToOffsetDateTime())} (the same instant), or leave the offset out.",
        };
    }

    private static string Edge(ZoneInterval interval, LocalDateTime local) =>
        $"{LocalDateTimePattern.CreateWithInvariantCulture("HH:mm").Format(local)} ({interval.WallOffset})";
}

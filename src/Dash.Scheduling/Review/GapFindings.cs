using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>Days to come on which a channel has no post, put together into runs.</summary>
internal static class GapFindings
{
    public static IEnumerable<CalendarFinding> Of(string channel, IReadOnlyList<ScheduledPost> posts, ReviewFrame frame)
    {
        var taken = posts.Where(GoesOut).Select(post => post.At!.Value.InZone(frame.Zone).Date).ToHashSet();
        var last = frame.To.InZone(frame.Zone).Date;
        LocalDate? first = null;
        for (var day = frame.Now.InZone(frame.Zone).Date; day <= last; day = day.PlusDays(1))
        {
            if (!taken.Contains(day))
            {
                first ??= day;
            }
            else if (first is { } start)
            {
                yield return Gap(channel, start, day.PlusDays(-1), frame);
                first = null;
            }
        }

        if (first is { } open)
        {
            yield return Gap(channel, open, last, frame);
        }
    }

    public static bool GoesOut(ScheduledPost post) => post.At is not null
        && post.State is PostState.Scheduled or PostState.Publishing or PostState.Posted or PostState.NeedsAttention or PostState.Notified or PostState.Imported;

    private static CalendarFinding Gap(string channel, LocalDate from, LocalDate to, ReviewFrame frame)
    {
        var days = Period.DaysBetween(from, to) + 1;
        return new CalendarFinding
        {
            Kind = CalendarFindingKind.Gap,
            Channel = channel,
            At = from.AtStartOfDayInZone(frame.Zone).ToInstant(),
            Message = days == 1
                ? $"No post on {Text(from)}."
                : $"No post from {Text(from)} to {Text(to)}, {days.ToString(CultureInfo.InvariantCulture)} days.",
            NextStep = "Schedule a post there if the channel is meant to have one.",
        };
    }

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}

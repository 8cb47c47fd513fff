using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>An instant in the words of an answer, so that a wrong hour is noticed.</summary>
/// <param name="Utc">For example <c>2026-03-10T15:00:00Z</c>.</param>
/// <param name="Local">The same instant in the zone, with offset: <c>2026-03-10T11:00:00-04:00</c>.</param>
/// <param name="Zone">IANA zone of the local time.</param>
/// <param name="Weekday">English weekday of the local time.</param>
/// <param name="Distance">How far from now: <c>in 3 d 4 h</c>, <c>12 min ago</c>.</param>
public sealed record TimeEcho(string Utc, string Local, string Zone, string Weekday, string Distance)
{
    private static readonly OffsetDateTimePattern LocalPattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    /// <summary>Describes an instant as seen from a zone and from now.</summary>
    public static TimeEcho Of(Instant instant, DateTimeZone zone, Instant now)
    {
        var local = instant.InZone(zone);
        return new TimeEcho(
            InstantPattern.General.Format(instant),
            LocalPattern.Format(local.ToOffsetDateTime()),
            zone.Id,
            local.DayOfWeek.ToString(),
            TimeDistance.Describe(instant - now));
    }
}

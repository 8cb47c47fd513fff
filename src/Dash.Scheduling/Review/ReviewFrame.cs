using NodaTime;

namespace Dash.Scheduling;

/// <summary>What a review is held against: the present, the window, the days and the limits.</summary>
internal sealed record ReviewFrame(Instant Now, Instant From, Instant To, DateTimeZone Zone, CalendarSettings Limits);

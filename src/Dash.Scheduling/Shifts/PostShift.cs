using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// By how much posts move: days, weeks and months by the calendar of a time zone, so that the wall clock shows the same time also after the
/// clocks have changed; or hours and minutes exactly.
/// </summary>
public sealed record PostShift
{
    private PostShift(Period? period, Duration? exact, string? zone) => (Period, Exact, Zone) = (period, exact, zone);

    /// <summary>Days, weeks or months; null for an exact shift.</summary>
    public Period? Period { get; }

    /// <summary>Hours and minutes; null for a shift by the calendar.</summary>
    public Duration? Exact { get; }

    /// <summary>IANA zone whose calendar counts; null takes the default zone.</summary>
    public string? Zone { get; }

    /// <summary>Moves by the calendar: the time of day stays.</summary>
    /// <param name="period">Days, weeks and months; negative moves back.</param>
    /// <param name="zone">IANA zone; null takes the default zone.</param>
    /// <exception cref="ArgumentException">The period has hours or smaller units, which a calendar does not keep.</exception>
    public static PostShift ByCalendar(Period period, string? zone = null) => period.HasTimeComponent
        ? throw new ArgumentException("A shift by the calendar has days, weeks, months or years only. Use ByExactly for hours and minutes.", nameof(period))
        : new PostShift(period, exact: null, zone);

    /// <summary>Moves by exactly this much time, whatever the clocks do.</summary>
    public static PostShift ByExactly(Duration duration) => new(period: null, duration, zone: null);

    /// <summary>Reads a shift such as <c>+1 day</c>, <c>-2 weeks</c>, <c>1 month later</c>, <c>90 minutes earlier</c>.</summary>
    /// <param name="text">A whole number, a unit from minutes to months, and a sign or <c>later</c> or <c>earlier</c>.</param>
    /// <param name="zone">IANA zone of a shift by the calendar; null takes the default zone.</param>
    /// <param name="field">Where the shift stands, for problems.</param>
    /// <exception cref="SchedulingException"><c>invalid_value</c>: the text is no shift.</exception>
    public static PostShift Parse(string text, string? zone = null, string field = "/shift") => ShiftReader.Read(text, zone, field);

    /// <summary>The time after the shift.</summary>
    /// <exception cref="SchedulingException">The clocks skip or repeat the new time, no zone is known, or no calendar reaches that far.</exception>
    internal Instant Apply(Instant at, string? defaultZone)
    {
        try
        {
            return Exact is { } exact ? at + exact : ApplyPeriod(at, defaultZone);
        }
        catch (Exception tooFar) when (tooFar is OverflowException or ArgumentOutOfRangeException)
        {
            throw new SchedulingException(ShiftProblems.TooFar(this));
        }
    }

    private Instant ApplyPeriod(Instant at, string? defaultZone)
    {
        var zone = TimeZones.Get(Zone ?? defaultZone ?? throw new SchedulingException(ShiftProblems.WithoutZone(Period!)), "/time_zone");
        var local = at.InZone(zone).LocalDateTime + Period!;
        var mapping = zone.MapLocal(local);
        var input = new TimeInput(TimeProblems.LocalText(local), zone.Id);
        return mapping.Count switch
        {
            1 => mapping.Single().ToInstant(),
            0 => throw new SchedulingException(TimeProblems.InGap(mapping, input)),
            _ => throw new SchedulingException(TimeProblems.Ambiguous(mapping, input)),
        };
    }
}

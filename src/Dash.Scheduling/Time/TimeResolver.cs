using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>
/// Turns written times into instants without guessing: an instant needs an offset or a zone, a local time that the clocks skip or
/// repeat is refused with both readings, and so is a time that has passed.
/// </summary>
public sealed class TimeResolver(IClock clock, TimeSettings? settings = null)
{
    private static readonly CompositePatternBuilder<OffsetDateTime> WithOffset = Patterns(OffsetDateTimePattern.CreateWithInvariantCulture, "o<Z+HH:mm>", "o<Z+HHmm>");

    private static readonly CompositePatternBuilder<LocalDateTime> WithoutOffset = Patterns(LocalDateTimePattern.CreateWithInvariantCulture, "");

    private static readonly IPattern<OffsetDateTime> OffsetReader = WithOffset.Build();

    private static readonly IPattern<LocalDateTime> LocalReader = WithoutOffset.Build();

    private static readonly LocalDatePattern DayReader = LocalDatePattern.Iso;

    private readonly TimeSettings _settings = settings ?? new TimeSettings();

    /// <summary>The present, as far as this resolver is concerned.</summary>
    public Instant Now => clock.GetCurrentInstant();

    /// <summary>Zone of local times that name none; null when there is no default.</summary>
    public string? DefaultZone => _settings.DefaultZone;

    /// <summary>The same resolver for times of another default zone; null keeps this one.</summary>
    public TimeResolver WithDefaultZone(string? zone) => zone is null ? this : new TimeResolver(clock, _settings with { DefaultZone = zone });

    /// <summary>Reads a time and refuses one that has passed.</summary>
    /// <exception cref="SchedulingException">The time cannot be read, is not one instant, or has passed.</exception>
    public Instant Resolve(TimeInput input)
    {
        var instant = ResolveAnyTime(input);
        return Past(instant, input.Field) is { } problem ? throw new SchedulingException(problem) : instant;
    }

    /// <summary>Reads a time that may have passed, such as the bounds of a listing.</summary>
    /// <exception cref="SchedulingException">The time cannot be read or is not one instant.</exception>
    public Instant ResolveAnyTime(TimeInput input)
    {
        var zone = input.Zone is null ? null : TimeZones.Get(input.Zone, SiblingOf(input.Field));
        var text = input.Text.Trim();
        if (OffsetReader.Parse(text) is { Success: true } absolute)
        {
            return zone is null || IsUtc(text) ? absolute.Value.ToInstant() : Agreeing(absolute.Value, zone, input);
        }

        if (LocalReader.Parse(text) is not { Success: true } local)
        {
            throw new SchedulingException(TimeProblems.Unreadable(input));
        }

        return InZone(local.Value, zone ?? OwnZone(input), input);
    }

    /// <summary>Where a time was written: its zone, or its offset as a zone, such as <c>UTC+09</c>; null when it says neither, or UTC.</summary>
    public static string? WrittenZone(TimeInput input) => TimeZones.Find(input.Zone)?.Id
        ?? (OffsetReader.Parse(input.Text.Trim()) is { Success: true, Value.Offset: var offset } && offset != Offset.Zero ? DateTimeZone.ForOffset(offset).Id : null);

    /// <summary>Reads a bound of a listing: a time that may have passed, or a day, which begins and ends with the day of the zone.</summary>
    /// <param name="input">What was written.</param>
    /// <param name="isEnd">A day means its last instant, not its first.</param>
    /// <exception cref="SchedulingException">It cannot be read or is not one instant.</exception>
    public Instant ResolveBound(TimeInput input, bool isEnd = false)
    {
        if (DayReader.Parse(input.Text.Trim()) is not { Success: true } day)
        {
            return ResolveAnyTime(input);
        }

        var zone = input.Zone is null ? OwnZone(input) : TimeZones.Get(input.Zone, SiblingOf(input.Field));
        return isEnd
            ? zone.AtStartOfDay(day.Value.PlusDays(1)).ToInstant() - Duration.Epsilon
            : zone.AtStartOfDay(day.Value).ToInstant();
    }

    /// <summary>The problem of a time that has passed by more than the grace, or null.</summary>
    public SchedulingProblem? Past(Instant instant, string field = "/at")
    {
        var now = clock.GetCurrentInstant();
        return instant < now - _settings.PastGrace ? TimeProblems.InPast(instant, now, field) : null;
    }

    /// <summary>Describes an instant in the given zone, which may be an offset such as <c>UTC+09</c>, the default zone, or UTC.</summary>
    public TimeEcho Echo(Instant instant, string? zone = null) =>
        TimeEcho.Of(instant, TimeZones.FindOrOffset(zone ?? _settings.DefaultZone) ?? DateTimeZone.Utc, clock.GetCurrentInstant());

    private DateTimeZone OwnZone(TimeInput input) =>
        _settings.DefaultZone is { } zone ? TimeZones.Get(zone) : throw new SchedulingException(TimeProblems.WithoutZone(input));

    private static Instant InZone(LocalDateTime local, DateTimeZone zone, TimeInput input)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count switch
        {
            1 => mapping.Single().ToInstant(),
            0 => throw new SchedulingException(TimeProblems.InGap(mapping, input)),
            _ => throw new SchedulingException(TimeProblems.Ambiguous(mapping, input)),
        };
    }

    // An offset that the zone does not have at that instant is a sign of a mistaken hour, so neither is preferred.
    private static Instant Agreeing(OffsetDateTime time, DateTimeZone zone, TimeInput input)
    {
        var instant = time.ToInstant();
        return zone.GetUtcOffset(instant) == time.Offset
            ? instant
            : throw new SchedulingException(TimeProblems.OffsetConflict(time, zone, input));
    }

    private static bool IsUtc(string text) => text.EndsWith('Z');

    private static string SiblingOf(string field) => field[..(field.LastIndexOf('/') + 1)] + "time_zone";

    private static CompositePatternBuilder<T> Patterns<T>(Func<string, IPattern<T>> create, params string[] endings)
    {
        var patterns = new CompositePatternBuilder<T>();
        foreach (var separator in new[] { "'T'", "' '" })
        {
            foreach (var time in new[] { "HH:mm:ss.FFFFFFFFF", "HH:mm" })
            {
                foreach (var ending in endings)
                {
                    patterns.Add(create($"uuuu-MM-dd{separator}{time}{ending}"), static _ => true);
                }
            }
        }

        return patterns;
    }
}

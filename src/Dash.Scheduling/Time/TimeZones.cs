using NodaTime;
using NodaTime.TimeZones;

namespace Dash.Scheduling;

/// <summary>Looks IANA time zones up in the zone data that ships with the library, never in the machine's.</summary>
public static class TimeZones
{
    private static readonly IDateTimeZoneProvider Provider = new DateTimeZoneCache(TzdbDateTimeZoneSource.Default);

    private static readonly Lazy<Dictionary<string, string>> IdsIgnoringCase =
        new(() => Provider.Ids.ToDictionary(id => id, StringComparer.OrdinalIgnoreCase));

    /// <summary>Every zone id, for completion and suggestions.</summary>
    public static IReadOnlyCollection<string> Ids => Provider.Ids;

    /// <summary>Finds a zone by its IANA id, in any case.</summary>
    public static DateTimeZone? Find(string? id) =>
        id is not null && IdsIgnoringCase.Value.TryGetValue(id.Trim(), out var exact) ? Provider[exact] : null;

    /// <summary>The same, or a fixed offset such as <c>UTC+09</c>.</summary>
    internal static DateTimeZone? FindOrOffset(string? id) => Find(id) ?? (id?.StartsWith("UTC", StringComparison.Ordinal) == true ? Provider.GetZoneOrNull(id) : null);

    /// <summary>Finds a zone by its IANA id.</summary>
    /// <exception cref="SchedulingException"><c>unknown_time_zone</c>, with the nearest id.</exception>
    public static DateTimeZone Get(string? id, string field = "/time_zone") =>
        Find(id) ?? throw new SchedulingException(Unknown(id, field));

    internal static SchedulingProblem Unknown(string? id, string field)
    {
        var nearest = Suggest(id);
        return new SchedulingProblem
        {
            Code = ProblemCodes.UnknownTimeZone,
            Message = $"'{id}' is not an IANA time zone.",
            Field = field,
            Rule = "time.zone_known",
            Limit = "an IANA zone such as Europe/London",
            Actual = id,
            NextStep = nearest is null ? "Use an IANA zone such as Europe/London, or write the offset into the time." : $"Did you mean '{nearest}'?",
        };
    }

    // People name the city; the city is the last part of the id.
    private static string? Suggest(string? id)
    {
        var city = id?.Trim().Replace(' ', '_');
        return Provider.Ids.FirstOrDefault(candidate => candidate.EndsWith("/" + city, StringComparison.OrdinalIgnoreCase))
            ?? NearestName.Find(id, Provider.Ids);
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>
/// The queue of a profile: times of the day, weekdays, a zone and how many posts share a place. The names <c>times</c>, <c>weekdays</c> and
/// <c>posts_per_slot</c> are the sandbox's own; the service does not publish its.
/// </summary>
internal sealed class PublishingQueue(JsonObject settings)
{
    private const int DaysAhead = 400;
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public JsonObject Settings => settings;

    private string Profile => settings["profile_name"]!.GetValue<string>();

    private int PerPlace => settings["posts_per_slot"]!.GetValue<int>();

    public static PublishingQueue Of(DocumentStore store, string profile) => new(store.Find(Kinds.Queue, profile) ?? new JsonObject
    {
        ["profile_name"] = profile,
        ["timezone"] = "UTC",
        ["times"] = new JsonArray("09:00", "12:00", "17:00"),
        ["weekdays"] = new JsonArray([.. Weekdays.Select(day => JsonValue.Create(day))]),
        ["posts_per_slot"] = 1,
    });

    /// <summary>Takes over the members sent.</summary>
    /// <exception cref="ApiProblem">400: a member has no meaning here.</exception>
    public void Change(JsonObject sent)
    {
        foreach (var (name, value) in sent)
        {
            settings[name] = value?.DeepClone();
        }

        Check("timezone", value => TimeZoneInfo.TryFindSystemTimeZoneById(value.GetValue<string>(), out _), "Must be a time zone such as Europe/Berlin");
        Check("times", value => Texts(value).Count > 0 && Texts(value).TrueForAll(time => TryParse(time, out _)), "Must be a list of times such as 09:00");
        Check("weekdays", value => Texts(value).Count > 0 && Texts(value).TrueForAll(Weekdays.Contains), $"Must be a list of {string.Join(", ", Weekdays)}");
        Check("posts_per_slot", value => value.GetValue<int>() is >= 1 and <= 100, "Must be 1 to 100");
    }

    /// <summary>The coming places that are not taken yet, the next one first.</summary>
    public IEnumerable<DateTimeOffset> Places(DocumentStore store, DateTimeOffset now)
    {
        var taken = store.List(Kinds.Post).Select(document => new WorkspacePost(document))
            .Where(post => post.Profile == Profile && post.Status == PostState.Scheduled)
            .GroupBy(post => post.ScheduledAt!.Value).ToDictionary(group => group.Key, group => group.Count());
        return AllPlaces(now).Where(place => taken.GetValueOrDefault(place) < PerPlace);
    }

    private IEnumerable<DateTimeOffset> AllPlaces(DateTimeOffset now)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(settings["timezone"]!.GetValue<string>());
        var (times, days) = (Texts(settings["times"]!), Texts(settings["weekdays"]!));
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        return
            from day in Enumerable.Range(0, DaysAhead).Select(offset => today.AddDays(offset))
            where days.Contains(day.DayOfWeek.ToString().ToLowerInvariant())
            from time in times.Select(time => TryParse(time, out var span) ? span : default).Order()
            where !zone.IsInvalidTime(day + time)
            let place = new DateTimeOffset(day + time, zone.GetUtcOffset(day + time)).ToUniversalTime()
            where place > now
            select place;
    }

    private void Check(string name, Func<JsonNode, bool> isFine, string expected)
    {
        bool fine;
        try
        {
            fine = settings[name] is { } value && isFine(value);
        }
        catch (InvalidOperationException)
        {
            fine = false;
        }

        if (!fine)
        {
            throw Problems.NotValid(name, expected);
        }
    }

    private static bool TryParse(string time, out TimeSpan span) => TimeSpan.TryParseExact(time, "hh\\:mm", CultureInfo.InvariantCulture, out span);

    private static List<string> Texts(JsonNode list) => [.. list.AsArray().Select(item => item!.GetValue<string>())];
}

using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>What goes out on which day. The form of the answer is not published; this one is our own.</summary>
internal sealed class WondaCalendar(SandboxContext context)
{
    private static readonly TimeSpan Shown = TimeSpan.FromDays(30);

    public ApiResponse Days(ApiRequest request)
    {
        var zone = Zone(request.Text("timezone"));
        var today = Day(context.Clock.GetUtcNow(), zone);
        var from = Date(request, "from") ?? today;
        var to = Date(request, "to") ?? from.AddDays((int)Shown.TotalDays);
        if (to < from)
        {
            throw WondaProblems.NotValid("from has to be before to.");
        }

        var days = Entries(zone).Where(entry => entry.Day >= from && entry.Day <= to).GroupBy(entry => entry.Day).OrderBy(day => day.Key);
        return ApiResponse.Ok(new JsonObject
        {
            ["timezone"] = zone.Id,
            ["days"] = new JsonArray([.. days.Select(day => Render(day.Key, day.Select(entry => entry.Publication)))]),
        });
    }

    public ApiResponse OneDay(ApiRequest request)
    {
        var day = Date(request, "date")!.Value;
        return ApiResponse.Ok(Render(day, Entries(TimeZoneInfo.Utc).Where(entry => entry.Day == day).Select(entry => entry.Publication)));
    }

    private List<(DateOnly Day, WondaPublication Publication)> Entries(TimeZoneInfo zone) => [.. context.Database.Run(session => new WondaPublicationStore(session).All().ToList())
        .Where(publication => publication.Status != WondaStatus.Canceled)
        .OrderBy(Time)
        .Select(publication => (Day(Time(publication), zone), publication))];

    private static DateTimeOffset Time(WondaPublication publication) => publication.ScheduledFor ?? publication.CreatedAt;

    private static JsonObject Render(DateOnly day, IEnumerable<WondaPublication> publications) => new()
    {
        ["date"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["entries"] = new JsonArray([.. publications.Select(WondaRenderer.History)]),
    };

    private static DateOnly Day(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    private static DateOnly? Date(ApiRequest request, string name) => request.Text(name) is { } text
        ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw WondaProblems.NotValid($"{name}: not a day.")
        : null;

    private static TimeZoneInfo Zone(string? id) => id is null
        ? TimeZoneInfo.Utc
        : TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : throw WondaProblems.NotValid($"timezone: there is no '{id}'.");
}

using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>The rows of the older call for many posts: a day, a time in the zone of the plan, and networks joined by a plus.</summary>
internal sealed class RowPlan(WorkspaceTurn turn, JsonObject plan)
{
    private readonly TimeZoneInfo _zone = FindZone(plan.Text("timezone")!);

    public PlannedLine Check(JsonObject row, int index)
    {
        try
        {
            var time = TimeOf(row);
            if (time <= turn.Now)
            {
                throw Refusals.Of(400, "past_schedule_time", $"{row.Text("date")} {row.Text("time")} has passed.");
            }

            var body = new JsonObject
            {
                ["content"] = row.Text("content"),
                ["account_ids"] = new JsonArray([.. row.Text("platforms")!.Split('+').Select(name => JsonValue.Create(AccountOf(name.Trim())))]),
                ["scheduled_for"] = Moment.UtcText(time),
                ["timezone"] = plan.Text("timezone"),
            };
            if (MediaOf(row) is { } media)
            {
                body["media_ids"] = new JsonArray(media);
            }

            return new PlannedLine(index, body, null);
        }
        catch (ApiProblem problem)
        {
            return new PlannedLine(index, null, problem);
        }
    }

    private static TimeZoneInfo FindZone(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : throw Refusals.NotValid($"timezone: '{name}' is no zone.");

    private DateTimeOffset TimeOf(JsonObject row) =>
        DateTime.TryParseExact($"{row.Text("date")} {row.Text("time")}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? new DateTimeOffset(local, _zone.GetUtcOffset(local))
            : throw Refusals.NotValid($"'{row.Text("date")} {row.Text("time")}' is no time.");

    private long AccountOf(string name)
    {
        if (plan["accountMapping"] is JsonObject mapping && mapping.Number(name) is { } mapped && turn.FindAccount(mapped) is not null)
        {
            return mapped;
        }

        return turn.Store.List(Kinds.Account).FirstOrDefault(account => account.Text("platform") == name)?.Number("account_id")
            ?? (long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && turn.FindAccount(id) is not null ? id : (long?)null)
            ?? throw Refusals.Of(400, "invalid_accounts", $"'{name}' is no account of this workspace.");
    }

    private JsonNode? MediaOf(JsonObject row) => row.Text("media") is not { } name
        ? null
        : turn.Store.List(Kinds.Media).LastOrDefault(media => media.Text("filename") == name)?["media_id"]?.DeepClone() ?? throw Refusals.NotValid($"The library has no file '{name}'.");
}

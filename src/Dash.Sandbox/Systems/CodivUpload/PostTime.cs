using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>When a post is to go out, and the rules of the three ways to say so.</summary>
internal static class PostTime
{
    private const int MostDays = 365;
    private static readonly string[] Ways = ["scheduled_date", "add_to_queue", "schedule_best_time"];

    /// <summary>The time asked for; nothing for one that goes out at once.</summary>
    /// <exception cref="ApiProblem">400: two ways at once, or a time that is not taken.</exception>
    public static DateTimeOffset? Read(JsonObject sent, Profile profile, DocumentStore store, DateTimeOffset now)
    {
        var asked = Ways.Where(way => sent[way] is JsonValue value && (!value.TryGetValue(out bool flag) || flag)).ToList();
        if (asked.Count > 1)
        {
            throw Problems.NotValid(asked[1], $"Cannot be combined with {asked[0]}");
        }

        return asked switch
        {
            ["scheduled_date"] => Parse(sent["scheduled_date"]!.GetValue<string>(), now),
            ["add_to_queue"] => PublishingQueue.Of(store, profile.Name).Places(store, now).First(),
            // The sandbox has no analytics to look at: the best time is tomorrow at ten.
            ["schedule_best_time"] => new DateTimeOffset(now.UtcDateTime.Date.AddDays(1).AddHours(10), TimeSpan.Zero),
            _ => null,
        };
    }

    /// <exception cref="ApiProblem">400: no UTC time with a Z, past, or too far ahead.</exception>
    public static DateTimeOffset Parse(string text, DateTimeOffset now)
    {
        if (!text.EndsWith('Z') || Moment.Parse(text) is not { } time)
        {
            throw Problems.NotValid("scheduled_date", "Must be a UTC datetime ending with Z, for example 2026-05-10T14:00:00Z");
        }

        return time < now ? throw Problems.NotValid("scheduled_date", "Must not be in the past")
            : time > now.AddDays(MostDays) ? throw Problems.NotValid("scheduled_date", $"Must be at most {MostDays} days ahead")
            : time;
    }
}

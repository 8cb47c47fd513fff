using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>The queue: three places a day, in UTC. The service publishes neither its places nor the form of its answer.</summary>
internal sealed class PostQueue(WorkspaceTurn turn)
{
    private static readonly int[] Hours = [9, 12, 17];

    public DateTimeOffset Next() => Free().First();

    public JsonObject Preview(long count) => new()
    {
        ["slots"] = new JsonArray([.. Free().Take((int)count).Select(time => new JsonObject { ["scheduled_for"] = Moment.UtcText(time) })]),
        ["timezone"] = "UTC",
    };

    private IEnumerable<DateTimeOffset> Free()
    {
        var taken = turn.Store.List(Kinds.Post).Where(PostStates.IsOpen).Select(post => post.Time("scheduled_for")).ToHashSet();
        var today = new DateTimeOffset(turn.Now.UtcDateTime.Date, TimeSpan.Zero);
        for (var day = today; ; day = day.AddDays(1))
        {
            foreach (var place in Hours.Select(hour => day.AddHours(hour)).Where(place => place > turn.Now && !taken.Contains(place)))
            {
                yield return place;
            }
        }
    }
}

using System.Text.Json.Nodes;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>The statuses of posts and destinations, and how those of a post follow from those of its destinations.</summary>
internal static class PostStates
{
    public const string Draft = "draft";
    public const string Scheduled = "scheduled";
    public const string Queued = "queued";
    public const string Publishing = "publishing";
    public const string Published = "published";
    public const string PartiallyFailed = "partially_failed";
    public const string Failed = "failed";

    /// <summary>Statuses in which a post may still be changed.</summary>
    public static bool IsOpen(JsonObject post) => post.Text("status") is Draft or Scheduled;

    public static string Derive(JsonObject post)
    {
        var statuses = post.Objects("destinations").Select(destination => destination.Text("status")!).ToHashSet(StringComparer.Ordinal);
        return statuses switch
        {
            { Count: 0 } => Draft,
            _ when statuses.Contains(Publishing) => Publishing,
            _ when statuses.SetEquals([Published]) => Published,
            _ when statuses.Contains(Queued) => post.Objects("destinations").Any(IsQueuedForLater) ? Scheduled : Publishing,
            _ when statuses.Contains(Published) => PartiallyFailed,
            _ => Failed,
        };
    }

    /// <summary>When the post has to be looked at; nothing when nothing more happens to it by itself.</summary>
    public static DateTimeOffset? DueAt(JsonObject post, DateTimeOffset now)
    {
        DateTimeOffset? due = null;
        foreach (var destination in post.Objects("destinations"))
        {
            DateTimeOffset? next = destination.Text("status") switch
            {
                Queued => destination.Time("scheduled_for") ?? now,
                Publishing => now,
                _ => null,
            };
            due = due is null || next < due ? next : due;
        }

        return post.Text("status") == Draft ? null : due;
    }

    private static bool IsQueuedForLater(JsonObject destination) => destination.Text("status") == Queued && destination.Text("scheduled_for") is not null;
}

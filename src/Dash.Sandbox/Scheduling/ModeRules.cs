using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Scheduling;

/// <summary>How a post is to go out: status, time and auto_publish have to agree.</summary>
internal static class ModeRules
{
    private static readonly string[] AutomaticOnly = ["linkedin", "snapchat", "youtube"];
    private static readonly string[] AlwaysAutomatic = ["threads", "bluesky"];

    /// <summary>Whether auto_publish is ignored and counts as true.</summary>
    public static bool IgnoresAutoPublish(string network) => AlwaysAutomatic.Contains(network);

    /// <summary>Whether nobody is ever notified to publish by hand.</summary>
    public static bool IsNeverByHand(string network) => AutomaticOnly.Contains(network) || AlwaysAutomatic.Contains(network);

    public static IEnumerable<Violation> Check(PostCandidate candidate)
    {
        var post = candidate.Post;
        if (post.Status == PostStatus.Scheduled && post.Timestamp is null)
        {
            yield return new Violation("timestamp", "Missing timestamp: a post with status SCHEDULED needs the time to publish it. Give one, or use DRAFT.");
        }
        else if (post.Status == PostStatus.Scheduled && post.Timestamp < candidate.Now)
        {
            yield return new Violation(
                "timestamp",
                $"The time {Moment.Text(post.Timestamp.Value)} has passed; it is {Moment.Text(candidate.Now)}. Give a later one, or publish at once with AUTOPUBLISHING.");
        }

        if (post.AutoPublish)
        {
            yield break;
        }

        if (AutomaticOnly.Contains(post.Network))
        {
            yield return new Violation("auto_publish", $"auto_publish: false is not supported for {post.Network}. Send true.");
        }
        else if (post.Status == PostStatus.Autopublishing)
        {
            yield return new Violation("auto_publish", "Publishing at once (AUTOPUBLISHING) needs auto_publish: true.");
        }
    }
}

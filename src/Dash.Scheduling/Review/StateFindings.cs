using NodaTime;

namespace Dash.Scheduling;

/// <summary>Posts whose own state asks for somebody.</summary>
internal static class StateFindings
{
    // Publishing takes a while, and clocks differ.
    private static readonly Duration Grace = Duration.FromMinutes(15);

    public static IEnumerable<CalendarFinding> Of(ScheduledPost post, ReviewFrame frame)
    {
        // A post that was given a new time may still carry the reason of the first try.
        if (post is { State: PostState.Failed or PostState.NeedsAttention or PostState.Expired, Failure: { } failure })
        {
            yield return Finding(post, CalendarFindingKind.Failed, $"{failure.Code}: {failure.Message}", failure.NextStep);
        }
        else if (post.State == PostState.Failed)
        {
            yield return Finding(post, CalendarFindingKind.Failed, "It did not go out, and no reason is given.", "Look at the post in the scheduling system, then give it a new time.");
        }
        else if (post.State == PostState.NeedsAttention)
        {
            yield return Finding(post, CalendarFindingKind.Approval, Waiting(post, frame), "Have the people asked approve it in the scheduling system; until then it does not go out.");
        }
        else if (post.At is null && post.State == PostState.Draft)
        {
            yield return Finding(post, CalendarFindingKind.Undated, "A draft without a time; it does not go out.", "Give it a time and publish schedule, or delete it.");
        }
        else if (post.At < frame.Now - Grace && Late(post.State) is (var message, var nextStep))
        {
            yield return Finding(post, CalendarFindingKind.Overdue, message, nextStep);
        }
    }

    private static string Waiting(ScheduledPost post, ReviewFrame frame) =>
        post.At < frame.Now ? "Approvals are missing, and its time has passed." : "Approvals are missing.";

    private static (string Message, string NextStep)? Late(PostState state) => state switch
    {
        PostState.Scheduled => ("Its time has passed and it still waits.", "Check on the network whether it is out; if not, give it a new time."),
        PostState.Publishing => ("Its time has passed and it is still being published.", "Check on the network whether it is out before sending it again."),
        PostState.Expired => ("Its time passed without it going out.", "Give it a new time, or delete it."),
        PostState.Draft => ("A draft whose time has passed; drafts do not go out.", "Give it a later time and publish schedule, or delete it."),
        PostState.Notified => ("People were reminded to publish it by hand; whether they did is not known.", "Ask them, or look on the network."),
        _ => null,
    };

    private static CalendarFinding Finding(ScheduledPost post, CalendarFindingKind kind, string message, string nextStep) => new()
    {
        Kind = kind,
        Channel = post.Channel,
        PostIds = [post.Id],
        At = post.At,
        Message = message,
        NextStep = nextStep,
    };
}

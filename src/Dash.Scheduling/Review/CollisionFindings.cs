namespace Dash.Scheduling;

/// <summary>Posts of one channel that get in each other's way, as far as one of them is still to go out.</summary>
internal static class CollisionFindings
{
    public static IEnumerable<CalendarFinding> Of(IReadOnlyList<ScheduledPost> channel, ReviewFrame frame)
    {
        var slots = channel.Where(TakesRoom).Select(post => (Post: post, Slot: CalendarSlot.Of(post))).OrderBy(pair => pair.Post.At).ToList();
        for (var i = 1; i < slots.Count; i++)
        {
            var (earlier, later) = (slots[i - 1], slots[i]);
            if (later.Post.At > frame.Now && later.Post.At - earlier.Post.At < frame.Limits.Spacing)
            {
                yield return Close(earlier.Post, later.Post);
            }
        }

        foreach (var same in slots.Where(pair => pair.Slot.Text.Length > 0).GroupBy(pair => pair.Slot.Text, StringComparer.Ordinal))
        {
            foreach (var (earlier, later) in same.Zip(same.Skip(1)))
            {
                if (later.Post.At > frame.Now && later.Post.At - earlier.Post.At <= frame.Limits.RepeatWindow)
                {
                    yield return Repeated(earlier.Post, later.Post);
                }
            }
        }
    }

    private static bool TakesRoom(ScheduledPost post) =>
        post.At is not null && post.State is not (PostState.Draft or PostState.Failed or PostState.Expired or PostState.Skipped);

    private static CalendarFinding Close(ScheduledPost earlier, ScheduledPost later) => Finding(
        CalendarFindingKind.Close,
        earlier,
        later,
        $"Two posts {Apart(earlier, later)}.",
        "Move one of them if they are not meant to follow each other.");

    private static CalendarFinding Repeated(ScheduledPost earlier, ScheduledPost later) => Finding(
        CalendarFindingKind.Repeated,
        earlier,
        later,
        $"The same text twice, {Apart(earlier, later)}.",
        "Change or delete one of them if it is not meant to go out twice.");

    private static string Apart(ScheduledPost earlier, ScheduledPost later) =>
        TimeDistance.Describe(later.At!.Value - earlier.At!.Value) is var distance && distance.StartsWith("in ", StringComparison.Ordinal)
            ? distance["in ".Length..] + " apart"
            : "at the same time";

    private static CalendarFinding Finding(CalendarFindingKind kind, ScheduledPost earlier, ScheduledPost later, string message, string nextStep) => new()
    {
        Kind = kind,
        Channel = earlier.Channel,
        PostIds = [earlier.Id, later.Id],
        At = earlier.At,
        Message = message,
        NextStep = nextStep,
    };
}

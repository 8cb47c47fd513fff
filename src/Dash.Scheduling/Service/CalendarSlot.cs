using NodaTime;

namespace Dash.Scheduling;

/// <summary>A place that a post takes in the calendar of its channel.</summary>
/// <param name="Name">How to speak of the post: its id, or its place in the batch.</param>
/// <param name="At">When it goes out; null for a draft without time.</param>
/// <param name="Text">Its text, so written that equal texts are equal.</param>
/// <param name="GoesOut">Whether it takes up room: drafts do not.</param>
internal sealed record CalendarSlot(string Name, Instant? At, string Text, bool GoesOut)
{
    public static CalendarSlot Of(ScheduledPost post) => new(post.Id, post.At, Normal(post.Text), post.State is not PostState.Draft);

    public static CalendarSlot Of(BatchItem item, Instant now) => new(
        item.Current?.Id ?? $"item {item.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)} of this batch",
        item.Draft!.Mode == PublishMode.Now ? now : item.Draft.At,
        Normal(item.Draft.Text),
        item.Draft.Mode != PublishMode.Draft);

    // Upper case, because that is how texts compare when case is to make no difference.
    private static string Normal(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}

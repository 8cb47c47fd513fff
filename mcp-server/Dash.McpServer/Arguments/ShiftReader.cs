using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Arguments;

/// <summary>Reads which posts a shift is to move, and asks for the preview.</summary>
internal sealed class ShiftReader(SchedulingService scheduling)
{
    private const int MostPosts = 100;

    /// <exception cref="SchedulingException">The shift or the filter cannot be read, or the posts cannot all be moved at once.</exception>
    public async Task<ShiftPreview> PreviewAsync(UpdatePostsArguments arguments, string? zone, CancellationToken cancellationToken)
    {
        var shift = PostShift.Parse(arguments.Shift!, zone);
        var isFilter = arguments.Channels is not null || arguments.From is not null || arguments.To is not null;
        Alternatives.DemandOne(("posts", arguments.Posts is not null), ("channels, from, to", isFilter));
        var preview = arguments.Posts is { } posts
            ? await scheduling.PreviewShiftAsync(Ids(posts), shift, cancellationToken)
            : await scheduling.PreviewShiftAsync(Query(arguments, zone), shift, cancellationToken);
        return preview.Problems is [var unread, ..] ? throw new SchedulingException(unread)
            : preview.HasMore ? throw new SchedulingException(ShiftArgumentProblems.TooMany(MostPosts))
            : preview;
    }

    private static IReadOnlyList<string> Ids(IReadOnlyList<PostChange> posts)
    {
        var index = posts.ToList().FindIndex(post => post with { Id = "", UpdatedAt = null } != new PostChange { Id = "" });
        return index < 0 ? [.. posts.Select(post => post.Id)] : throw new SchedulingException(ShiftArgumentProblems.MoreThanIds(index));
    }

    // What went out already cannot be moved.
    private PostQuery Query(UpdatePostsArguments arguments, string? zone) => new()
    {
        Channels = arguments.Channels ?? [],
        From = Time(arguments.From, zone, "/from") ?? scheduling.Times.Now,
        To = Time(arguments.To, zone, "/to", isEnd: true),
        States = [PostState.Draft, PostState.Scheduled, PostState.NeedsAttention],
        Limit = MostPosts,
    };

    private Instant? Time(string? text, string? zone, string field, bool isEnd = false) =>
        text is null ? null : scheduling.Times.ResolveBound(new TimeInput(text, zone, field), isEnd);
}
